import { timingSafeEqual } from 'node:crypto';
import { faultFields, logLine } from '@server/config/logLine';
import type { Health } from '@server/services/Health';
import type { RequestHandler } from 'express';
import type { Logger } from 'pino';
import type { Metrics } from './Metrics';

/** `/healthz`: shows that the process answers, and nothing else. */
export const answerAlive: RequestHandler = (_request, response) => {
  response.set('Cache-Control', 'no-store').json({ ok: true });
};

/** `/readyz`: 200 when the server is ready, else 503 with the names of the checks that failed. Their reasons are only logged. */
export function answerReady(health: Health, log: Pick<Logger, 'warn'>): RequestHandler {
  return (_request, response, next) => {
    health
      .failures()
      .then((failures) => {
        for (const [check, error] of failures)
          log.warn({ ...faultFields(error), check }, logLine('log.notReady'));
        const ok = failures.size === 0;
        response.status(ok ? 200 : 503).set('Cache-Control', 'no-store');
        response.json(ok ? { ok } : { ok, failed: [...failures.keys()] });
      })
      .catch(next);
  };
}

/** `/metrics` for callers with the token; null: for everybody who reaches the port. */
export function answerMetrics(metrics: Metrics, token: string | null): RequestHandler {
  return (request, response, next) => {
    if (token !== null && !isEqual(request.headers.authorization ?? '', `Bearer ${token}`)) {
      response.status(401).set('WWW-Authenticate', 'Bearer').type('text/plain').send('401');
      return;
    }
    metrics
      .text()
      .then((text) => {
        response.set({ 'Content-Type': metrics.contentType, 'Cache-Control': 'no-store' }).send(text);
      })
      .catch(next);
  };
}

function isEqual(given: string, expected: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(expected)];
  return one.length === other.length && timingSafeEqual(one, other);
}
