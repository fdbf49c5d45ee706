import { CLOSE } from '@schemes/doc/protocol';
import { readSnapshot } from '@schemes/doc/readSnapshot';
import { sectionOfRoot } from '@schemes/doc/roots';
import type { Actor } from '@schemes/model/scheme/actor';
import type { Outline } from '@schemes/model/scheme/outline';
import type { SectionState } from '@schemes/model/scheme/sectionStatus';
import type { Snapshot } from '@schemes/model/scheme/snapshot';
import { admit } from '@schemes/policy/admit';
import { can } from '@schemes/policy/can';
import { Audience } from '@server/rooms/audience/Audience';
import type { Connection, Peer } from '@server/rooms/audience/Connection';
import { askStateFrame, NOTES_FRAME, stateFrame, updateFrame } from '@server/rooms/audience/frames';
import { readFrame } from '@server/rooms/audience/readFrame';
import { LiveDoc } from '@server/rooms/document/LiveDoc';
import { stateVectorOf } from '@server/rooms/document/stateVectorOf';
import { type Clock, isoTime } from '@server/runtime/clock';
import { type LogBase, type LogRecord, SERVER_ACTOR } from '@server/store/log/UpdateLog';
import type { LedgerAct, LedgerEntry } from '@server/store/scheme/Ledger';
import type { SchemeStore } from '@server/store/scheme/SchemeStore';
import { Mutex } from 'async-mutex';
import * as Y from 'yjs';
import { Compaction, type Growth } from './Compaction';
import { GroupCommit } from './GroupCommit';
import { afterAct, type LedgerState, NO_ACTS, statusOf } from './ledgerState';
import { writeLedgerState } from './writeLedgerState';

/** Shortest time between two answers to one connection's requests for the state, ms. */
export const STATE_EVERY_MS = 1000;

/** What a room is made of. */
export interface RoomOptions {
  readonly id: string;
  readonly organisation: string;
  readonly store: SchemeStore;
  readonly clock: Clock;
  /** The room can no longer write. Every connection has been closed; the stored scheme is intact. */
  readonly onFailed: (error: unknown) => void;
  /** A base could not be written; the log goes on without it. */
  readonly onCompactionFailed: (error: unknown) => void;
  /** How much the log may grow before the room compacts it while people type. */
  readonly compactAfter?: Growth | undefined;
}

/**
 * One scheme in memory: its document, its connections, and the guard that checks every change before it reaches the
 * log or a peer. Peers, store and clock are handed in, so tests run a whole room in memory.
 */
export class Room {
  readonly #options: RoomOptions;
  readonly #live: LiveDoc;
  /** Number of the last record of the log. */
  #seq: number;
  /** When the document last changed, ms since 1970. */
  #at: number;
  readonly #audience: Audience;
  readonly #commits: GroupCommit;
  readonly #compaction: Compaction;
  /** Sections whose approval is being written to disk: they already refuse changes. */
  readonly #locked = new Set<string>();
  /** Rejects each pending `durable()` when the room fails. */
  readonly #rejects = new Set<(error: unknown) => void>();
  /** The ledger and the state that follows from it. */
  #entries: LedgerEntry[];
  #state: LedgerState;
  /** The whole document as the last newcomer was sent it. */
  #whole: { readonly state: Uint8Array; readonly frame: Uint8Array } | null = null;
  /** Acts of the server wait for one another here. */
  readonly #acts = new Mutex();
  #failed = false;

  private constructor(
    options: RoomOptions,
    live: LiveDoc,
    stored: { readonly base: LogBase; readonly records: readonly LogRecord[] },
    seq: number,
    at: number,
    entries: readonly LedgerEntry[],
  ) {
    this.#options = options;
    this.#live = live;
    this.#seq = seq;
    this.#at = at;
    this.#entries = [...entries];
    this.#state = entries.reduce<LedgerState>(afterAct, NO_ACTS);
    this.#audience = new Audience(
      () => options.clock.now(),
      (client, account) => live.isForeign(client, account),
    );
    this.#commits = new GroupCommit(
      options.store.log,
      () => this.#closeGroup(),
      (error) => this.#fail(error),
    );
    this.#compaction = new Compaction(
      options.store.log,
      () => this.#currentBase(),
      stored.base.seq,
      stored.records,
      options.onCompactionFailed,
      options.compactAfter,
    );
  }

  /** Loads a scheme from its store. Throws when it is missing or damaged, and never opens an empty room instead. */
  static async load(options: RoomOptions): Promise<Room> {
    const stored = await options.store.log.load();
    if (!stored) throw new Error(`Scheme ${options.id} has no stored content`);
    const entries = await options.store.ledger.load();
    const last = stored.records.at(-1);
    const live = new LiveDoc(stored.base, stored.records);
    const { seq, at } = last ?? stored.base;
    const room = new Room(options, live, stored, seq, at, entries);
    room.#copyLedgerState();
    return room;
  }

  get id(): string {
    return this.#options.id;
  }

  get organisation(): string {
    return this.#options.organisation;
  }

  /** The scheme is in the archive: it refuses every change until it is restored. */
  get archived(): boolean {
    return this.#state.archived !== null;
  }

  get outline(): Outline {
    return this.#live.outline;
  }

  /** Whether the room can take no more changes: it could not write, or it was closed. */
  get failed(): boolean {
    return this.#failed;
  }

  /** The number of open connections. */
  get size(): number {
    return this.#audience.size;
  }

  /** Number of the last accepted change. Equal versions mean equal content. */
  get version(): number {
    return this.#seq;
  }

  /** When the content last changed, ISO 8601, UTC. */
  get changedAt(): string {
    return new Date(this.#at).toISOString();
  }

  get entries(): readonly LedgerEntry[] {
    return this.#entries;
  }

  get state(): LedgerState {
    return this.#state;
  }

  /** Connects a peer; or closes it with the reason and returns null. */
  join(peer: Peer, who: () => Actor | null): Connection | null {
    const actor = who();
    if (!actor || !can(actor, 'scheme.read', this.organisation)) {
      peer.close(actor ? CLOSE.notAllowed : CLOSE.signIn);
      return null;
    }
    if (this.#failed) {
      peer.close(CLOSE.roomFailed);
      return null;
    }
    const connection = this.#audience.add(peer, who, this.#mayWrite(actor));
    this.#audience.send(connection, askStateFrame(stateVectorOf(this.#live.doc)));
    this.#audience.sendPresence(connection);
    return connection;
  }

  /** Handles one frame from a connection. */
  receive(connection: Connection, bytes: Uint8Array): void {
    if (connection.gone || !this.#audience.allows(connection)) return;
    const actor = this.#checkAccess(connection);
    if (!actor) return;
    const frame = readFrame(bytes);
    switch (frame?.kind) {
      case 'askState':
        connection.stateAsked = frame.stateVector;
        this.#sendStateIfDue(connection);
        break;
      case 'update':
        this.#receiveUpdate(connection, actor, frame.update);
        break;
      case 'presence':
        if (!this.#audience.receivePresence(connection, actor, frame.entries)) {
          this.#audience.close(connection, CLOSE.badFrame);
        }
        break;
      case 'askPresence':
        this.#audience.answerPresence(connection);
        break;
      default:
        this.#audience.close(connection, CLOSE.badFrame);
    }
  }

  /** Removes a connection whose socket has closed. */
  leave(connection: Connection): void {
    this.#audience.remove(connection);
  }

  /**
   * Checks everyone's rights again and answers requests for the state that had to wait. Call it when an account changes,
   * and every second.
   */
  recheck(): void {
    for (const connection of this.#audience.all()) {
      const actor = this.#checkAccess(connection);
      if (actor && this.#mayWrite(actor) !== connection.writes)
        this.#audience.close(connection, CLOSE.comeAgain);
      else if (actor) this.#sendWhatIsDue(connection);
    }
  }

  /** The current scheme; its last changes may not be on disk yet. */
  snapshotNow(): Snapshot {
    const snapshot = readSnapshot(this.#live.doc);
    if (!snapshot) throw new Error(`Scheme ${this.id} is not a scheme of this layout`);
    return snapshot;
  }

  /** The scheme at the moment of the call. Resolves when all of it is on disk. */
  async snapshot(): Promise<Snapshot> {
    const snapshot = this.snapshotNow();
    await this.durable();
    return snapshot;
  }

  /**
   * The scheme at the moment of the call as Yjs updates, for a worker thread to read while others keep typing. Resolves
   * when all of it is on disk.
   */
  async updates(): Promise<readonly Uint8Array[]> {
    const updates = this.#live.updates();
    await this.durable();
    return updates;
  }

  /** Resolves when everything accepted so far is on disk; rejects if the room fails first. */
  durable(): Promise<void> {
    if (this.#failed) return Promise.reject(new Error('The room has failed'));
    return new Promise((resolve, reject) => {
      this.#rejects.add(reject);
      this.#commits.onDurable(() => {
        this.#rejects.delete(reject);
        resolve();
      });
    });
  }

  /** Runs an act of the server on this scheme; one act at a time. */
  runExclusive<T>(act: () => Promise<T>): Promise<T> {
    return this.#acts.runExclusive(act);
  }

  /** Resolves when the acts queued so far have ended. */
  #actsEnded(): Promise<void> {
    return this.#acts.runExclusive(() => {});
  }

  /** Refuses changes to a section from now until `unlock`, whatever its state in the ledger: it counts as approved. */
  lock(section: string): void {
    this.#locked.add(section);
  }

  unlock(section: string): void {
    this.#locked.delete(section);
  }

  /** Appends an entry to the ledger, then updates the document's copy of the ledger state. Resolves when the entry is on disk. */
  async record(act: Omit<LedgerAct, 'at' | 'by'>, actor: Pick<Actor, 'id' | 'name'>): Promise<LedgerEntry> {
    const by = { id: actor.id, name: actor.name };
    let entry: LedgerEntry;
    try {
      entry = await this.#options.store.ledger.append({ at: isoTime(this.#options.clock), by, ...act });
    } catch (error) {
      this.#fail(error);
      throw error;
    }
    this.#entries.push(entry);
    this.#state = afterAct(this.#state, entry);
    this.#copyLedgerState();
    return entry;
  }

  /** Notifies a note's author, and everyone who may read all notes, that the notes have changed. */
  notifyNotesChanged(author: string): void {
    for (const connection of this.#audience.all()) {
      const actor = connection.who();
      const isReader = actor && (actor.id === author || can(actor, 'note.read', this.organisation));
      if (isReader) this.#audience.send(connection, NOTES_FRAME);
    }
  }

  /** Changes the document as the server. Resolves when the change is on disk. */
  async rewrite(change: (doc: Y.Doc) => void): Promise<void> {
    const update = this.#live.write(change);
    if (update) this.#commit(update, SERVER_ACTOR, null);
    await this.durable();
  }

  get contents(): SchemeStore['contents'] {
    return this.#options.store.contents;
  }

  /** Closes every connection with `code` and flushes everything. With `compact`, the log is then one base. */
  async close(code: number, compact: boolean): Promise<void> {
    for (const connection of this.#audience.all()) this.#audience.close(connection, code);
    try {
      if (!this.#failed) {
        await this.#actsEnded();
        await this.durable();
        if (compact) await this.#compaction.compactTo(this.#seq);
        else await this.#compaction.idle();
      }
    } finally {
      this.#commits.stop();
      this.#failed = true;
      this.#rejectWaiting(new Error('The room is closed'));
      // Waits first: a write still pending would reopen a closed file.
      await Promise.allSettled([this.#actsEnded(), this.#commits.idle(), this.#compaction.idle()]);
      await Promise.all([this.#options.store.log.close(), this.#options.store.ledger.close()]);
      this.#live.destroy();
    }
  }

  #rejectWaiting(error: unknown): void {
    for (const reject of this.#rejects) reject(error);
    this.#rejects.clear();
  }

  #mayWrite(actor: Actor): boolean {
    return can(actor, 'scheme.write', this);
  }

  #stateOf(section: string): SectionState {
    return this.#locked.has(section) ? 'approved' : statusOf(this.#state, section).state;
  }

  #checkAccess(connection: Connection): Actor | null {
    const actor = connection.who();
    if (actor && can(actor, 'scheme.read', this.organisation)) return actor;
    this.#audience.close(connection, actor ? CLOSE.notAllowed : CLOSE.signIn);
    return null;
  }

  /** Sends what a connection asked for, or announced, more often than it may. */
  #sendWhatIsDue(connection: Connection): void {
    if (connection.stateAsked) connection.peer.run(() => this.#sendStateIfDue(connection));
    this.#audience.sendDuePresence(connection);
  }

  /**
   * Answers the latest request for the state: the first at once, then one a second, when the state sent before has left.
   * A request takes a few bytes and its answer the whole document, so a flood of them would keep everybody waiting.
   */
  #sendStateIfDue(connection: Connection): void {
    const { stateAsked, stateSentAt, peer } = connection;
    const now = this.#options.clock.now();
    const isTooEarly = stateSentAt !== null && Math.abs(now - stateSentAt) < STATE_EVERY_MS;
    if (!stateAsked || connection.gone || isTooEarly || peer.isReceivingState) return;
    connection.stateAsked = null;
    connection.stateSentAt = now;
    peer.sendState(this.#stateSince(stateAsked));
  }

  /** The frame with what a client lacks. Whoever has nothing is sent the whole, which is encoded once for all. */
  #stateSince(stateVector: Uint8Array): Uint8Array {
    // The state vector of an empty document is one byte.
    if (stateVector.length > 1) return stateFrame(Y.encodeStateAsUpdate(this.#live.doc, stateVector));
    const state = this.#live.encode();
    if (this.#whole?.state !== state) this.#whole = { state, frame: stateFrame(state) };
    return this.#whole.frame;
  }

  #receiveUpdate(connection: Connection, actor: Actor, update: Uint8Array): void {
    const { outline } = this.#live;
    const state = {
      organisation: this.organisation,
      archived: this.archived,
      outline,
      stateOf: (section: string) => this.#stateOf(section),
    };
    const trial = this.#live.tryUpdate(update, actor.id, ({ roots, authors }) =>
      authors.some((author) => this.#audience.isOthers(author, actor))
        ? { code: 'refusal.othersClient' }
        : admit(actor, roots, state),
    );
    if (trial.kind === 'malformed') {
      this.#audience.close(connection, CLOSE.badFrame);
      return;
    }
    if (trial.kind === 'refused') {
      const sections = trial.roots.flatMap((root) => sectionOfRoot(outline, root) ?? []);
      this.#audience.refuse(connection, trial.refusal, [...new Set(sections)], CLOSE.refused);
      return;
    }
    if (trial.update) this.#commit(trial.update, trial.actor, trial.tidied ? null : connection);
    this.#commits.onDurable(() => this.#audience.recordAck(connection));
  }

  /** Writes an accepted change, then broadcasts it to everyone but its sender. */
  #commit(update: Uint8Array, actor: string, sender: Connection | null): void {
    this.#seq++;
    this.#at = this.#options.clock.now();
    if (!this.#commits.append({ seq: this.#seq, at: this.#at, actor, update })) return;
    this.#audience.broadcast(updateFrame(update), sender);
    this.#compaction.onAppend(update);
  }

  #copyLedgerState(): void {
    const update = this.#live.write((doc) => writeLedgerState(doc, this.#state));
    if (update) this.#commit(update, SERVER_ACTOR, null);
  }

  /** Ends a group of changes; the returned function acknowledges the document as it was when the group ended. */
  #closeGroup(): () => void {
    const stateVector = stateVectorOf(this.#live.doc);
    return () => this.#audience.acknowledge(stateVector);
  }

  /** The current document as a base of the log. */
  #currentBase(): LogBase {
    const owners = new Map(this.#live.owners);
    return { seq: this.#seq, at: this.#at, update: this.#live.encode(), owners };
  }

  #fail(error: unknown): void {
    if (this.#failed) return;
    this.#failed = true;
    this.#commits.stop();
    this.#rejectWaiting(error);
    for (const connection of this.#audience.all()) {
      this.#audience.refuse(connection, { code: 'refusal.storeFailed' }, [], CLOSE.roomFailed);
    }
    this.#options.onFailed(error);
  }
}
