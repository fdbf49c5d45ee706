import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Organisation } from '@app/context/Organisation';
import type { SchemeCard } from '@app/context/SchemeCard';
import { underRules } from '@schemes/layers/rulesInForce';
import type { RulesInForce } from '@schemes/model/findings/layerSetting';
import type { Actor } from '@schemes/model/scheme/actor';
import type { Term } from '@schemes/model/scheme/outline';
import type { Snapshot } from '@schemes/model/scheme/snapshot';
import { can, canManageScheme } from '@schemes/policy/can';
import { ok, type Result, refuse } from '@schemes/policy/Result';
import type { Growth } from '@server/rooms/room/Compaction';
import type { Room } from '@server/rooms/room/Room';
import { NoScheme, Rooms } from '@server/rooms/room/Rooms';
import { type Clock, isoTime } from '@server/runtime/clock';
import { newId } from '@server/runtime/newId';
import type { Register, SchemeRow, SchemeSummary } from '@server/store/register/Register';
import type { OpenSchemeStore } from '@server/store/scheme/SchemeStore';
import pLimit from 'p-limit';
import { createStored } from './createStored';
import { summarise } from './summarise';

export interface SchemeRepositoryOptions {
  readonly register: Pick<Register, 'schemes' | 'organisations'>;
  readonly openStore: OpenSchemeStore;
  /** What a scheme that an organisation begins now is judged by. */
  readonly rulesFor: (organisation: string, term: Term) => RulesInForce;
  readonly clock: Clock;
  readonly idleMs: number;
  readonly compactAfter?: Growth;
  /** Names this build of the program: what another build made of a scheme is made anew. */
  readonly buildId: string;
  /** A scheme's store could not be read or written; told to the person who runs the server. */
  readonly onFault: (scheme: string, error: unknown) => void;
}

/** Schemes loaded at the same time for a list: whoever types meanwhile waits for one of them at most. */
const MAX_CONCURRENT_LOADS = 2;

/** Every scheme of the register, and the rooms in which they live. */
export class SchemeRepository {
  readonly rooms: Rooms;
  readonly #options: SchemeRepositoryOptions;
  /** Summaries by scheme, each with the room version it was made at. */
  readonly #cachedSummaries = new Map<
    string,
    { readonly version: string; readonly summary: SchemeSummary }
  >();
  /** Summaries to be written to the register, one write for all that are waiting. */
  readonly #unsavedSummaries = new Map<string, Pick<SchemeRow, 'summary' | 'summaryOf'>>();
  #saving: Promise<void> | null = null;
  readonly #loadLimit = pLimit(MAX_CONCURRENT_LOADS);

  constructor(options: SchemeRepositoryOptions) {
    this.#options = options;
    this.rooms = new Rooms({
      openStore: options.openStore,
      organisationOf: (scheme) => this.rows().find((row) => row.id === scheme)?.organisation ?? null,
      clock: options.clock,
      idleMs: options.idleMs,
      compactAfter: options.compactAfter,
      onFault: options.onFault,
      onUnload: (room) => this.#captureSummary(room),
    });
  }

  get clock(): Clock {
    return this.#options.clock;
  }

  rows(): readonly SchemeRow[] {
    return this.#options.register.schemes.data;
  }

  organisations(): readonly Organisation[] {
    return this.#options.register.organisations.data;
  }

  organisation(id: string): { readonly id: string; readonly name: string } {
    return { id, name: this.organisations().find((candidate) => candidate.id === id)?.name ?? id };
  }

  /** One line of the list. A scheme nobody has open is not loaded for it when its summary is known. */
  async card(row: SchemeRow): Promise<Omit<SchemeCard, 'stepsApart'>> {
    const { id, term } = row;
    const { title = row.title, archived = false, ...summary } = await this.#summary(row);
    return {
      id,
      title,
      term,
      archived,
      organisation: this.organisation(row.organisation),
      ...summary,
      openFindings: { undecided: 0, checked: false, ...summary.openFindings },
    };
  }

  /** The rules that are in force now for schemes of an organisation. */
  rulesInForce(organisation: string, term: Term): RulesInForce {
    return this.#options.rulesFor(organisation, term);
  }

  /**
   * Stores a new scheme, then lists it. It takes the parameters of its organisation's layers as they are now; those
   * a snapshot file names are not taken over, for anybody can edit a file.
   */
  async create(
    organisation: string,
    snapshot: Snapshot,
    by: Pick<Actor, 'id' | 'name'>,
  ): Promise<Result<{ id: string }>> {
    const { layers } = this.rulesInForce(organisation, snapshot.term);
    const begun = underRules(snapshot, { edition: snapshot.edition, layers });
    const id = newId();
    const problem = await createStored(this.#options.openStore(id), begun, by, this.clock);
    if (problem) return refuse({ code: 'refusal.badSnapshot', params: { ...problem } });
    const { title, term } = snapshot;
    return this.#options.register.schemes.update((schemes): Result<{ id: string }> => {
      // The organisation may have been deleted meanwhile, which asks for its schemes in its own turn.
      if (!this.organisations().some((one) => one.id === organisation)) {
        return refuse({ code: 'refusal.noOrganisation', params: { organisation } });
      }
      schemes.push({ id, organisation, title, term, createdAt: isoTime(this.clock) });
      return ok({ id });
    });
  }

  /**
   * Does something with a scheme the actor may read. An outsider is told that there is no such scheme;
   * a scheme that cannot be read or written is a refusal as well, and a fault for the log.
   */
  withRoom<T>(
    actor: Actor | null,
    scheme: string,
    act: (room: Room, actor: Actor) => Promise<Result<T>>,
  ): Promise<Result<T>> {
    return this.#enter(actor, scheme, (row) => can(actor, 'scheme.read', row.organisation), act);
  }

  /** Does something with a scheme that the actor may read or manage; what it gives away is up to `act`. */
  withManaged<T>(
    actor: Actor | null,
    scheme: string,
    act: (room: Room, actor: Actor) => Promise<Result<T>>,
  ): Promise<Result<T>> {
    const may = ({ organisation }: SchemeRow) =>
      can(actor, 'scheme.read', organisation) || canManageScheme(actor, organisation);
    return this.#enter(actor, scheme, may, act);
  }

  async #enter<T>(
    actor: Actor | null,
    scheme: string,
    may: (row: SchemeRow) => boolean,
    act: (room: Room, actor: Actor) => Promise<Result<T>>,
  ): Promise<Result<T>> {
    if (!actor) return refuse({ code: 'refusal.signIn' });
    const row = this.rows().find((candidate) => candidate.id === scheme);
    if (!row || !may(row)) {
      return refuse({ code: 'refusal.noScheme' });
    }
    let entered: Room | null = null;
    try {
      return await this.rooms.use(scheme, (room) => {
        entered = room;
        return act(room, actor);
      });
    } catch (error) {
      const room = entered as Room | null;
      if (error instanceof NoScheme) return refuse({ code: 'refusal.noScheme' });
      if (room === null) return refuse({ code: 'refusal.roomFailed' });
      if (room.failed) return refuse({ code: 'refusal.storeFailed' });
      throw error;
    }
  }

  async #summary(row: SchemeRow): Promise<SchemeSummary> {
    try {
      if (row.summary && !this.rooms.loaded(row.id) && (await this.#isSummaryCurrent(row)))
        return row.summary;
      return await this.#loadLimit(() => this.#loadSummary(row));
    } catch {
      // The fault is in the log already; the list shows what is known.
      return (
        row.summary ?? {
          changedAt: row.createdAt,
          approved: 0,
          sections: 0,
          openFindings: { mandatory: 0, target: 0 },
        }
      );
    }
  }

  /** Loads a scheme for its line in the list. The next one begins in a later turn, so that sockets are served between. */
  async #loadSummary(row: SchemeRow): Promise<SchemeSummary> {
    try {
      return await this.rooms.use(row.id, (room) => this.#summaryOf(room));
    } finally {
      await nextTurn();
    }
  }

  /** Whether the stored summary is of what is stored now, and of this build's making. */
  async #isSummaryCurrent(row: SchemeRow): Promise<boolean> {
    return row.summaryOf !== undefined && row.summaryOf === (await this.#stampOf(row.id));
  }

  async #stampOf(scheme: string): Promise<string> {
    return `${this.#options.buildId}: ${await this.#options.openStore(scheme).stamp()}`;
  }

  #summaryOf(room: Room): SchemeSummary {
    const known = this.#cachedSummaries.get(room.id);
    const version = `${room.version} ${room.entries.length}`;
    if (known?.version === version) return known.summary;
    const summary = summarise(room.snapshotNow(), room.changedAt, room.archived);
    this.#cachedSummaries.set(room.id, { version, summary });
    return summary;
  }

  /** Makes the summary while the document is in memory; it is noted when the store is closed and its stamp stands. */
  #captureSummary(room: Room): () => Promise<void> {
    const summary = this.#summaryOf(room);
    this.#cachedSummaries.delete(room.id);
    return async () => {
      this.#unsavedSummaries.set(room.id, { summary, summaryOf: await this.#stampOf(room.id) });
      this.#saving ??= this.#saveSummaries().finally(() => {
        this.#saving = null;
      });
      await this.#saving;
    };
  }

  /** Writes all that is waiting, and what comes to wait meanwhile. */
  async #saveSummaries(): Promise<void> {
    while (this.#unsavedSummaries.size > 0) {
      await this.#options.register.schemes.update((schemes) => {
        for (const row of schemes) {
          const unsaved = this.#unsavedSummaries.get(row.id);
          Object.assign(row, unsaved, { title: unsaved?.summary?.title ?? row.title });
        }
        this.#unsavedSummaries.clear();
      });
    }
  }
}
