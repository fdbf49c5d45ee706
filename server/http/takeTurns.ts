import { t } from '@schemes/messages/t';
import { measureWork } from '@server/runtime/measureWork';
import type { TimeBudget } from '@server/runtime/TimeBudget';
import type { Request, RequestHandler, Response } from 'express';
import { langOf } from './langOf';

/** Requests of one person, or of one address that is not signed in. */
export interface TurnLimits {
  /** How many are handled at the same time. */
  readonly atOnce: number;
  /** How many wait for their turn; more are refused. */
  readonly waiting: number;
}

export const TURN_LIMITS: TurnLimits = { atOnce: 2, waiting: 60 };

/** The requests of one person. */
interface Queue {
  running: number;
  /** Whether a request was started in this turn of the event loop. */
  hasStarted: boolean;
  readonly waiting: (() => void)[];
}

/** Delay of a refusal, ms. It slows down a client that tries again at once. */
const REFUSED_AFTER_MS = 250;

/**
 * Queues each person's requests. A person who has used up their share of the server's time, or has too many requests
 * waiting, is refused with 503 and `Retry-After`. Each turn of the event loop starts at most one request of a person. A
 * page takes many turns. In each of them it waits for one request of another person, not for forty. The time charged
 * for a request is the work of the process while it ran, divided by the number of requests running when it ended.
 * `personOf` names whose request it is.
 */
export function takeTurns(
  budget: TimeBudget,
  personOf: (request: Request, response: Response) => string,
  limits = TURN_LIMITS,
): RequestHandler {
  const queues = new Map<string, Queue>();
  let running = 0;

  const startNext = (person: string, queue: Queue) => {
    if (queue.running < limits.atOnce && !queue.hasStarted) queue.waiting.shift()?.();
    if (queue.running === 0 && queue.waiting.length === 0 && !queue.hasStarted) queues.delete(person);
  };

  return (request, response, next) => {
    const person = personOf(request, response);
    const queue = queues.get(person) ?? { running: 0, hasStarted: false, waiting: [] };
    if (budget.isSpent(person) || queue.waiting.length >= limits.waiting) {
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
    queues.set(person, queue);
    const cancel = () => {
      queue.waiting.splice(queue.waiting.indexOf(start), 1);
      startNext(person, queue);
    };
    const start = () => {
      response.off('close', cancel);
      queue.running++;
      running++;
      queue.hasStarted = true;
      setImmediate(() => {
        queue.hasStarted = false;
        startNext(person, queue);
      });
      const worked = measureWork();
      response.once('close', () => {
        budget.charge(person, worked() / running);
        queue.running--;
        running--;
        startNext(person, queue);
      });
      next();
    };
    queue.waiting.push(start);
    response.once('close', cancel);
    startNext(person, queue);
  };
}
