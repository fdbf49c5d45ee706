import type { Notes } from '@app/context/Notes';
import type { SectionNote } from '@schemes/model/notes/sectionNote';
import type { Actor } from '@schemes/model/scheme/actor';
import { ok, type Result, refuse } from '@schemes/policy/Result';
import type { Trail } from '@server/office/Trail';
import { notesFor, sendNote, settleNote, withdrawNote } from '@server/rooms/sections/sectionNotes';
import type { SchemeRepository } from './SchemeRepository';

/** The notes on sections as one actor may send, read and settle them. The actor is null if nobody is signed in. */
export class NotesService implements Notes {
  readonly #actor: Actor | null;
  readonly #schemes: SchemeRepository;
  readonly #trail: Trail;

  constructor(actor: Actor | null, schemes: SchemeRepository, trail: Trail) {
    this.#actor = actor;
    this.#schemes = schemes;
    this.#trail = trail;
  }

  list(id: string): Promise<Result<readonly SectionNote[]>> {
    return this.#schemes.withRoom(this.#actor, id, async (room, actor) => {
      await this.#trail.recordReading(this.#schemes.actOn('schemeOpened', id));
      return ok(await notesFor(room, actor));
    });
  }

  send(id: string, json: unknown): Promise<Result<{ readonly n: number }>> {
    return this.#schemes.withRoom(this.#actor, id, (room, actor) => sendNote(room, actor, json));
  }

  settle(
    id: string,
    n: number,
    given: { readonly reply: string; readonly reopen: boolean },
  ): Promise<Result<null>> {
    return this.#schemes.withRoom(this.#actor, id, async (room, actor) => {
      const refusal = await settleNote(room, actor, n, given);
      return refusal ? refuse(refusal) : ok(null);
    });
  }

  withdraw(id: string, n: number): Promise<Result<null>> {
    return this.#schemes.withRoom(this.#actor, id, async (room, actor) => {
      const refusal = await withdrawNote(room, actor, n);
      return refusal ? refuse(refusal) : ok(null);
    });
  }
}
