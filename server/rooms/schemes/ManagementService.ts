import type { ManagedScheme, Management, SchemeAccess } from '@app/context/Management';
import type { Actor } from '@schemes/model/scheme/actor';
import { anySchemeOf, can, refusalFor, refusalToManage } from '@schemes/policy/can';
import { ok, type Refusal, type Result, refuse } from '@schemes/policy/Result';
import type { Trail } from '@server/office/Trail';
import type { Room } from '@server/rooms/room/Room';
import { archiveScheme, type Candidate, renameScheme, restrictScheme } from './manageScheme';
import type { SchemeRepository } from './SchemeRepository';

/** What the service needs beside the schemes. */
export interface ManagementOptions {
  readonly trail: Trail;
  /** Everyone who has a role in an organisation. */
  readonly peopleOf: (organisation: string) => readonly Candidate[];
  /** Why the password must be confirmed before a change; null where it need not. */
  readonly confirm: () => Refusal | null;
}

/** The management of schemes by one actor, who need not be allowed to read them; null: nobody is signed in. */
export class ManagementService implements Management {
  readonly #actor: Actor | null;
  readonly #schemes: SchemeRepository;
  readonly #options: ManagementOptions;

  constructor(actor: Actor | null, schemes: SchemeRepository, options: ManagementOptions) {
    this.#actor = actor;
    this.#schemes = schemes;
    this.#options = options;
  }

  /** Leaves out the schemes that are restricted to others. */
  async list(organisation: string): Promise<Result<readonly ManagedScheme[]>> {
    const denied = refusalToManage(this.#actor, anySchemeOf(organisation));
    if (denied) return refuse(denied);
    const rows = this.#schemes.rows().filter((row) => row.organisation === organisation);
    const found = await Promise.all(rows.map(({ id }) => this.open(id)));
    return ok(found.flatMap((one) => (one.ok ? [one.value] : [])));
  }

  open(id: string): Promise<Result<ManagedScheme>> {
    return this.#schemes.withManaged(this.#actor, id, async (room, actor) => {
      const denied = refusalToManage(actor, room);
      if (denied) return refuse(denied);
      const { title, term } = room.snapshotNow();
      const organisation = this.#schemes.organisation(room.organisation);
      const access = can(actor, 'scheme.restrict', room) ? this.#access(room) : null;
      return ok({ id, title, term, organisation, archived: room.state.archived, access });
    });
  }

  rename(id: string, title: string): Promise<Result<null>> {
    return this.#act(id, refusalToManage, (room, actor) => renameScheme(room, actor, title));
  }

  archive(id: string, archived: boolean): Promise<Result<null>> {
    return this.#act(id, refusalToManage, async (room, actor) => {
      // Otherwise a scheme in use would be destroyed when its time comes.
      const waits = this.#schemes.everyRow().some((row) => row.id === id && row.destruction);
      if (waits && !archived) return { code: 'refusal.destructionWaits' };
      return archiveScheme(room, actor, archived);
    });
  }

  restrict(id: string, people: readonly string[] | null): Promise<Result<null>> {
    const refusal = (actor: Actor, room: Room) => refusalFor(actor, 'scheme.restrict', room);
    return this.#act(id, refusal, async (room, actor) => {
      const candidates = this.#options.peopleOf(room.organisation);
      const denied = await restrictScheme(room, actor, people, candidates, (after) =>
        this.#recordAccess(room, after),
      );
      if (!denied) await this.#schemes.keepRestriction(room);
      return denied;
    });
  }

  /** The line of the office's ledger: who may open the scheme from now on, and never its title. */
  async #recordAccess(room: Room, people: readonly { readonly name: string }[] | null): Promise<void> {
    await this.#options.trail.record({
      act: people ? 'schemeRestricted' : 'schemeUnrestricted',
      subject: { id: room.id, name: '' },
      organisation: room.organisation,
      ...(room.state.people ? { before: { people: room.state.people.map(({ name }) => name) } } : {}),
      ...(people ? { after: { people: people.map(({ name }) => name) } } : {}),
    });
  }

  #access(room: Room): SchemeAccess {
    const { people } = room.state;
    const candidates = this.#options.peopleOf(room.organisation);
    const gone = (people ?? []).filter((one) => !candidates.some(({ id }) => id === one.id));
    const all = [...candidates, ...gone.map((one) => ({ ...one, roles: [] }))];
    const shown = all.map((one) => ({ ...one, named: people?.some(({ id }) => id === one.id) ?? false }));
    return { restricted: people !== null, people: shown.sort((a, b) => a.name.localeCompare(b.name, 'vi')) };
  }

  /** The right is checked before the password is asked for, and again by the act in its turn. */
  #act(
    id: string,
    refusal: (actor: Actor, room: Room) => Refusal | null,
    act: (room: Room, actor: Actor) => Promise<Refusal | null>,
  ): Promise<Result<null>> {
    return this.#schemes.withManaged(this.#actor, id, async (room, actor) => {
      const denied = refusal(actor, room) ?? this.#options.confirm() ?? (await act(room, actor));
      return denied ? refuse(denied) : ok(null);
    });
  }
}
