import { CLOSE } from '@schemes/doc/protocol';
import { sectionOfRoot } from '@schemes/doc/roots';
import type { Actor } from '@schemes/model/scheme/actor';
import { admit } from '@schemes/policy/admit';
import { can, type Resource, refusalFor } from '@schemes/policy/can';
import type { Refusal } from '@schemes/policy/Result';
import { Audience } from '@server/rooms/audience/Audience';
import type { Connection, Peer } from '@server/rooms/audience/Connection';
import { askStateFrame, NOTES_FRAME, refusedFrame, updateFrame } from '@server/rooms/audience/frames';
import { readFrame } from '@server/rooms/audience/readFrame';
import type { LiveDoc } from '@server/rooms/document/LiveDoc';
import { stateVectorOf } from '@server/rooms/document/stateVectorOf';
import type { Clock } from '@server/runtime/clock';
import { MEASURES } from '@server/runtime/measures';
import type { RoomLedger } from './RoomLedger';
import { StateAnswers } from './StateAnswers';

/** Edits are refused until the disk has space again. */
const DISK_LOW: Refusal = { code: 'refusal.diskLow' };

/** What the connections of a room ask of the room. */
export interface ConnectedRoom {
  readonly clock: Clock;
  /** The scheme, as rights are asked of it. */
  readonly resource: Resource;
  readonly document: LiveDoc;
  readonly ledger: RoomLedger;
  readonly isFailed: () => boolean;
  readonly isDiskLow: () => boolean;
  /** Called before a peer joins. */
  readonly beforeJoin: () => void;
  /** Writes an accepted change to the log and broadcasts it to everyone but `sender`. */
  readonly commit: (update: Uint8Array, actor: string, sender: Connection | null) => void;
  /** Calls back when everything written so far is on disk. */
  readonly onDurable: (callback: () => void) => void;
  /** Called when the document was too large for an update. What was deleted from it may still count. */
  readonly onFull: () => void;
}

/**
 * The connections of a room: lets peers in, checks the right of each with every frame, and judges every change before
 * the room writes it or a peer gets it.
 */
export class RoomConnections {
  readonly #room: ConnectedRoom;
  readonly #audience: Audience;
  readonly #answers: StateAnswers;

  constructor(room: ConnectedRoom) {
    this.#room = room;
    const { clock, document } = room;
    this.#audience = new Audience(
      () => clock.now(),
      (client, account) => document.isForeign(client, account),
    );
    this.#answers = new StateAnswers(document, clock);
  }

  /** The number of open connections. */
  get size(): number {
    return this.#audience.size;
  }

  /**
   * Connects a peer. `currentActor` returns the account of the peer, with its present rights; null: signed out. Closes the
   * peer with the reason and returns null if the actor may not read the scheme or the room has failed.
   */
  join(peer: Peer, currentActor: () => Actor | null): Connection | null {
    const { resource, document } = this.#room;
    const actor = currentActor();
    const denied = refusalFor(actor, 'scheme.read', resource);
    if (!actor || denied) {
      // To an actor whom its restriction excludes, a scheme looks as if it did not exist.
      const code = denied?.code === 'refusal.noScheme' ? CLOSE.noScheme : CLOSE.notAllowed;
      peer.close(actor ? code : CLOSE.signIn);
      return null;
    }
    if (this.#room.isFailed()) {
      peer.close(CLOSE.roomFailed);
      return null;
    }
    this.#room.beforeJoin();
    const connection = this.#audience.add(peer, currentActor, this.#mayWrite(actor), resource.named !== null);
    this.#audience.send(connection, askStateFrame(stateVectorOf(document.doc)));
    this.#audience.sendPresence(connection);
    if (this.#room.isDiskLow()) this.#audience.send(connection, refusedFrame(DISK_LOW, []));
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
        this.#answers.sendIfDue(connection);
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
   * Checks the rights of every connection again. A connection that may no longer read is closed. If its right to write
   * or the restriction of the scheme has changed since it joined, it is asked to reconnect. To the others it sends what
   * their rate limits delayed. Called when an account changes, when the scheme is restricted or opened, and every
   * second.
   */
  recheck(): void {
    const isRestricted = this.#room.resource.named !== null;
    for (const connection of this.#audience.all()) {
      const actor = this.#checkAccess(connection);
      const isOutdated =
        actor && (this.#mayWrite(actor) !== connection.writes || isRestricted !== connection.restricted);
      if (isOutdated) this.#audience.close(connection, CLOSE.comeAgain);
      else if (actor) this.#sendDelayed(connection);
    }
  }

  /** Notifies every connection that the disk is nearly full. */
  announceDiskLow(): void {
    this.#audience.broadcast(refusedFrame(DISK_LOW, []), null);
  }

  /** Notifies a note's author, and everyone who may read all notes, that the notes have changed. */
  notifyNotesChanged(author: string): void {
    for (const connection of this.#audience.all()) {
      const actor = connection.currentActor();
      const mayRead = actor && (actor.id === author || can(actor, 'note.read', this.#room.resource));
      if (mayRead) this.#audience.send(connection, NOTES_FRAME);
    }
  }

  /** Sends an update to everyone but its sender. */
  broadcastUpdate(update: Uint8Array, sender: Connection | null): void {
    this.#audience.broadcast(updateFrame(update), sender);
  }

  /** Reports to each connection how much of what it sent is on disk. */
  acknowledge(stateVector: Uint8Array): void {
    this.#audience.acknowledge(stateVector);
  }

  /** Closes every connection. If there is a refusal, it is sent first. */
  closeAll(code: number, refusal: Refusal | null = null): void {
    for (const connection of this.#audience.all()) {
      if (refusal) this.#audience.refuse(connection, refusal, [], code);
      else this.#audience.close(connection, code);
    }
  }

  #mayWrite(actor: Actor): boolean {
    return can(actor, 'scheme.write', this.#room.resource);
  }

  /** Returns the actor of a connection; closes the connection and returns null if the actor may no longer read. */
  #checkAccess(connection: Connection): Actor | null {
    const actor = connection.currentActor();
    if (actor && can(actor, 'scheme.read', this.#room.resource)) return actor;
    this.#audience.close(connection, actor ? CLOSE.notAllowed : CLOSE.signIn);
    return null;
  }

  /** Sends what the rate limits delayed: the state that a connection requested, and its presence to the others. */
  #sendDelayed(connection: Connection): void {
    if (connection.stateAsked) connection.peer.run(() => this.#answers.sendIfDue(connection));
    this.#audience.sendDuePresence(connection);
  }

  #receiveUpdate(connection: Connection, actor: Actor, update: Uint8Array): void {
    const receivedAt = performance.now();
    const { document, resource, ledger } = this.#room;
    const { outline } = document;
    const { organisation, archived, named } = resource;
    const stateOf = (section: string) => ledger.stateOf(section);
    const state = { organisation, archived, named, outline, stateOf };
    const trial = document.tryUpdate(update, actor.id, ({ roots, authors }) => {
      if (this.#room.isDiskLow() && roots.length > 0) return DISK_LOW;
      return authors.some((author) => this.#audience.isClaimedByOther(author, actor))
        ? { code: 'refusal.othersClient' }
        : admit(actor, roots, state);
    });
    if (trial.kind === 'malformed') {
      this.#audience.close(connection, CLOSE.badFrame);
      return;
    }
    if (trial.kind === 'refused') {
      if (trial.refusal.code === 'refusal.documentFull') this.#room.onFull();
      const sections = trial.roots.flatMap((root) => sectionOfRoot(outline, root) ?? []);
      // “Try later”: the client keeps the edit, connects again and sends it again.
      const code = trial.refusal === DISK_LOW ? CLOSE.tryLater : CLOSE.refused;
      this.#audience.refuse(connection, trial.refusal, [...new Set(sections)], code);
      return;
    }
    if (trial.update) this.#room.commit(trial.update, trial.actor, trial.tidied ? null : connection);
    MEASURES.edit.record(null);
    this.#room.onDurable(() => {
      this.#audience.recordAck(connection);
      MEASURES.acknowledged.record(performance.now() - receivedAt);
    });
  }
}
