import { upgradeLayout } from '@schemes/doc/outlineRoot';
import { CLOSE } from '@schemes/doc/protocol';
import { readSnapshot } from '@schemes/doc/readSnapshot';
import type { Actor } from '@schemes/model/scheme/actor';
import type { Outline } from '@schemes/model/scheme/outline';
import type { Snapshot } from '@schemes/model/scheme/snapshot';
import type { Connection } from '@server/rooms/audience/Connection';
import type { DocumentEncoder } from '@server/rooms/document/DocumentEncoder';
import { LiveDoc } from '@server/rooms/document/LiveDoc';
import { stateVectorOf } from '@server/rooms/document/stateVectorOf';
import type { Clock } from '@server/runtime/clock';
import { type LogBase, type LogRecord, SERVER_ACTOR } from '@server/store/log/UpdateLog';
import type { LedgerAct, LedgerEntry } from '@server/store/scheme/Ledger';
import type { SchemeStore } from '@server/store/scheme/SchemeStore';
import { Mutex } from 'async-mutex';
import type * as Y from 'yjs';
import { Compaction, type Growth, type NextBase } from './Compaction';
import { GroupCommit } from './GroupCommit';
import type { LedgerState } from './ledgerState';
import { RoomConnections } from './RoomConnections';
import { RoomLedger } from './RoomLedger';
import { writeLedgerState } from './writeLedgerState';

/** What a room depends on, and its settings. */
export interface RoomOptions {
  readonly id: string;
  readonly organisation: string;
  readonly store: SchemeStore;
  /** Whether the disk has too little space for anything new; absent: it never has. */
  readonly isDiskLow?: (() => boolean) | undefined;
  readonly clock: Clock;
  /** Encodes the document for compaction. */
  readonly encoder: DocumentEncoder;
  /** Called when the room can no longer write and has closed every connection. The stored scheme is intact. */
  readonly onFailed: (error: unknown) => void;
  /** Called when a compaction fails. The log keeps its old base and its records. */
  readonly onCompactionFailed: (error: unknown) => void;
  /** How much the log may grow before the room compacts it while people type. */
  readonly compactAfter?: Growth | undefined;
}

/**
 * One scheme in memory. Only the room writes: changes that its connections have judged, entries of its ledger, and
 * changes by the server itself. Peers, store and clock are injected, so tests run a whole room in memory.
 */
export class Room {
  readonly #options: RoomOptions;
  readonly #document: LiveDoc;
  /** Number of the last record of the log. */
  #seq: number;
  /** When the document last changed, ms since 1970. */
  #changedAt: number;
  readonly #ledger: RoomLedger;
  readonly connections: RoomConnections;
  readonly #commits: GroupCommit;
  readonly #compaction: Compaction;
  /** Runs the acts of the server one after another. */
  readonly #actQueue = new Mutex();
  #failed = false;

  private constructor(
    options: RoomOptions,
    document: LiveDoc,
    stored: { readonly base: LogBase; readonly records: readonly LogRecord[] },
    last: { readonly seq: number; readonly at: number },
    entries: readonly LedgerEntry[],
  ) {
    this.#options = options;
    this.#document = document;
    this.#seq = last.seq;
    this.#changedAt = last.at;
    const { store, clock } = options;
    this.#ledger = new RoomLedger(store.ledger, clock, entries);
    this.connections = new RoomConnections({
      clock,
      resource: this,
      document,
      ledger: this.#ledger,
      isFailed: () => this.#failed,
      isDiskLow: options.isDiskLow ?? (() => false),
      beforeJoin: () => this.#upgradeLayout(),
      commit: (update, actor, sender) => this.#commit(update, actor, sender),
      onDurable: (callback) => this.#commits.onDurable(callback),
      onFull: () => this.#compaction.start(),
    });
    this.#commits = new GroupCommit(
      store.log,
      () => this.#closeGroup(),
      (error) => this.#fail(error),
    );
    this.#compaction = new Compaction(
      store.log,
      () => this.#nextBase(),
      stored.base.seq,
      stored.records,
      options.onCompactionFailed,
      options.compactAfter,
    );
  }

  /** Loads a scheme from its store. Throws when the scheme is missing or damaged: an empty room must not replace it. */
  static async load(options: RoomOptions): Promise<Room> {
    const stored = await options.store.log.load();
    if (!stored) throw new Error(`Scheme ${options.id} has no stored content`);
    const entries = await options.store.ledger.load();
    const last = stored.records.at(-1) ?? stored.base;
    const room = new Room(options, new LiveDoc(stored.base, stored.records), stored, last, entries);
    room.#copyLedgerState();
    return room;
  }

  get id(): string {
    return this.#options.id;
  }

  get organisation(): string {
    return this.#options.organisation;
  }

  /** Whether the scheme is archived: its content is read-only until it is restored. */
  get archived(): boolean {
    return this.#ledger.state.archived !== null;
  }

  /** Ids of the accounts to which the scheme is restricted; null: open to everyone with a role in the organisation. */
  get named(): ReadonlySet<string> | null {
    return this.#ledger.named;
  }

  get outline(): Outline {
    return this.#document.outline;
  }

  /** Whether the room has stopped accepting changes, because a write failed or the room was closed. */
  get failed(): boolean {
    return this.#failed;
  }

  /** Number of the last accepted change. Equal versions have equal content. */
  get version(): number {
    return this.#seq;
  }

  /** When the content last changed, ISO 8601, UTC. */
  get changedAt(): string {
    return new Date(this.#changedAt).toISOString();
  }

  /** The entries of the ledger, oldest first. */
  get entries(): readonly LedgerEntry[] {
    return this.#ledger.entries;
  }

  /** The state that follows from the entries of the ledger. */
  get state(): LedgerState {
    return this.#ledger.state;
  }

  /** The current scheme. Its last changes may not be on disk yet. Throws when the document is not a complete scheme. */
  snapshotNow(): Snapshot {
    const snapshot = readSnapshot(this.#document.doc);
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
    const updates = this.#document.updates();
    await this.durable();
    return updates;
  }

  /** Resolves when everything accepted so far is on disk; rejects if the room fails first. */
  durable(): Promise<void> {
    return this.#commits.durable();
  }

  /** Runs an act of the server on this scheme, one act at a time. */
  runExclusive<T>(act: () => Promise<T>): Promise<T> {
    return this.#actQueue.runExclusive(act);
  }

  /** Resolves when the acts queued so far have ended. */
  #queuedActsEnded(): Promise<void> {
    return this.#actQueue.runExclusive(() => {});
  }

  /** Refuses changes to a section until `unlock`: the section counts as approved, whatever its state in the ledger. */
  lock(section: string): void {
    this.#ledger.lock(section);
  }

  unlock(section: string): void {
    this.#ledger.unlock(section);
  }

  /**
   * Appends an entry to the ledger and resolves when it is on disk. Then updates the document's copy of the ledger state,
   * which may be flushed later. Fails the room and throws when the ledger cannot be written.
   */
  async record(act: Omit<LedgerAct, 'at' | 'by'>, actor: Pick<Actor, 'id' | 'name'>): Promise<LedgerEntry> {
    let entry: LedgerEntry;
    try {
      entry = await this.#ledger.append(act, actor);
    } catch (error) {
      this.#fail(error);
      throw error;
    }
    this.#copyLedgerState();
    return entry;
  }

  /** Changes the document as the server. Resolves when the change is on disk. */
  async rewrite(change: (doc: Y.Doc) => void): Promise<void> {
    const update = this.#document.write(change);
    if (update) this.#commit(update, SERVER_ACTOR, null);
    await this.durable();
  }

  get contents(): SchemeStore['contents'] {
    return this.#options.store.contents;
  }

  /**
   * Closes every connection with `code`, flushes everything and closes the files. `compact` also compacts the log into one
   * base. A room that has failed only closes its files.
   */
  async close(code: number, compact: boolean): Promise<void> {
    this.connections.closeAll(code);
    try {
      if (!this.#failed) {
        await this.#queuedActsEnded();
        await this.durable();
        if (compact) await this.#compaction.compactTo(this.#seq);
        else await this.#compaction.idle();
      }
    } finally {
      this.#failed = true;
      this.#commits.stop(new Error('The room is closed'));
      // A pending write would reopen a closed file, so all of them end before the files are closed.
      await Promise.allSettled([this.#queuedActsEnded(), this.#commits.idle(), this.#compaction.idle()]);
      await Promise.all([this.#options.store.log.close(), this.#options.store.ledger.close()]);
      this.#document.destroy();
    }
  }

  /** Appends an accepted change to the log, then broadcasts it to everyone but its sender. */
  #commit(
    update: Uint8Array,
    actor: string,
    sender: Connection | null,
    at = this.#options.clock.now(),
  ): void {
    this.#seq++;
    this.#changedAt = at;
    if (!this.#commits.append({ seq: this.#seq, at: this.#changedAt, actor, update })) return;
    this.connections.broadcastUpdate(update, sender);
    this.#compaction.onAppend(update);
  }

  /** Writes the ledger state into the document, where clients read it. */
  #copyLedgerState(): void {
    const update = this.#document.write((doc) => writeLedgerState(doc, this.#ledger.state));
    if (update) this.#commit(update, SERVER_ACTOR, null);
  }

  /**
   * Gives a scheme of an older layout the current layout version, before anybody edits it. A page of an older build
   * then stops, instead of deleting content that it does not know. The content does not change, and neither does the
   * time of the last change. An archived scheme keeps its version.
   */
  #upgradeLayout(): void {
    if (this.archived) return;
    const update = this.#document.write(upgradeLayout);
    if (update) this.#commit(update, SERVER_ACTOR, null, this.#changedAt);
  }

  /** Called when a group of changes is closed. Returns a function that acknowledges the document as it is now. */
  #closeGroup(): () => void {
    const stateVector = stateVectorOf(this.#document.doc);
    return () => this.connections.acknowledge(stateVector);
  }

  /** The document of this moment as a base of the log. */
  #nextBase(): NextBase {
    const owners = new Map(this.#document.owners);
    const seq = this.#seq;
    const at = this.#changedAt;
    const encode = this.#document.freeze(this.#options.encoder);
    return { seq, encode: async () => ({ seq, at, update: await encode(), owners }) };
  }

  #fail(error: unknown): void {
    if (this.#failed) return;
    this.#failed = true;
    this.#commits.stop(error);
    this.connections.closeAll(CLOSE.roomFailed, { code: 'refusal.storeFailed' });
    this.#options.onFailed(error);
  }
}
