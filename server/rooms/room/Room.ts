import { upgradeLayout } from '@schemes/doc/outlineRoot';
import { CLOSE } from '@schemes/doc/protocol';
import { readSnapshot } from '@schemes/doc/readSnapshot';
import { sectionOfRoot } from '@schemes/doc/roots';
import type { Actor } from '@schemes/model/scheme/actor';
import type { Outline } from '@schemes/model/scheme/outline';
import type { SectionState } from '@schemes/model/scheme/sectionStatus';
import type { Snapshot } from '@schemes/model/scheme/snapshot';
import { admit } from '@schemes/policy/admit';
import { can, refusalFor } from '@schemes/policy/can';
import type { Refusal } from '@schemes/policy/Result';
import { Audience } from '@server/rooms/audience/Audience';
import type { Connection, Peer } from '@server/rooms/audience/Connection';
import {
  askStateFrame,
  NOTES_FRAME,
  refusedFrame,
  stateFrame,
  updateFrame,
} from '@server/rooms/audience/frames';
import { readFrame } from '@server/rooms/audience/readFrame';
import { LiveDoc } from '@server/rooms/document/LiveDoc';
import { stateVectorOf } from '@server/rooms/document/stateVectorOf';
import { type Clock, isoTime } from '@server/runtime/clock';
import { MEASURES } from '@server/runtime/measures';
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

/** Edits are refused until the disk has space again. */
const DISK_LOW: Refusal = { code: 'refusal.diskLow' };

/** What a room depends on, and its settings. */
export interface RoomOptions {
  readonly id: string;
  readonly organisation: string;
  readonly store: SchemeStore;
  /** Whether the disk has too little space for anything new; absent: it never has. */
  readonly isDiskLow?: (() => boolean) | undefined;
  readonly clock: Clock;
  /** Called when the room can no longer write and has closed every connection. The stored scheme is intact. */
  readonly onFailed: (error: unknown) => void;
  /** Called when a compaction fails. The log keeps its old base and its records. */
  readonly onCompactionFailed: (error: unknown) => void;
  /** How much the log may grow before the room compacts it while people type. */
  readonly compactAfter?: Growth | undefined;
}

/**
 * One scheme in memory: its document and its connections. The room checks every change before the log or a peer gets
 * it. Peers, store and clock are injected, so tests run a whole room in memory.
 */
export class Room {
  readonly #options: RoomOptions;
  readonly #document: LiveDoc;
  /** Number of the last record of the log. */
  #seq: number;
  /** When the document last changed, ms since 1970. */
  #changedAt: number;
  readonly #audience: Audience;
  readonly #commits: GroupCommit;
  readonly #compaction: Compaction;
  /** Sections whose approval is being written to disk. They already refuse changes. */
  readonly #lockedSections = new Set<string>();
  /** The `reject` of each pending `durable()`, called when the room fails. */
  readonly #pendingRejects = new Set<(error: unknown) => void>();
  #ledgerEntries: LedgerEntry[];
  /** The state that follows from the entries. */
  #ledgerState: LedgerState;
  /** Ids of the people in the ledger's restriction; null: there is none. Stored, because every frame reads it. */
  #named: ReadonlySet<string> | null;
  /** The last frame with the whole document, and the encoded document that it carries. */
  #wholeFrame: { readonly state: Uint8Array; readonly frame: Uint8Array } | null = null;
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
    this.#ledgerEntries = [...entries];
    this.#ledgerState = entries.reduce<LedgerState>(afterAct, NO_ACTS);
    this.#named = idsOf(this.#ledgerState);
    this.#audience = new Audience(
      () => options.clock.now(),
      (client, account) => document.isForeign(client, account),
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
    return this.#ledgerState.archived !== null;
  }

  /** Ids of the accounts to which the scheme is restricted; null: open to everyone with a role in the organisation. */
  get named(): ReadonlySet<string> | null {
    return this.#named;
  }

  get outline(): Outline {
    return this.#document.outline;
  }

  /** Whether the room has stopped accepting changes, because a write failed or the room was closed. */
  get failed(): boolean {
    return this.#failed;
  }

  /** The number of open connections. */
  get size(): number {
    return this.#audience.size;
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
    return this.#ledgerEntries;
  }

  /** The state that follows from the entries of the ledger. */
  get state(): LedgerState {
    return this.#ledgerState;
  }

  /**
   * Connects a peer. `currentActor` returns the account of the peer, with its present rights; null: signed out. Closes the
   * peer with the reason and returns null where the actor may not read the scheme or the room has failed.
   */
  join(peer: Peer, currentActor: () => Actor | null): Connection | null {
    const actor = currentActor();
    const denied = refusalFor(actor, 'scheme.read', this);
    if (!actor || denied) {
      // To an actor whom its restriction excludes, a scheme looks as if it did not exist.
      const code = denied?.code === 'refusal.noScheme' ? CLOSE.noScheme : CLOSE.notAllowed;
      peer.close(actor ? code : CLOSE.signIn);
      return null;
    }
    if (this.#failed) {
      peer.close(CLOSE.roomFailed);
      return null;
    }
    this.#upgradeLayout();
    const isRestricted = this.#named !== null;
    const connection = this.#audience.add(peer, currentActor, this.#mayWrite(actor), isRestricted);
    this.#audience.send(connection, askStateFrame(stateVectorOf(this.#document.doc)));
    this.#audience.sendPresence(connection);
    if (this.#isDiskLow) this.#audience.send(connection, refusedFrame(DISK_LOW, []));
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

  /** Notifies every connection that the disk is nearly full. */
  announceDiskLow(): void {
    this.#audience.broadcast(refusedFrame(DISK_LOW, []), null);
  }

  get #isDiskLow(): boolean {
    return this.#options.isDiskLow?.() ?? false;
  }

  /** Removes a connection whose socket has closed. */
  leave(connection: Connection): void {
    this.#audience.remove(connection);
  }

  /**
   * Checks the rights of every connection again. Closes those that may no longer read, and asks those to reconnect whose
   * right to write, or the scheme's restriction, is not as it was when they joined. To the others it sends what their rate
   * limits delayed. Called when an account changes, when the scheme is restricted or opened, and every second.
   */
  recheck(): void {
    for (const connection of this.#audience.all()) {
      const actor = this.#checkAccess(connection);
      const isOutdated =
        actor &&
        (this.#mayWrite(actor) !== connection.writes || (this.#named !== null) !== connection.restricted);
      if (isOutdated) this.#audience.close(connection, CLOSE.comeAgain);
      else if (actor) this.#sendDelayed(connection);
    }
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
    if (this.#failed) return Promise.reject(new Error('The room has failed'));
    return new Promise((resolve, reject) => {
      this.#pendingRejects.add(reject);
      this.#commits.onDurable(() => {
        this.#pendingRejects.delete(reject);
        resolve();
      });
    });
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
    this.#lockedSections.add(section);
  }

  unlock(section: string): void {
    this.#lockedSections.delete(section);
  }

  /**
   * Appends an entry to the ledger and resolves when it is on disk. Then updates the document's copy of the ledger state,
   * which may be flushed later. Fails the room and throws when the ledger cannot be written.
   */
  async record(act: Omit<LedgerAct, 'at' | 'by'>, actor: Pick<Actor, 'id' | 'name'>): Promise<LedgerEntry> {
    const by = { id: actor.id, name: actor.name };
    let entry: LedgerEntry;
    try {
      entry = await this.#options.store.ledger.append({ at: isoTime(this.#options.clock), by, ...act });
    } catch (error) {
      this.#fail(error);
      throw error;
    }
    this.#ledgerEntries.push(entry);
    this.#ledgerState = afterAct(this.#ledgerState, entry);
    this.#named = idsOf(this.#ledgerState);
    this.#copyLedgerState();
    return entry;
  }

  /** Notifies a note's author, and everyone who may read all notes, that the notes have changed. */
  notifyNotesChanged(author: string): void {
    for (const connection of this.#audience.all()) {
      const actor = connection.currentActor();
      const mayRead = actor && (actor.id === author || can(actor, 'note.read', this));
      if (mayRead) this.#audience.send(connection, NOTES_FRAME);
    }
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
    for (const connection of this.#audience.all()) this.#audience.close(connection, code);
    try {
      if (!this.#failed) {
        await this.#queuedActsEnded();
        await this.durable();
        if (compact) await this.#compaction.compactTo(this.#seq);
        else await this.#compaction.idle();
      }
    } finally {
      this.#commits.stop();
      this.#failed = true;
      this.#rejectPending(new Error('The room is closed'));
      // A pending write would reopen a closed file, so all of them end before the files are closed.
      await Promise.allSettled([this.#queuedActsEnded(), this.#commits.idle(), this.#compaction.idle()]);
      await Promise.all([this.#options.store.log.close(), this.#options.store.ledger.close()]);
      this.#document.destroy();
    }
  }

  #rejectPending(error: unknown): void {
    for (const reject of this.#pendingRejects) reject(error);
    this.#pendingRejects.clear();
  }

  #mayWrite(actor: Actor): boolean {
    return can(actor, 'scheme.write', this);
  }

  #sectionState(section: string): SectionState {
    return this.#lockedSections.has(section) ? 'approved' : statusOf(this.#ledgerState, section).state;
  }

  /** Returns the actor of a connection; closes the connection and returns null where the actor may no longer read. */
  #checkAccess(connection: Connection): Actor | null {
    const actor = connection.currentActor();
    if (actor && can(actor, 'scheme.read', this)) return actor;
    this.#audience.close(connection, actor ? CLOSE.notAllowed : CLOSE.signIn);
    return null;
  }

  /** Sends what the rate limits delayed: the state that a connection requested, and its presence to the others. */
  #sendDelayed(connection: Connection): void {
    if (connection.stateAsked) connection.peer.run(() => this.#sendStateIfDue(connection));
    this.#audience.sendDuePresence(connection);
  }

  /**
   * Answers a connection's latest request for the state, at most once in `STATE_EVERY_MS` and never while an earlier state
   * is still being sent. A request has a few bytes and its answer may be the whole document, so a flood of requests would
   * delay everyone.
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

  /**
   * The frame with the changes that a client lacks. A client that has nothing gets the whole document; that frame is reused
   * until the document changes.
   */
  #stateSince(stateVector: Uint8Array): Uint8Array {
    // The state vector of an empty document is one byte.
    if (stateVector.length > 1) return stateFrame(Y.encodeStateAsUpdate(this.#document.doc, stateVector));
    const state = this.#document.encode();
    if (this.#wholeFrame?.state !== state) this.#wholeFrame = { state, frame: stateFrame(state) };
    return this.#wholeFrame.frame;
  }

  #receiveUpdate(connection: Connection, actor: Actor, update: Uint8Array): void {
    const receivedAt = performance.now();
    const { outline } = this.#document;
    const state = {
      organisation: this.organisation,
      archived: this.archived,
      named: this.named,
      outline,
      stateOf: (section: string) => this.#sectionState(section),
    };
    const trial = this.#document.tryUpdate(update, actor.id, ({ roots, authors }) => {
      if (this.#isDiskLow && roots.length > 0) return DISK_LOW;
      return authors.some((author) => this.#audience.isClaimedByOther(author, actor))
        ? { code: 'refusal.othersClient' }
        : admit(actor, roots, state);
    });
    if (trial.kind === 'malformed') {
      this.#audience.close(connection, CLOSE.badFrame);
      return;
    }
    if (trial.kind === 'refused') {
      const sections = trial.roots.flatMap((root) => sectionOfRoot(outline, root) ?? []);
      // “Try later”: the client keeps the edit, connects again and sends it again.
      const code = trial.refusal === DISK_LOW ? CLOSE.tryLater : CLOSE.refused;
      this.#audience.refuse(connection, trial.refusal, [...new Set(sections)], code);
      return;
    }
    if (trial.update) this.#commit(trial.update, trial.actor, trial.tidied ? null : connection);
    MEASURES.edit.record(null);
    this.#commits.onDurable(() => {
      this.#audience.recordAck(connection);
      MEASURES.acknowledged.record(performance.now() - receivedAt);
    });
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
    this.#audience.broadcast(updateFrame(update), sender);
    this.#compaction.onAppend(update);
  }

  /** Writes the ledger state into the document, where clients read it. */
  #copyLedgerState(): void {
    const update = this.#document.write((doc) => writeLedgerState(doc, this.#ledgerState));
    if (update) this.#commit(update, SERVER_ACTOR, null);
  }

  /**
   * Gives a scheme of an older layout the current layout version, before anybody edits it. A page of an older build then
   * stops, instead of deleting what it does not know. The content is the same, so the time of the last change stays. An
   * archived scheme keeps its version.
   */
  #upgradeLayout(): void {
    if (this.#ledgerState.archived) return;
    const update = this.#document.write(upgradeLayout);
    if (update) this.#commit(update, SERVER_ACTOR, null, this.#changedAt);
  }

  /** Called when a group of changes is closed. Returns a function that acknowledges the document as it is now. */
  #closeGroup(): () => void {
    const stateVector = stateVectorOf(this.#document.doc);
    return () => this.#audience.acknowledge(stateVector);
  }

  /** The current document as a base of the log. */
  #currentBase(): LogBase {
    const owners = new Map(this.#document.owners);
    return { seq: this.#seq, at: this.#changedAt, update: this.#document.encode(), owners };
  }

  #fail(error: unknown): void {
    if (this.#failed) return;
    this.#failed = true;
    this.#commits.stop();
    this.#rejectPending(error);
    for (const connection of this.#audience.all()) {
      this.#audience.refuse(connection, { code: 'refusal.storeFailed' }, [], CLOSE.roomFailed);
    }
    this.#options.onFailed(error);
  }
}

function idsOf({ people }: LedgerState): ReadonlySet<string> | null {
  return people && new Set(people.map(({ id }) => id));
}
