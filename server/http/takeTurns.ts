import { t } from '@schemes/messages/t';
import { measureWork } from '@server/runtime/measureWork';
import type { TimeBudget } from '@server/runtime/TimeBudget';
import type { Request, RequestHandler, Response } from 'express';
import { langOf } from './langOf';

/** Requests of one person, or of one address that is not signed in. */
export interface TurnLimits {
  /** Handled at the same time. Others wait for at most as many pages of this person as for their own. */
  readonly atOnce: number;
  /** Waiting for their turn; more are refused. */
  readonly waiting: number;
}

export const TURN_LIMITS: TurnLimits = { atOnce: 2, waiting: 60 };

interface Line {
  running: number;
  /** Whether one was started in this turn of the event loop. */
  hasStarted: boolean;
  readonly waiting: (() => void)[];
}

/** How long a refusal is held back, ms: who asks again at once is slowed down, and costs less than a page. */
const REFUSED_AFTER_MS = 250;

/**
 * Lets each person's requests take turns, and refuses whoever has used up their share of the server's time with 503 and
 * `Retry-After`. In a turn of the event loop one request of a person is started, so a page, which takes many turns,
 * waits in each of them for one answer of another person and not for forty. The time of a request is the work of the
 * process while it ran, divided among the requests that ran with it. `personOf` names whom a request belongs to.
 */
export function takeTurns(
  budget: TimeBudget,
  personOf: (request: Request, response: Response) => string,
  limits = TURN_LIMITS,
): RequestHandler {
  const lines = new Map<string, Line>();
  let running = 0;

  const startNext = (person: string, line: Line) => {
    if (line.running < limits.atOnce && !line.hasStarted) line.waiting.shift()?.();
    if (line.running === 0 && line.waiting.length === 0 && !line.hasStarted) lines.delete(person);
  };

  return (request, response, next) => {
    const person = personOf(request, response);
    const line = lines.get(person) ?? { running: 0, hasStarted: false, waiting: [] };
    if (budget.isSpent(person) || line.waiting.length >= limits.waiting) {
      const seconds = budget.secondsToWait(person);
      const refuse = () => {
        response
          .status(503)
          .set('Retry-After', String(seconds))
          .type('text/plain')
          .send(t(langOf(request.headers.cookie), 'refusal.tooMuchAtOnce', { seconds }));
      };
      const timer = setTimeout(refuse, REFUSED_AFTER_MS);
      response.once('close', () => clearTimeout(timer));
      return;
    }
    lines.set(person, line);
    const leave = () => {
      line.waiting.splice(line.waiting.indexOf(begin), 1);
      startNext(person, line);
    };
    const begin = () => {
      response.off('close', leave);
      line.running++;
      running++;
      line.hasStarted = true;
      setImmediate(() => {
        line.hasStarted = false;
        startNext(person, line);
      });
      const worked = measureWork();
      response.once('close', () => {
        budget.charge(person, worked() / running);
        line.running--;
        running--;
        startNext(person, line);
      });
      next();
    };
    line.waiting.push(begin);
    response.once('close', leave);
    startNext(person, line);
  };
}
