import { CLOSE } from '@schemes/doc/protocol';
import type { Actor } from '@schemes/model/actor';
import type { Refusal } from '@schemes/policy/Result';
import type { Connection, Peer } from './Connection';
import { durableFrame, presenceFrame, refusedFrame } from './frames';
import { Presence } from './Presence';
import type { PresenceEntry } from './readFrame';
import { TokenBucket } from './TokenBucket';

/** Frames one connection may send at once, and a second after: fast typing is 20, a pasted table is one. */
export const FRAME_BURST = 2000;
export const FRAMES_PER_SECOND = 200;

/** Who is connected to a room, what they are told, and whom they see beside them. */
export class Audience {
  readonly #now: () => number;
  readonly #connections = new Set<Connection>();
  readonly #presence: Presence;
  #toAcknowledge = new Set<Connection>();

  /** `isForeign`: whether a client id belongs to another account than the one given. */
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

  add(peer: Peer, who: () => Actor | null, writes: boolean): Connection {
    const allowance = new TokenBucket(FRAME_BURST, FRAMES_PER_SECOND, this.#now());
    const connection: Connection = { peer, who, writes, allowance, durable: 0, client: null, gone: false };
    this.#connections.add(connection);
    return connection;
  }

  /** The connection is gone: the others see its presence go. */
  remove(connection: Connection): void {
    if (!this.#connections.delete(connection)) return;
    connection.gone = true;
    this.#tellPresence(this.#presence.forget(connection));
  }

  /** Whether a connection may send one more frame now; closes it where it may not. */
  allows(connection: Connection): boolean {
    const may = connection.allowance.take(1, this.#now());
    if (!may) this.close(connection, CLOSE.tryLater);
    return may;
  }

  send(connection: Connection, frame: Uint8Array): void {
    if (!connection.gone) connection.peer.send(frame);
  }

  /** Sends the same bytes to everybody but one. */
  broadcast(frame: Uint8Array, except: Connection | null): void {
    for (const other of this.#connections) if (other !== except) this.send(other, frame);
  }

  close(connection: Connection, code: number): void {
    if (connection.gone) return;
    this.remove(connection);
    connection.peer.close(code);
  }

  /** Says why, then closes. */
  refuse(connection: Connection, refusal: Refusal, sections: readonly string[], code: number): void {
    this.send(connection, refusedFrame(refusal, sections));
    this.close(connection, code);
  }

  /** One more update frame of a connection is on disk; it is told so with `acknowledge`. */
  recordAck(connection: Connection): void {
    connection.durable++;
    this.#toAcknowledge.add(connection);
  }

  /** Tells those whose frames were counted what is on disk. */
  acknowledge(stateVector: Uint8Array): void {
    const counted = this.#toAcknowledge;
    this.#toAcknowledge = new Set();
    for (const connection of counted) this.send(connection, durableFrame(stateVector, connection.durable));
  }

  /** Takes what a connection says of its presence; false where it is no presence. */
  receivePresence(connection: Connection, actor: Actor, entries: readonly PresenceEntry[]): boolean {
    const heard = this.#presence.receive(connection, actor, entries);
    if (heard) this.#tellPresence(heard, connection);
    return heard !== null;
  }

  /** Whether a client id is the one another person is present under. */
  isOthers(client: number, actor: Actor): boolean {
    return this.#presence.isOthers(client, actor);
  }

  /** Tells a connection of everybody's presence. */
  sendPresence(connection: Connection): void {
    this.send(connection, presenceFrame(this.#presence.all()));
  }

  #tellPresence(entries: readonly PresenceEntry[], except: Connection | null = null): void {
    if (entries.length > 0) this.broadcast(presenceFrame(entries), except);
  }
}
