import type { Steps, StepsPage } from '@app/context/Steps';
import type { Actor } from '@schemes/model/scheme/actor';
import { can } from '@schemes/policy/can';
import { ok, type Refusal, type Result, refuse } from '@schemes/policy/Result';
import type { Trail } from '@server/office/Trail';
import type { Room } from '@server/rooms/room/Room';
import { liftVotes, lockSteps, publishStep, saveStep } from '@server/rooms/steps/fiveSteps';
import { keepersOf, noticesOf, readSteps, stepLedger, withSteps } from '@server/rooms/steps/stepRecords';
import type { SchemeRepository } from './SchemeRepository';

/** The record of the five steps as one actor may read and write it. The actor is null if nobody is signed in. */
export class StepsService implements Steps {
  readonly #actor: Actor | null;
  readonly #schemes: SchemeRepository;
  readonly #trail: Trail;

  constructor(actor: Actor | null, schemes: SchemeRepository, trail: Trail) {
    this.#actor = actor;
    this.#schemes = schemes;
    this.#trail = trail;
  }

  page(id: string): Promise<Result<StepsPage>> {
    return this.#schemes.withRoom(this.#actor, id, async (room, actor): Promise<Result<StepsPage>> => {
      await this.#trail.recordReading(this.#schemes.actOn('schemeOpened', id));
      const { organisation } = room;
      const mayRead = can(actor, 'steps.read', room);
      const ledger = stepLedger(room.entries);
      const records = await readSteps(room);
      const snapshot = await room.snapshot();
      const value: StepsPage = {
        head: {
          id,
          organisation: this.#schemes.organisation(organisation),
          snapshot: mayRead ? withSteps(snapshot, records) : snapshot,
          archived: room.state.archived,
          restricted: room.named !== null,
          rulesInForce: this.#schemes.rulesInForce(organisation, room.outline.term),
        },
        locked: ledger.locked,
        notices: noticesOf(records, ledger, snapshot.edition),
        keepers: mayRead ? keepersOf(ledger) : [],
      };
      return ok(value);
    });
  }

  save(id: string, step: string, seen: number, json: unknown): Promise<Result<{ readonly version: number }>> {
    return this.#schemes.withRoom(this.#actor, id, (room, actor) => saveStep(room, actor, step, seen, json));
  }

  publish(id: string, step: string, published: boolean): Promise<Result<null>> {
    return this.#act(id, (room, actor) => publishStep(room, actor, step, published));
  }

  lock(id: string, locked: boolean): Promise<Result<null>> {
    return this.#act(id, (room, actor) => lockSteps(room, actor, locked));
  }

  liftVotes(id: string): Promise<Result<null>> {
    return this.#act(id, (room, actor) => liftVotes(room, actor));
  }

  #act(id: string, act: (room: Room, actor: Actor) => Promise<Refusal | null>): Promise<Result<null>> {
    return this.#schemes.withRoom(this.#actor, id, async (room, actor) => {
      const refusal = await act(room, actor);
      return refusal ? refuse(refusal) : ok(null);
    });
  }
}
