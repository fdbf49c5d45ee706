import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createRequestHandler } from '@remix-run/express';
import type { ServerBuild } from '@remix-run/node';
import type { Services } from '@server/services/Services';
import express, { type ErrorRequestHandler, type Express } from 'express';
import type { Logger } from 'pino';
import { contentPolicy } from './contentPolicy';
import type { RequestContextFactory } from './RequestContextFactory';
import { refuseOtherOrigins } from './refuseOtherOrigins';

/** What the HTTP application serves. */
export interface AppOptions {
  readonly services: Services;
  readonly contexts: RequestContextFactory;
  readonly log: Logger;
  readonly publicDir: string | null;
  readonly version: string;
  readonly build: ServerBuild | (() => Promise<ServerBuild>) | null;
  readonly development: boolean;
}

/** Creates the HTTP application: health check, static files and pages. */
export function createApp(options: AppOptions): Express {
  const { services, contexts, log, publicDir, version, build, development } = options;
  const app = express();
  app.disable('x-powered-by');
  app.set('trust proxy', 'loopback');
  app.use(contentPolicy(development));
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
  app.use(refuseOtherOrigins);
  if (build !== null) {
    app.all(
      '*',
      createRequestHandler({
        build,
        mode: development ? 'development' : 'production',
        getLoadContext: async (request, response) => {
          const caller = {
            cookies: request.headers.cookie,
            address: request.ip ?? '',
            secure: request.secure,
            nonce: String(response.locals.nonce),
          };
          return { ...(await contexts.create(caller)) };
        },
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

/** The pdfjs build that also runs in older browsers. */
function pdfReader(): string {
  return join(dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')), 'legacy', 'build');
}
