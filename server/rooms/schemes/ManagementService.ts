import type { ManagedScheme, Management } from '@app/context/Management';
import type { Actor } from '@schemes/model/scheme/actor';
import { refusalToManage } from '@schemes/policy/can';
import { ok, type Refusal, type Result, refuse } from '@schemes/policy/Result';
import type { Room } from '@server/rooms/room/Room';
import { archiveScheme, renameScheme } from './manageScheme';
import type { SchemeRepository } from './SchemeRepository';

/** The management of schemes by one actor, who need not be allowed to read them; null: nobody is signed in. */
export class ManagementService implements Management {
  readonly #actor: Actor | null;
  readonly #schemes: SchemeRepository;

  constructor(actor: Actor | null, schemes: SchemeRepository) {
    this.#actor = actor;
    this.#schemes = schemes;
  }

  async list(organisation: string): Promise<Result<readonly ManagedScheme[]>> {
    const denied = refusalToManage(this.#actor, organisation);
    if (denied) return refuse(denied);
    const rows = this.#schemes.rows().filter((row) => row.organisation === organisation);
    const found = await Promise.all(rows.map(({ id }) => this.open(id)));
    return ok(found.flatMap((one) => (one.ok ? [one.value] : [])));
  }

  open(id: string): Promise<Result<ManagedScheme>> {
    return this.#schemes.withManaged(this.#actor, id, async (room, actor) => {
      const denied = refusalToManage(actor, room.organisation);
      if (denied) return refuse(denied);
      const { title, term } = room.snapshotNow();
      const organisation = this.#schemes.organisation(room.organisation);
      return ok({ id, title, term, organisation, archived: room.state.archived });
    });
  }

  rename(id: string, title: string): Promise<Result<null>> {
    return this.#act(id, (room, actor) => renameScheme(room, actor, title));
  }

  archive(id: string, archived: boolean): Promise<Result<null>> {
    return this.#act(id, async (room, actor) => {
      // Otherwise a scheme in use would be destroyed when its time comes.
      const waits = this.#schemes.everyRow().some((row) => row.id === id && row.destruction);
      if (waits && !archived) return { code: 'refusal.destructionWaits' };
      return archiveScheme(room, actor, archived);
    });
  }

  #act(id: string, act: (room: Room, actor: Actor) => Promise<Refusal | null>): Promise<Result<null>> {
    return this.#schemes.withManaged(this.#actor, id, async (room, actor) => {
      const denied = await act(room, actor);
      return denied ? refuse(denied) : ok(null);
    });
  }
}
