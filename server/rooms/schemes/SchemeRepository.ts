import { setImmediate as yieldToEventLoop } from 'node:timers/promises';
import type { Organisation } from '@app/context/Organisation';
import type { SchemeCard } from '@app/context/SchemeCard';
import { underRules } from '@schemes/layers/rulesInForce';
import { formatWhen } from '@schemes/messages/formatWhen';
import type { RulesInForce } from '@schemes/model/findings/layerSetting';
import type { OfficeActName } from '@schemes/model/office/officeActs';
import type { Actor } from '@schemes/model/scheme/actor';
import type { Term } from '@schemes/model/scheme/outline';
import type { Snapshot } from '@schemes/model/scheme/snapshot';
import { can, canManageScheme, type Resource, refusalFor } from '@schemes/policy/can';
import { ok, type Refusal, type Result, refuse } from '@schemes/policy/Result';
import type { ActDetails } from '@server/office/OfficeLog';
import type { Growth } from '@server/rooms/room/Compaction';
import type { Room } from '@server/rooms/room/Room';
import { NoScheme, Rooms, type RoomsOptions } from '@server/rooms/room/Rooms';
import { type Clock, isoTime } from '@server/runtime/clock';
import { newId } from '@server/runtime/newId';
import type { Register, SchemeRow, SchemeSummary } from '@server/store/register/Register';
import type { LedgerAct } from '@server/store/scheme/Ledger';
import type { OpenSchemeStore } from '@server/store/scheme/SchemeStore';
import { numberAndSymbol } from '@templates/official/face/faceLines';
import pLimit from 'p-limit';
import { createStored } from './createStored';
import { summarise } from './summarise';

/** What the repository depends on, and its settings. */
export interface SchemeRepositoryOptions {
  readonly register: Pick<Register, 'schemes' | 'organisations'>;
  readonly openStore: OpenSchemeStore;
  /** The rules in force for an organisation's schemes. */
  readonly rulesFor: (organisation: string, term: Term) => RulesInForce;
  /** Whether the disk has too little space for anything new. */
  readonly isDiskLow: () => boolean;
  readonly clock: Clock;
  /** Encodes documents for compaction. */
  readonly encoder: RoomsOptions['encoder'];
  readonly idleMs: number;
  readonly compactAfter?: Growth | undefined;
  /** Identifies this build of the program. A summary that another build computed is computed again. */
  readonly buildId: string;
  /** Called when a scheme's store cannot be read or written, so that the operator learns of it. */
  readonly onFault: (scheme: string, error: unknown) => void;
}

/** Schemes loaded at the same time for a list: few, so that loading does not delay people who type. */
export const MAX_CONCURRENT_LOADS = 2;

/** Every scheme of the register, and the rooms of the schemes that are in memory. */
export class SchemeRepository {
  readonly rooms: Rooms;
  readonly #options: SchemeRepositoryOptions;
  /** Summaries by scheme, each with the version of document and ledger that it was computed from. */
  readonly #cachedSummaries = new Map<
    string,
    { readonly version: string; readonly summary: SchemeSummary }
  >();
  /** For each stored summary that was found to be current: how often its scheme had been loaded at that time. */
  readonly #currentSummaries = new Map<
    string,
    { readonly summaryOf: string; readonly timesLoaded: number }
  >();
  /** Summaries to write to the register, all in one write. */
  readonly #unsavedSummaries = new Map<string, Pick<SchemeRow, 'summary' | 'summaryOf'>>();
  #saving: Promise<void> | null = null;
  readonly #loadLimit = pLimit(MAX_CONCURRENT_LOADS);

  constructor(options: SchemeRepositoryOptions) {
    this.#options = options;
    this.rooms = new Rooms({
      openStore: options.openStore,
      organisationOf: (scheme) => this.rows().find((row) => row.id === scheme)?.organisation ?? null,
      isDiskLow: options.isDiskLow,
      clock: options.clock,
      encoder: options.encoder,
      idleMs: options.idleMs,
      compactAfter: options.compactAfter,
      onFault: options.onFault,
      onUnload: (room) => this.#captureSummary(room),
    });
  }

  get clock(): Clock {
    return this.#options.clock;
  }

  /** The rows of all schemes that were not destroyed. */
  rows(): readonly SchemeRow[] {
    return this.allRows().filter(({ destruction }) => !destruction?.done);
  }

  /** The rows of all schemes, including the destroyed ones. */
  allRows(): readonly SchemeRow[] {
    return this.#options.register.schemes.data;
  }

  /** Changes the row of a scheme, if there is one. `beforeWrite` ends before the change is written. */
  changeRow(
    id: string,
    change: (row: SchemeRow) => void,
    beforeWrite: () => Promise<void> = async () => {},
  ): Promise<void> {
    return this.#options.register.schemes.update((schemes) => {
      const row = schemes.find((candidate) => candidate.id === id);
      if (row) change(row);
    }, beforeWrite);
  }

  /** Closes the room of a scheme, then destroys the key and the content of the scheme. Its ledger stays. */
  async destroyStored(id: string): Promise<void> {
    await this.rooms.evict(id);
    this.#unsavedSummaries.delete(id);
    await this.#options.openStore(id).destroy();
  }

  organisations(): readonly Organisation[] {
    return this.#options.register.organisations.data;
  }

  /**
   * Id and name of an organisation; if the register does not have the organisation, its id is also used as its name.
   */
  organisation(id: string): { readonly id: string; readonly name: string } {
    return { id, name: this.organisations().find((candidate) => candidate.id === id)?.name ?? id };
  }

  /** The details of an act on a scheme, for the office's ledger. For a restricted scheme they have neither title nor `detail`. */
  actOn<A extends OfficeActName>(act: A, scheme: string, detail?: string): ActDetails & { readonly act: A } {
    const row = this.allRows().find(({ id }) => id === scheme);
    const isRestricted = this.isRestricted(scheme);
    return {
      act,
      subject: { id: scheme, name: isRestricted ? '' : (row?.title ?? '') },
      ...(row ? { organisation: row.organisation } : {}),
      ...(detail === undefined || isRestricted ? {} : { detail }),
    };
  }

  /**
   * Ids of the people a scheme is restricted to, as far as `resourceOf` knows; null: it is not restricted, or there is no
   * such scheme.
   */
  namedIn(scheme: string): ReadonlySet<string> | null {
    return this.resourceOf(scheme)?.named ?? null;
  }

  /**
   * A scheme, or a destroyed scheme, as the policy sees it; null: there is no such scheme. Loads nothing: if the scheme
   * has no room in memory, the answer comes from the stored summary, which may be older than the ledger.
   */
  resourceOf(scheme: string): Resource | null {
    const row = this.allRows().find(({ id }) => id === scheme);
    return row ? this.#resourceOf(row) : null;
  }

  /** Whether a scheme is restricted to named people, as far as `resourceOf` knows. */
  isRestricted(scheme: string): boolean {
    return this.namedIn(scheme) !== null;
  }

  /**
   * Whether it is certain that a scheme is open to everyone with a role in its organisation. If the stored summary is
   * older than the ledger, loads the scheme: a process can end after it recorded a restriction and before it stored the
   * summary. False when the scheme cannot be loaded.
   */
  async isSurelyUnrestricted(row: SchemeRow): Promise<boolean> {
    const { id, summary, summaryOf, destruction } = row;
    if (this.isRestricted(id)) return false;
    if (this.rooms.loaded(id) || destruction?.done) return true;
    try {
      // Here a summary that another build of the program computed is good enough.
      const stamp = await this.#options.openStore(id).stamp();
      if (summary && stamp !== null && summaryOf?.endsWith(`: ${stamp}`)) return true;
      return (await this.#loadLimit(() => this.#loadSummary(row))).named === undefined;
    } catch {
      // The fault is already reported.
      return false;
    }
  }

  /**
   * Why an actor may not read a scheme, as far as `resourceOf` knows; null if they may. Once the scheme is loaded, its
   * room decides, because it has read the ledger.
   */
  refusalToRead(actor: Actor | null, scheme: string): Refusal | null {
    const row = this.rows().find(({ id }) => id === scheme);
    return row ? refusalFor(actor, 'scheme.read', this.#resourceOf(row)) : { code: 'refusal.noScheme' };
  }

  /** The answer comes from the room if it is in memory, else from the stored summary. */
  #resourceOf({ id, organisation, summary, destruction }: SchemeRow): Resource {
    const room = this.rooms.loaded(id);
    if (room) return room;
    const named = destruction?.done?.named ?? summary?.named;
    const archived = destruction?.done !== undefined || (summary?.archived ?? false);
    return { organisation, archived, named: named ? new Set(named) : null };
  }

  /**
   * One row of the list, and the scheme as the policy sees it: the caller must check that the actor may read it. Loads the
   * scheme only when its stored summary is not current. If loading fails, returns the last known summary, marked as failed.
   */
  async card(row: SchemeRow): Promise<{
    readonly card: Omit<SchemeCard, 'stepsApart' | 'templateTitle'>;
    readonly resource: Resource;
  }> {
    const { id, term, createdAt } = row;
    const { isFailed, known } = await this.#summary(row);
    const { title = row.title, archived = false, about = {}, named, ...summary } = known;
    const card = {
      id,
      title,
      term,
      about,
      createdAt,
      archived,
      restricted: named !== undefined,
      ...(isFailed ? { failed: true as const } : {}),
      organisation: this.organisation(row.organisation),
      submitted: 0,
      returned: 0,
      ...summary,
      openFindings: { undecided: 0, toFill: 0, checked: false, ...summary.openFindings },
    };
    const names = named ? new Set(named) : null;
    return { card, resource: { organisation: row.organisation, archived, named: names } };
  }

  /**
   * Stores who may open a scheme in its summary, so that lists and requests know it without loading the scheme. The
   * summary has no stamp and so counts as outdated: it is computed again when the room is unloaded.
   */
  async storeRestriction(room: Room): Promise<void> {
    const summary = this.#summaryOf(room);
    await this.#options.register.schemes.update((schemes) => {
      const row = schemes.find(({ id }) => id === room.id);
      if (!row) return;
      row.summary = summary;
      delete row.summaryOf;
    });
  }

  /** The rules in force for an organisation's schemes of a term. */
  rulesInForce(organisation: string, term: Term): RulesInForce {
    return this.#options.rulesFor(organisation, term);
  }

  /**
   * Stores a new scheme, then adds it to the register. The scheme gets the current parameters of its organisation's layers;
   * those in the snapshot are ignored, because anybody can edit a snapshot file. `people`: the people to whom the scheme is
   * restricted; null: it is open to everyone with a role in the organisation. `beforeListed` ends before anybody can open
   * the scheme. Refused when the content has a bad shape or the organisation is gone.
   */
  async create(
    organisation: string,
    snapshot: Snapshot,
    by: Pick<Actor, 'id' | 'name'>,
    people: readonly LedgerAct['by'][] | null = null,
    beforeListed: (scheme: { readonly id: string; readonly title: string }) => Promise<void> = async () => {},
  ): Promise<Result<{ id: string }>> {
    const { layers } = this.rulesInForce(organisation, snapshot.term);
    const started = underRules(snapshot, { edition: snapshot.edition, layers });
    const id = newId();
    const problem = await createStored(this.#options.openStore(id), started, by, this.clock, people);
    if (problem) return refuse({ code: 'refusal.badSnapshot', params: { ...problem } });
    const { title, term } = snapshot;
    const list = (schemes: SchemeRow[]): Result<{ id: string }> => {
      // The organisation may have been deleted meanwhile. Its deletion checks for schemes in the same queue.
      if (!this.organisations().some((candidate) => candidate.id === organisation)) {
        return refuse({ code: 'refusal.noOrganisation', params: { organisation } });
      }
      const row = { id, organisation, title, term, createdAt: isoTime(this.clock) };
      // The restriction is in the summary from the first moment, as after `storeRestriction`.
      schemes.push(people ? { ...row, summary: { ...unknownSummary(row), named: idsOf(people) } } : row);
      return ok({ id });
    };
    return this.#options.register.schemes.update(list, async (listed) => {
      if (listed.ok) await beforeListed({ id, title });
    });
  }

  /**
   * Runs `act` with the room of a scheme that the actor may read; others get `refusal.noScheme`. When the scheme cannot be
   * loaded or written, returns a refusal; the rooms report the fault to the operator. Rethrows any other error of `act`.
   */
  withRoom<T>(
    actor: Actor | null,
    scheme: string,
    act: (room: Room, actor: Actor) => Promise<Result<T>>,
  ): Promise<Result<T>> {
    return this.#enter(actor, scheme, (where) => can(actor, 'scheme.read', where), act);
  }

  /** Runs `act` with the room of a scheme that the actor may read or manage. `act` must check what it discloses. */
  withManaged<T>(
    actor: Actor | null,
    scheme: string,
    act: (room: Room, actor: Actor) => Promise<Result<T>>,
  ): Promise<Result<T>> {
    const isAllowed = (where: Resource) => can(actor, 'scheme.read', where) || canManageScheme(actor, where);
    return this.#enter(actor, scheme, isAllowed, act);
  }

  async #enter<T>(
    actor: Actor | null,
    scheme: string,
    isAllowed: (where: Resource) => boolean,
    act: (room: Room, actor: Actor) => Promise<Result<T>>,
  ): Promise<Result<T>> {
    if (!actor) return refuse({ code: 'refusal.signIn' });
    const row = this.allRows().find((candidate) => candidate.id === scheme);
    const noScheme = refuse({ code: 'refusal.noScheme' });
    if (!row || !isAllowed(this.#resourceOf(row))) return noScheme;
    const destroyed = refusalOfDestroyed(row);
    if (destroyed) return refuse(destroyed);
    let entered: Room | null = null;
    try {
      return await this.rooms.use(scheme, async (room) => {
        entered = room;
        // The register may be older than the ledger, which the room has read.
        if (!isAllowed(room)) return noScheme;
        const result = await act(room, actor);
        // An actor who lost the right while `act` ran does not get what it read.
        return isAllowed(room) ? result : noScheme;
      });
    } catch (error) {
      const room = entered as Room | null;
      if (error instanceof NoScheme) return refuse({ code: 'refusal.noScheme' });
      if (room === null) return refuse({ code: 'refusal.roomFailed' });
      if (room.failed) return refuse({ code: 'refusal.storeFailed' });
      throw error;
    }
  }

  /** The summary of a scheme; where it cannot be loaded, the last known one. */
  async #summary(row: SchemeRow): Promise<{ readonly known: SchemeSummary; readonly isFailed: boolean }> {
    try {
      if (row.summary && !this.rooms.loaded(row.id) && (await this.#isSummaryCurrent(row)))
        return { known: row.summary, isFailed: false };
      return { known: await this.#loadLimit(() => this.#loadSummary(row)), isFailed: false };
    } catch {
      // The fault is already reported.
      return { known: row.summary ?? unknownSummary(row), isFailed: true };
    }
  }

  /**
   * Loads a scheme for its row in the list, then yields to the event loop, so that sockets are served before the next
   * scheme is loaded.
   */
  async #loadSummary(row: SchemeRow): Promise<SchemeSummary> {
    try {
      return await this.rooms.use(row.id, (room) => this.#summaryOf(room));
    } finally {
      await yieldToEventLoop();
    }
  }

  /**
   * Whether the stored summary is current and was computed by this build. Reads the scheme's folder once: nobody else
   * writes it while the server runs, so the answer stays the same until the scheme is loaded again.
   */
  async #isSummaryCurrent({ id, summaryOf }: SchemeRow): Promise<boolean> {
    if (summaryOf === undefined) return false;
    const timesLoaded = this.rooms.timesLoaded(id);
    const known = this.#currentSummaries.get(id);
    if (known?.summaryOf === summaryOf && known.timesLoaded === timesLoaded) return true;
    const isCurrent = summaryOf === (await this.#stampOf(id));
    if (isCurrent) this.#currentSummaries.set(id, { summaryOf, timesLoaded });
    return isCurrent;
  }

  async #stampOf(scheme: string): Promise<string> {
    return `${this.#options.buildId}: ${await this.#options.openStore(scheme).stamp()}`;
  }

  #summaryOf(room: Room): SchemeSummary {
    const cached = this.#cachedSummaries.get(room.id);
    const version = `${room.version} ${room.entries.length}`;
    if (cached?.version === version) return cached.summary;
    const summary = summarise(room.snapshotNow(), room.changedAt, room);
    this.#cachedSummaries.set(room.id, { version, summary });
    return summary;
  }

  /**
   * Computes the summary while the room is in memory. Returns a function that saves the summary with the stamp of the
   * store, to be called once the store is closed.
   */
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

  /** Saves all unsaved summaries, including those that are added while it writes. */
  async #saveSummaries(): Promise<void> {
    while (this.#unsavedSummaries.size > 0) {
      await this.#options.register.schemes.update((schemes) => {
        for (const row of schemes) {
          const unsaved = this.#unsavedSummaries.get(row.id);
          if (row.destruction?.done) continue;
          Object.assign(row, unsaved, { title: unsaved?.summary?.title ?? row.title });
        }
        this.#unsavedSummaries.clear();
      });
    }
  }
}

/** The summary of a scheme that was never loaded. */
function unknownSummary({ createdAt }: SchemeRow): SchemeSummary {
  return { changedAt: createdAt, approved: 0, sections: 0, openFindings: { mandatory: 0, target: 0 } };
}

function idsOf(people: readonly LedgerAct['by'][]): readonly string[] {
  return people.map(({ id }) => id);
}

/** Why a destroyed scheme cannot be opened: when it was destroyed and by whom; null for any other. */
function refusalOfDestroyed({ destruction }: SchemeRow): Refusal | null {
  if (!destruction?.done) return null;
  const { at, setting } = destruction.done;
  const params = {
    at: formatWhen('vi', at),
    number: numberAndSymbol(setting),
    by: destruction.by.name,
    second: destruction.confirmed?.by.name ?? '',
  };
  return { code: 'refusal.destroyed', params };
}
