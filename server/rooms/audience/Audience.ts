import { CLOSE } from '@schemes/doc/protocol';
import type { Actor } from '@schemes/model/scheme/actor';
import type { Refusal } from '@schemes/policy/Result';
import type { Connection, Peer } from './Connection';
import { durableFrame, presenceFrame, refusedFrame } from './frames';
import { Presence } from './Presence';
import type { PresenceEntry } from './readFrame';
import { TokenBucket } from './TokenBucket';

/** Frames one connection may send in a burst, and per second afterwards. Fast typing is 20, a pasted table is one. */
export const FRAME_BURST = 2000;
export const FRAMES_PER_SECOND = 200;
/** The same for broadcast presence, in pieces of `PRESENCE_PIECE` characters: a cursor that moves is one piece. */
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

  add(peer: Peer, who: () => Actor | null, writes: boolean, restricted = false): Connection {
    const allowance = new TokenBucket(FRAME_BURST, FRAMES_PER_SECOND, this.#now());
    const connection: Connection = {
      peer,
      who,
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

  /** Whether a connection may send one more frame now; closes it if not. */
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

  /** Sends the reason, then closes. */
  refuse(connection: Connection, refusal: Refusal, sections: readonly string[], code: number): void {
    this.send(connection, refusedFrame(refusal, sections));
    this.close(connection, code);
  }

  /** Counts one more update frame of a connection that is on disk; `acknowledge` reports it. */
  recordAck(connection: Connection): void {
    connection.durable++;
    this.#toAcknowledge.add(connection);
  }

  /** Sends what is on disk to every connection with newly counted frames. */
  acknowledge(stateVector: Uint8Array): void {
    const due = this.#toAcknowledge;
    this.#toAcknowledge = new Set();
    for (const connection of due) this.send(connection, durableFrame(stateVector, connection.durable));
  }

  /**
   * Takes a connection's presence and broadcasts it, or its latest state later when it changes too often; false when the
   * message is malformed.
   */
  receivePresence(connection: Connection, actor: Actor, entries: readonly PresenceEntry[]): boolean {
    const changes = this.#presence.receive(connection, actor, entries);
    if (!changes) return false;
    if (this.#hasPresenceLeft(connection, changes)) {
      connection.presenceDue = false;
      this.#broadcastPresence(changes, connection);
    } else connection.presenceDue = true;
    return true;
  }

  /** Broadcasts a connection's latest presence that `receivePresence` has kept back. */
  sendDuePresence(connection: Connection): void {
    if (!connection.presenceDue) return;
    const latest = this.#presence.of(connection);
    if (!this.#hasPresenceLeft(connection, latest)) return;
    connection.presenceDue = false;
    this.#broadcastPresence(latest, connection);
  }

  /** Sends everyone's presence to a connection that asks for it, unless it asks too often. */
  answerPresence(connection: Connection): void {
    const all = this.#presence.all();
    if (this.#hasPresenceLeft(connection, all)) this.send(connection, presenceFrame(all));
  }

  #hasPresenceLeft(connection: Connection, entries: readonly PresenceEntry[]): boolean {
    const pieces = entries.reduce((sum, { state }) => sum + Math.ceil(state.length / PRESENCE_PIECE), 0);
    // Much presence at once costs no more than a burst, or a room of many could never be answered.
    return connection.presence.take(Math.min(pieces, PRESENCE_BURST), this.#now());
  }

  /** Whether another person has announced this client id. */
  isOthers(client: number, actor: Actor): boolean {
    return this.#presence.isOthers(client, actor);
  }

  /** Sends everyone's presence to a connection. */
  sendPresence(connection: Connection): void {
    this.send(connection, presenceFrame(this.#presence.all()));
  }

  #broadcastPresence(entries: readonly PresenceEntry[], except: Connection | null = null): void {
    if (entries.length > 0) this.broadcast(presenceFrame(entries), except);
  }
}
