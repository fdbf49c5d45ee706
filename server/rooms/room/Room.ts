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

export interface RoomOptions {
  readonly id: string;
  readonly organisation: string;
  readonly store: SchemeStore;
  readonly clock: Clock;
  /** The room cannot write any more. Everyone has been sent away; what is on disk is whole. */
  readonly onFailed: (error: unknown) => void;
  /** A base could not be put; the log goes on without it. */
  readonly onTrouble: (error: unknown) => void;
  /** How much may come behind a base before the next is put while people type. */
  readonly compactAfter?: Growth;
}

/**
 * One scheme, live: who is in it, what it says, and the guard before both its log and its peers.
 * It knows peers as an interface and time as a clock, so that all of it runs in memory in tests.
 */
export class Room {
  readonly #options: RoomOptions;
  readonly #live: LiveDoc;
  #seq: number;
  #at: number;
  readonly #audience: Audience;
  readonly #commits: GroupCommit;
  readonly #compaction: Compaction;
  /** Sections whose approval is on its way to disk: closed already. */
  readonly #closing = new Set<string>();
  readonly #rejects = new Set<(error: unknown) => void>();
  #entries: LedgerEntry[];
  #state: LedgerState;
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
      () => this.#cutGroup(),
      (error) => this.#fail(error),
    );
    this.#compaction = new Compaction(
      options.store.log,
      () => this.#base(),
      stored.base.seq,
      stored.records,
      options.onTrouble,
      options.compactAfter,
    );
  }

  /** Reads a scheme from its store. Throws where it is missing or damaged: an empty room never stands in for it. */
  static async load(options: RoomOptions): Promise<Room> {
    const stored = await options.store.log.load();
    if (!stored) throw new Error(`Scheme ${options.id} has no stored content`);
    const entries = await options.store.ledger.load();
    const last = stored.records.at(-1);
    const live = new LiveDoc(stored.base, stored.records);
    const { seq, at } = last ?? stored.base;
    const room = new Room(options, live, stored, seq, at, entries);
    room.#copyState();
    return room;
  }

  get id(): string {
    return this.#options.id;
  }

  get organisation(): string {
    return this.#options.organisation;
  }

  /** It was put away: nothing in it changes until it is brought back. */
  get archived(): boolean {
    return this.#state.archived !== null;
  }

  get outline(): Outline {
    return this.#live.outline;
  }

  /** It could not write, or was closed: nothing more comes of it. */
  get failed(): boolean {
    return this.#failed;
  }

  /** Connections in it. */
  get size(): number {
    return this.#audience.size;
  }

  /** Number of the last accepted change: while it is the same, so is the content. */
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

  /** Lets a peer in, or closes it with the reason and returns null. */
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

  /** Hears one frame of a connection. */
  receive(connection: Connection, bytes: Uint8Array): void {
    if (connection.gone || !this.#audience.allows(connection)) return;
    const actor = this.#checkAccess(connection);
    if (!actor) return;
    const frame = readFrame(bytes);
    switch (frame?.kind) {
      case 'askState':
        this.#answer(connection, frame.stateVector);
        break;
      case 'update':
        this.#hearUpdate(connection, actor, frame.update);
        break;
      case 'presence':
        if (!this.#audience.receivePresence(connection, actor, frame.entries)) {
          this.#audience.close(connection, CLOSE.badFrame);
        }
        break;
      case 'askPresence':
        this.#audience.sendPresence(connection);
        break;
      default:
        this.#audience.close(connection, CLOSE.badFrame);
    }
  }

  /** The connection is gone. */
  leave(connection: Connection): void {
    this.#audience.remove(connection);
  }

  /** Asks anew for everyone's rights: after an account changed, and now and then for sessions that ran out. */
  recheck(): void {
    for (const connection of this.#audience.all()) {
      const actor = this.#checkAccess(connection);
      if (actor && this.#mayWrite(actor) !== connection.writes)
        this.#audience.close(connection, CLOSE.comeAgain);
    }
  }

  /** The scheme as it stands in this turn; some of it may not be on disk yet. */
  snapshotNow(): Snapshot {
    const snapshot = readSnapshot(this.#live.doc);
    if (!snapshot) throw new Error(`Scheme ${this.id} is not a scheme of this layout`);
    return snapshot;
  }

  /** The scheme as it stands, given out when all of it is on disk. */
  async snapshot(): Promise<Snapshot> {
    const snapshot = this.snapshotNow();
    await this.durable();
    return snapshot;
  }

  /** The same as Yjs updates, for a thread to read while others go on typing. */
  async updates(): Promise<readonly Uint8Array[]> {
    const updates = this.#live.pieces();
    await this.durable();
    return updates;
  }

  /** Resolves when everything accepted so far is on disk; rejects where the room fails first. */
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

  /** Runs the server's acts on this scheme one after another. */
  runExclusive<T>(act: () => Promise<T>): Promise<T> {
    return this.#acts.runExclusive(act);
  }

  /** Resolves when the acts that wait now are over. */
  #actsEnded(): Promise<void> {
    return this.#acts.runExclusive(() => {});
  }

  /** Refuses changes to a section from this moment until `unshut`, whatever the ledger says. */
  lock(section: string): void {
    this.#closing.add(section);
  }

  unlock(section: string): void {
    this.#closing.delete(section);
  }

  /** Writes a line of the ledger, then the document's copy. Resolves when the line is on disk. */
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
    this.#copyState();
    return entry;
  }

  /** Tells an author, and all who read everybody's notes, that the notes are others now. */
  tellNotes(author: string): void {
    for (const connection of this.#audience.all()) {
      const actor = connection.who();
      const reads = actor && (actor.id === author || can(actor, 'note.read', this.organisation));
      if (reads) this.#audience.send(connection, NOTES_FRAME);
    }
  }

  /** Changes the document on the server's own authority. Resolves when that is on disk. */
  async rewrite(change: (doc: Y.Doc) => void): Promise<void> {
    const update = this.#live.write(change);
    if (update) this.#put(update, SERVER_ACTOR, null);
    await this.durable();
  }

  get contents(): SchemeStore['contents'] {
    return this.#options.store.contents;
  }

  /** Writes everything down; where `compact`, as one base. Whoever is still here is sent away with the code. */
  async close(code: number, compact: boolean): Promise<void> {
    for (const connection of this.#audience.all()) this.#audience.close(connection, code);
    try {
      if (!this.#failed) {
        await this.#actsEnded();
        await this.durable();
        if (compact) await this.#compaction.whole(this.#seq);
        else await this.#compaction.ended();
      }
    } finally {
      this.#commits.stop();
      this.#failed = true;
      this.#rejectWaiting(new Error('The room is closed'));
      // What is still on its way would open a file again behind our back.
      await Promise.allSettled([this.#actsEnded(), this.#commits.ended(), this.#compaction.ended()]);
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
    return this.#closing.has(section) ? 'approved' : statusOf(this.#state, section).state;
  }

  #checkAccess(connection: Connection): Actor | null {
    const actor = connection.who();
    if (actor && can(actor, 'scheme.read', this.organisation)) return actor;
    this.#audience.close(connection, actor ? CLOSE.notAllowed : CLOSE.signIn);
    return null;
  }

  #answer(connection: Connection, stateVector: Uint8Array): void {
    // A document that has nothing says so in one byte.
    const isNew = stateVector.length === 1;
    const state = isNew ? this.#live.whole() : Y.encodeStateAsUpdate(this.#live.doc, stateVector);
    this.#audience.send(connection, stateFrame(state));
  }

  #hearUpdate(connection: Connection, actor: Actor, update: Uint8Array): void {
    const { outline } = this.#live;
    const state = {
      organisation: this.organisation,
      archived: this.archived,
      outline,
      stateOf: (section: string) => this.#stateOf(section),
    };
    const trial = this.#live.try(update, actor.id, ({ roots, authors }) =>
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
    if (trial.update) this.#put(trial.update, trial.actor, trial.tidied ? null : connection);
    this.#commits.onDurable(() => this.#audience.recordAck(connection));
  }

  /** Writes an accepted change and tells everybody but its sender: what is shown survives the process. */
  #put(update: Uint8Array, actor: string, sender: Connection | null): void {
    this.#seq++;
    this.#at = this.#options.clock.now();
    if (!this.#commits.append({ seq: this.#seq, at: this.#at, actor, update })) return;
    this.#audience.broadcast(updateFrame(update), sender);
    this.#compaction.grew(update);
  }

  #copyState(): void {
    const update = this.#live.write((doc) => writeLedgerState(doc, this.#state));
    if (update) this.#put(update, SERVER_ACTOR, null);
  }

  /** Closes a group of changes: what stands in the document now is what the group makes durable. */
  #cutGroup(): () => void {
    const stateVector = stateVectorOf(this.#live.doc);
    return () => this.#audience.acknowledge(stateVector);
  }

  /** The document as it stands in this turn, as a base. */
  #base(): LogBase {
    const owners = new Map(this.#live.owners);
    return { seq: this.#seq, at: this.#at, update: this.#live.whole(), owners };
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
