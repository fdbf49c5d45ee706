import { CLOSE } from '@schemes/doc/protocol';
import type { Actor } from '@schemes/model/scheme/actor';
import type { Refusal } from '@schemes/policy/Result';
import type { Connection, Peer } from './Connection';
import { durableFrame, presenceFrame, refusedFrame } from './frames';
import { Presence } from './Presence';
import type { PresenceEntry } from './readFrame';
import { TokenBucket } from './TokenBucket';

/**
 * Frames that one connection may send in a burst, and per second afterwards. Fast typing sends 20 a second; a pasted table
 * is one frame.
 */
export const FRAME_BURST = 2000;
export const FRAMES_PER_SECOND = 200;
/**
 * The same two limits for broadcast presence, counted in pieces of `PRESENCE_PIECE` characters. A cursor movement is
 * one piece.
 */
export const PRESENCE_BURST = 60;
export const PRESENCE_PER_SECOND = 30;
const PRESENCE_PIECE = 512;

/** The connections of a room: broadcasts, acknowledgements and presence. */
export class Audience {
  readonly #now: () => number;
  readonly #connections = new Set<Connection>();
  readonly #presence: Presence;
  #toAcknowledge = new Set<Connection>();

  /** `isForeign`: whether a client id belongs to an account other than the one given. */
  constructor(now: () => number, isForeign: (client: number, account: string) => boolean) {
    this.#now = now;
    this.#presence = new Presence(now, isForeign);
  }

  get size(): number {
    return this.#connections.size;
  }

  all(): readonly Connection[] {
    return [...this.#connections];
  }

  add(peer: Peer, currentActor: () => Actor | null, writes: boolean, restricted = false): Connection {
    const allowance = new TokenBucket(FRAME_BURST, FRAMES_PER_SECOND, this.#now());
    const connection: Connection = {
      peer,
      currentActor,
      writes,
      restricted,
      allowance,
      presence: new TokenBucket(PRESENCE_BURST, PRESENCE_PER_SECOND, this.#now()),
      presenceDue: false,
      durable: 0,
      stateSentAt: null,
      stateAsked: null,
      client: null,
      gone: false,
    };
    this.#connections.add(connection);
    return connection;
  }

  /** Removes a connection and its presence. */
  remove(connection: Connection): void {
    if (!this.#connections.delete(connection)) return;
    connection.gone = true;
    this.#broadcastPresence(this.#presence.forget(connection));
  }

  /**
   * Counts one more frame against a connection's rate limit. If the limit is exceeded, closes the connection and
   * returns false.
   */
  allows(connection: Connection): boolean {
    const allowed = connection.allowance.take(1, this.#now());
    if (!allowed) this.close(connection, CLOSE.tryLater);
    return allowed;
  }

  send(connection: Connection, frame: Uint8Array): void {
    if (!connection.gone) connection.peer.send(frame);
  }

  /** Sends the same bytes to everyone except `except`. */
  broadcast(frame: Uint8Array, except: Connection | null): void {
    for (const other of this.#connections) if (other !== except) this.send(other, frame);
  }

  close(connection: Connection, code: number): void {
    if (connection.gone) return;
    this.remove(connection);
    connection.peer.close(code);
  }

  /** Sends the refusal with the sections it concerns, then closes the connection with `code`. */
  refuse(connection: Connection, refusal: Refusal, sections: readonly string[], code: number): void {
    this.send(connection, refusedFrame(refusal, sections));
    this.close(connection, code);
  }

  /** Counts one more update frame of a connection as durable; the next `acknowledge` reports it. */
  recordAck(connection: Connection): void {
    connection.durable++;
    this.#toAcknowledge.add(connection);
  }

  /**
   * Sends the durable state vector, and the number of its own durable frames, to each connection that has newly counted
   * frames.
   */
  acknowledge(stateVector: Uint8Array): void {
    const due = this.#toAcknowledge;
    this.#toAcknowledge = new Set();
    for (const connection of due) this.send(connection, durableFrame(stateVector, connection.durable));
  }

  /**
   * Stores the presence that a connection announces and broadcasts it. When it changes too often, `sendDuePresence`
   * broadcasts the latest state later. Returns false when the message is malformed.
   */
  receivePresence(connection: Connection, actor: Actor, entries: readonly PresenceEntry[]): boolean {
    const changes = this.#presence.receive(connection, actor, entries);
    if (!changes) return false;
    if (this.#takePresence(connection, changes)) {
      connection.presenceDue = false;
      this.#broadcastPresence(changes, connection);
    } else connection.presenceDue = true;
    return true;
  }

  /** Broadcasts a connection's latest presence if `receivePresence` delayed it and the rate limit allows it now. */
  sendDuePresence(connection: Connection): void {
    if (!connection.presenceDue) return;
    const latest = this.#presence.of(connection);
    if (!this.#takePresence(connection, latest)) return;
    connection.presenceDue = false;
    this.#broadcastPresence(latest, connection);
  }

  /** Sends everyone's presence to a connection that requests it, unless it requests it too often. */
  answerPresence(connection: Connection): void {
    const all = this.#presence.all();
    if (this.#takePresence(connection, all)) this.send(connection, presenceFrame(all));
  }

  /** Takes the tokens for these entries from a connection's limit; false when there are too few. */
  #takePresence(connection: Connection, entries: readonly PresenceEntry[]): boolean {
    const pieces = entries.reduce((sum, { state }) => sum + Math.ceil(state.length / PRESENCE_PIECE), 0);
    // No message takes more tokens than a full bucket has; otherwise the presence of a full room could never be sent.
    return connection.presence.take(Math.min(pieces, PRESENCE_BURST), this.#now());
  }

  /** Whether another person has announced this client id. */
  isClaimedByOther(client: number, actor: Actor): boolean {
    return this.#presence.isClaimedByOther(client, actor);
  }

  /** Sends everyone's presence to a connection. */
  sendPresence(connection: Connection): void {
    this.send(connection, presenceFrame(this.#presence.all()));
  }

  #broadcastPresence(entries: readonly PresenceEntry[], except: Connection | null = null): void {
    if (entries.length > 0) this.broadcast(presenceFrame(entries), except);
  }
}
