import type { ManagedScheme, Management } from '@app/context/Management';
import type { Result } from '@app/context/Result';
import type { Actor } from '@schemes/model/actor';
import { canManageScheme } from '@schemes/policy/can';
import type { Verdict } from '@schemes/policy/verdict';
import { archiveScheme, renameScheme } from './manageScheme';
import type { Room } from './Room';
import type { SchemeBook } from './SchemeBook';

/** Schemes by their covers, as one actor may manage them; null: nobody is signed in. */
export class ManagementDoor implements Management {
  readonly #actor: Actor | null;
  readonly #book: SchemeBook;

  constructor(actor: Actor | null, book: SchemeBook) {
    this.#actor = actor;
    this.#book = book;
  }

  async list(organisation: string): Promise<Result<readonly ManagedScheme[]>> {
    const refusal = canManageScheme(this.#actor, organisation);
    if (refusal) return { ok: false, refusal };
    const rows = this.#book.rows().filter((row) => row.organisation === organisation);
    const found = await Promise.all(rows.map(({ id }) => this.open(id)));
    return { ok: true, value: found.flatMap((one) => (one.ok ? [one.value] : [])) };
  }

  open(id: string): Promise<Result<ManagedScheme>> {
    return this.#book.withManaged(this.#actor, id, async (room, actor) => {
      const refusal = canManageScheme(actor, room.organisation);
      if (refusal) return { ok: false, refusal };
      const { title, term } = room.snapshotNow();
      const organisation = this.#book.organisation(room.organisation);
      return { ok: true, value: { id, title, term, organisation, archived: room.state.archived } };
    });
  }

  rename(id: string, title: string): Promise<Result<null>> {
    return this.#act(id, (room, actor) => renameScheme(room, actor, title));
  }

  archive(id: string, archived: boolean): Promise<Result<null>> {
    return this.#act(id, (room, actor) => archiveScheme(room, actor, archived));
  }

  #act(id: string, act: (room: Room, actor: Actor) => Promise<Verdict>): Promise<Result<null>> {
    return this.#book.withManaged(this.#actor, id, async (room, actor) => {
      const refusal = await act(room, actor);
      return refusal ? { ok: false, refusal } : { ok: true, value: null };
    });
  }
}
