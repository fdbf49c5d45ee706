import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { RequestContext } from '@app/context/RequestContext';
import { createRequestHandler } from '@remix-run/express';
import type { ServerBuild } from '@remix-run/node';
import { t } from '@schemes/messages/t';
import { faultFields, logLine } from '@server/config/logLine';
import { readLang } from '@server/config/readSettings';
import { MEASURES } from '@server/runtime/measures';
import type { RecordSecurity } from '@server/runtime/SecurityEvents';
import type { TimeBudget } from '@server/runtime/TimeBudget';
import type { Services } from '@server/services/Services';
import compression from 'compression';
import express, {
  type ErrorRequestHandler,
  type Express,
  type Request,
  type RequestHandler,
  type Response,
} from 'express';
import type { Logger } from 'pino';
import { boundBodies } from './boundBodies';
import { contentPolicy } from './contentPolicy';
import { answerAlive, answerMetrics, answerReady } from './health';
import { type OwnOrigin, ownOrigin } from './isSameOrigin';
import { logRequests } from './logRequests';
import type { Metrics } from './Metrics';
import { precompressed, trimHeaders } from './precompressed';
import { acceptPrefix } from './prefix/acceptPrefix';
import { prefixedBuild } from './prefix/prefixedBuild';
import { prefixedScripts } from './prefix/prefixedScripts';
import type { RequestContextFactory } from './RequestContextFactory';
import { refuseDemoByProxy } from './refuseDemoByProxy';
import { refuseMalformed } from './refuseMalformed';
import { refuseOtherOrigins } from './refuseOtherOrigins';
import { refuseWhenFull } from './refuseWhenFull';
import { takeTurns } from './takeTurns';

/** What the HTTP application serves. */
export interface AppOptions {
  readonly services: Services;
  readonly contexts: RequestContextFactory;
  /** The server time that each person may use, or each address without a signed-in person. */
  readonly budget: TimeBudget;
  readonly log: Logger;
  readonly security: RecordSecurity;
  readonly origin: OwnOrigin;
  /** Metrics for callers with the token; null: this port serves none. */
  readonly metrics: { readonly of: Metrics; readonly token: string } | null;
  /** Whether people can sign in to the demo accounts, whose passwords are public. */
  readonly isDemo: () => boolean;
  readonly publicDir: string | null;
  readonly build: ServerBuild | (() => Promise<ServerBuild>) | null;
  readonly development: boolean;
}

/** Answers shorter than this are sent as they are, bytes. */
const COMPRESS_ABOVE = 1024;

/** Creates the HTTP application: health checks, static files and pages. */
export function createApp(options: AppOptions): Express {
  const { services, contexts, budget, log, security, origin, publicDir, build, development } = options;
  const { prefix } = origin;
  const app = express();
  app.disable('x-powered-by');
  app.set('trust proxy', origin.proxies.setting);
  if (prefix !== '') app.use(acceptPrefix(prefix));
  app.use(contentPolicy(development));
  app.use(refuseMalformed);
  // Regular expressions match exactly. Strings would also match `/readyz/` and `/READYZ`, which a proxy that blocks `/readyz`
  // lets through.
  app.get(/^\/healthz$/, answerAlive);
  app.get(/^\/readyz$/, answerReady(services.health, log));
  if (options.metrics) app.get(/^\/metrics$/, answerMetrics(options.metrics.of, options.metrics.token));
  if (publicDir !== null) {
    // The build puts a content hash into each file name.
    app.use('/build', trimHeaders);
    if (prefix !== '') app.use('/build', prefixedScripts(`${publicDir}/build`, prefix));
    app.use('/build', precompressed(`${publicDir}/build`));
    const forGood = { immutable: true, maxAge: '1y', etag: false, lastModified: false, acceptRanges: false };
    app.use('/build', express.static(`${publicDir}/build`, forGood));
    app.use(express.static(publicDir, { maxAge: '1h' }));
  }
  // pdfjs shows the preview of papers; its worker needs an address.
  app.use('/pdfjs', express.static(pdfReader(), { maxAge: '1h', index: false }));
  app.use(logRequests(log, security));
  if (origin.publicUrl?.startsWith('https:')) {
    let isWarned = false;
    app.use((request, _response, next) => {
      if (!isWarned && origin.proxies.hidesProtocol(request)) {
        isWarned = true;
        log.warn(t(readLang(), 'setting.noProtocol'));
      }
      next();
    });
  }
  app.use((_request, response, next) => {
    // Pages and their data show schemes: nothing of them may stay in the browser after sign-out.
    response.set('Cache-Control', 'no-store');
    next();
  });
  // Compresses pages and data. Static files are served above; the build has made compressed copies of them.
  app.use(compression({ threshold: COMPRESS_ABOVE }));
  app.use(refuseOtherOrigins(origin));
  if (origin.publicUrl !== null) app.use(setForwardedHost(new URL(origin.publicUrl).host));
  app.use(refuseWhenFull(services.health.space));
  app.use((request, response, next) => {
    const caller = {
      cookies: request.headers.cookie,
      address: request.ip ?? '',
      secure: request.secure || origin.publicUrl?.startsWith('https:') === true,
      origin: ownOrigin(request, origin),
      prefix,
      request: String(response.locals['requestId'] ?? ''),
      nonce: String(response.locals['nonce']),
      development,
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
  // If `PUBLIC_URL` is set, the demo is open only if that URL names this machine, and the origin checks enforce the
  // name.
  if (origin.publicUrl === null) app.use(refuseDemoByProxy(options.isDemo));
  app.use(boundBodies((response) => contextOf(response).actor !== null));
  app.use(takeTurns(budget, (request, response) => contextOf(response).actor?.id ?? `ip ${request.ip}`));
  if (build !== null) {
    app.all(
      '*',
      createRequestHandler({
        build: prefix === '' ? build : buildBelow(build, prefix),
        mode: development ? 'development' : 'production',
        getLoadContext: async (_request, response) => ({ ...contextOf(response) }),
      }),
    );
  }
  const onFault: ErrorRequestHandler = (error, request, response, next) => {
    const { method, path } = request;
    MEASURES.fault.record('request');
    log.error(
      { ...faultFields(error), id: response.locals['requestId'], method, path },
      logLine('log.request'),
    );
    if (response.headersSent) next(error);
    else response.status(500).type('text/plain').send('500');
  };
  app.use(onFault);
  return app;
}

/** The compiled pages below a prefix. In development `build` is a function, which Remix calls at every request. */
function buildBelow(build: NonNullable<AppOptions['build']>, prefix: string) {
  return typeof build === 'function'
    ? async () => prefixedBuild(await build(), prefix)
    : prefixedBuild(build, prefix);
}

/** Sets the host with which Remix compares `Origin` once more: a proxy may have changed `Host` or omitted its port. */
function setForwardedHost(publicHost: string): RequestHandler {
  return (request, _response, next) => {
    request.headers['x-forwarded-host'] = publicHost;
    next();
  };
}

/** Whether an open page sends this request by itself: the editor fetches notes, every page fetches notices. */
function isByOpenPage({ method, path }: Request): boolean {
  return method === 'GET' && /^\/(?:schemes\/[^/]+\/notes|notices)$/.test(path);
}

/** The context that an earlier handler has made for this request. */
function contextOf(response: Response): RequestContext {
  return response.locals['context'] as RequestContext;
}

/** The pdfjs build that also runs in older browsers. */
function pdfReader(): string {
  return join(dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')), 'legacy', 'build');
}
