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
  readonly waiting: (() => void)[];
}

/**
 * Lets each person's requests take turns, and refuses whoever has used up their share of the server's time with 503 and
 * `Retry-After`. The time of a request is the work of the process while it ran, divided among the requests that ran
 * with it. `personOf` names whom a request belongs to.
 */
export function takeTurns(
  budget: TimeBudget,
  personOf: (request: Request, response: Response) => string,
  limits = TURN_LIMITS,
): RequestHandler {
  const lines = new Map<string, Line>();
  let running = 0;

  return (request, response, next) => {
    const person = personOf(request, response);
    const line = lines.get(person) ?? { running: 0, waiting: [] };
    if (budget.isSpent(person) || line.waiting.length >= limits.waiting) {
      const seconds = budget.secondsToWait(person);
      response
        .status(503)
        .set('Retry-After', String(seconds))
        .type('text/plain')
        .send(t(langOf(request.headers.cookie), 'refusal.tooMuchAtOnce', { seconds }));
      return;
    }
    lines.set(person, line);
    const start = () => {
      line.running++;
      running++;
      const worked = measureWork();
      response.once('close', () => {
        budget.charge(person, worked() / running);
        line.running--;
        running--;
        const following = line.waiting.shift();
        if (following) following();
        else if (line.running === 0) lines.delete(person);
      });
      next();
    };
    if (line.running < limits.atOnce) {
      start();
      return;
    }
    const leave = () => line.waiting.splice(line.waiting.indexOf(begin), 1);
    const begin = () => {
      response.off('close', leave);
      start();
    };
    line.waiting.push(begin);
    response.once('close', leave);
  };
}
