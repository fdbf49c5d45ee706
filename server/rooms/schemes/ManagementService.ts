import { setImmediate as yieldToEventLoop } from 'node:timers/promises';
import type { ManagedScheme, ManagedSchemeLine, Management, SchemeAccess } from '@app/context/Management';
import type { Actor } from '@schemes/model/scheme/actor';
import { anySchemeOf, can, refusalFor, refusalToManage } from '@schemes/policy/can';
import { ok, type Refusal, type Result, refuse } from '@schemes/policy/Result';
import type { Trail } from '@server/office/Trail';
import type { Room } from '@server/rooms/room/Room';
import type { SchemeRow } from '@server/store/register/Register';
import pLimit from 'p-limit';
import { archiveScheme, type Candidate, renameScheme, restrictScheme } from './manageScheme';
import { MAX_CONCURRENT_LOADS, type SchemeRepository } from './SchemeRepository';

/** What the service depends on, apart from the schemes. */
export interface ManagementOptions {
  readonly trail: Trail;
  /** Everyone with a role in an organisation who can sign in. */
  readonly peopleOf: (organisation: string) => readonly Candidate[];
  /** Why the password must be confirmed before a change; null if it need not be. */
  readonly confirm: () => Refusal | null;
}

/**
 * The schemes as one actor may rename, archive and restrict them; null: nobody is signed in. An administrator may manage
 * schemes without the right to read them.
 */
export class ManagementService implements Management {
  readonly #actor: Actor | null;
  readonly #schemes: SchemeRepository;
  readonly #options: ManagementOptions;

  constructor(actor: Actor | null, schemes: SchemeRepository, options: ManagementOptions) {
    this.#actor = actor;
    this.#schemes = schemes;
    this.#options = options;
  }

  /**
   * Omits the schemes that are restricted to others. Of a scheme that cannot be loaded, the stored summary says whether it is
   * restricted, as in the list of schemes.
   */
  async list(organisation: string): Promise<Result<readonly ManagedSchemeLine[]>> {
    const denied = refusalToManage(this.#actor, anySchemeOf(organisation));
    if (denied) return refuse(denied);
    const rows = this.#schemes.rows().filter((row) => row.organisation === organisation);
    const limit = pLimit(MAX_CONCURRENT_LOADS);
    const lines = await Promise.all(rows.map((row) => limit(() => this.#line(row))));
    return ok(lines.flatMap((line) => line ?? []));
  }

  async #line({ id, title, summary }: SchemeRow): Promise<ManagedSchemeLine | null> {
    const opened = await this.open(id);
    // Sockets are served before the next scheme is loaded.
    await yieldToEventLoop();
    if (opened.ok) {
      return { id, title: opened.value.title, isArchived: opened.value.archived !== null, isFailed: false };
    }
    // Any other refusal is about the right to see it.
    if (opened.refusal.code !== 'refusal.roomFailed') return null;
    return { id, title: summary?.title ?? title, isArchived: summary?.archived ?? false, isFailed: true };
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
      // A scheme in use must not be destroyed when the date of a pending destruction comes.
      const isToBeDestroyed = this.#schemes.allRows().some((row) => row.id === id && row.destruction);
      if (isToBeDestroyed && !archived) return { code: 'refusal.destructionWaits' };
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
      if (!denied) await this.#schemes.storeRestriction(room);
      return denied;
    });
  }

  /** Records in the office's ledger who may open the scheme from now on. The entry does not contain the title. */
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
    const withoutRole = (people ?? []).filter((person) => !candidates.some(({ id }) => id === person.id));
    const all = [...candidates, ...withoutRole.map((person) => ({ ...person, roles: [] }))];
    const isNamed = (person: Candidate) => people?.some(({ id }) => id === person.id) ?? false;
    const shown = all.map((person) => ({ ...person, named: isNamed(person) }));
    return { restricted: people !== null, people: shown.sort((a, b) => a.name.localeCompare(b.name, 'vi')) };
  }

  /** Checks the right, then that the password was confirmed, then runs `act`, which checks the right again. */
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
