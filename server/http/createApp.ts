import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { RequestContext } from '@app/context/RequestContext';
import { createRequestHandler } from '@remix-run/express';
import type { ServerBuild } from '@remix-run/node';
import type { TimeBudget } from '@server/runtime/TimeBudget';
import type { Services } from '@server/services/Services';
import express, { type ErrorRequestHandler, type Express, type Request, type Response } from 'express';
import type { Logger } from 'pino';
import { boundBodies } from './boundBodies';
import { contentPolicy } from './contentPolicy';
import type { RequestContextFactory } from './RequestContextFactory';
import { refuseMalformed } from './refuseMalformed';
import { refuseOtherOrigins } from './refuseOtherOrigins';
import { takeTurns } from './takeTurns';

/** What the HTTP application serves. */
export interface AppOptions {
  readonly services: Services;
  readonly contexts: RequestContextFactory;
  /** The server time of each person, or of an address that is not signed in. */
  readonly budget: TimeBudget;
  readonly log: Logger;
  readonly publicDir: string | null;
  readonly version: string;
  readonly build: ServerBuild | (() => Promise<ServerBuild>) | null;
  readonly development: boolean;
}

/** Creates the HTTP application: health check, static files and pages. */
export function createApp(options: AppOptions): Express {
  const { services, contexts, budget, log, publicDir, version, build, development } = options;
  const app = express();
  app.disable('x-powered-by');
  app.set('trust proxy', 'loopback');
  app.use(contentPolicy(development));
  app.use(refuseMalformed);
  app.get('/healthz', (_request, response) => {
    response.set('Cache-Control', 'no-store');
    response.json({ ok: true, version, schemes: services.schemes.rows().length });
  });
  if (publicDir !== null) {
    // The build puts a content hash into each file name.
    app.use('/build', express.static(`${publicDir}/build`, { immutable: true, maxAge: '1y' }));
    app.use(express.static(publicDir, { maxAge: '1h' }));
  }
  // pdfjs shows the preview of papers; its worker needs an address.
  app.use('/pdfjs', express.static(pdfReader(), { maxAge: '1h', index: false }));
  app.use((request, response, next) => {
    const begun = process.hrtime.bigint();
    response.on('finish', () => {
      const ms = Number((process.hrtime.bigint() - begun) / 1_000_000n);
      log.info({ method: request.method, path: request.path, status: response.statusCode, ms }, 'request');
    });
    next();
  });
  app.use((_request, response, next) => {
    // Pages and their data show schemes: nothing of them may stay in the browser after sign-out.
    response.set('Cache-Control', 'no-store');
    next();
  });
  app.use(refuseOtherOrigins);
  app.use((request, response, next) => {
    const caller = {
      cookies: request.headers.cookie,
      address: request.ip ?? '',
      secure: request.secure,
      nonce: String(response.locals['nonce']),
      byPerson: !isByOpenPage(request),
    };
    contexts
      .create(caller)
      .then((context) => {
        response.locals['context'] = context;
        next();
      })
      .catch(next);
  });
  app.use(boundBodies((response) => contextOf(response).actor !== null));
  app.use(takeTurns(budget, (request, response) => contextOf(response).actor?.id ?? `ip ${request.ip}`));
  if (build !== null) {
    app.all(
      '*',
      createRequestHandler({
        build,
        mode: development ? 'development' : 'production',
        getLoadContext: async (_request, response) => ({ ...contextOf(response) }),
      }),
    );
  }
  const onFault: ErrorRequestHandler = (error, request, response, next) => {
    log.error({ err: error, method: request.method, path: request.path }, 'a request failed');
    if (response.headersSent) next(error);
    else response.status(500).type('text/plain').send('500');
  };
  app.use(onFault);
  return app;
}

/** Whether an open page asks by itself: the editor reads its notes whenever the server says that they have changed. */
function isByOpenPage({ method, path }: Request): boolean {
  return method === 'GET' && /^\/schemes\/[^/]+\/notes$/.test(path);
}

/** The context that an earlier handler has made for this request. */
function contextOf(response: Response): RequestContext {
  return response.locals['context'] as RequestContext;
}

/** The pdfjs build that also runs in older browsers. */
function pdfReader(): string {
  return join(dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')), 'legacy', 'build');
}
