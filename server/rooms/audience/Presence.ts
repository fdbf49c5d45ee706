import type { Actor } from '@schemes/model/scheme/actor';
import type { Connection } from './Connection';
import { presenceColor } from './presenceColor';
import type { PresenceEntry } from './readFrame';

/** Longest state of one client, in UTF-16 units of JSON. */
export const MAX_PRESENCE_LENGTH = 4096;
const GONE = 'null';

interface Present {
  readonly connection: Connection;
  readonly account: string;
  readonly color: string;
  readonly clock: number;
  readonly state: string;
}

/**
 * Who is in a room and where. A connection announces one client id; the server sets the name and colour of its user. The
 * server also sets the awareness clocks, from its own time, so that a peer accepts new states after a reconnect or a
 * restart.
 */
export class Presence {
  readonly #now: () => number;
  readonly #isForeign: (client: number, account: string) => boolean;
  readonly #present = new Map<number, Present>();
  #lastClock = 0;

  /** `isForeign`: whether a client id belongs to an account other than the one given. */
  constructor(now: () => number, isForeign: (client: number, account: string) => boolean) {
    this.#now = now;
    this.#isForeign = isForeign;
  }

  /**
   * Stores the state that a connection announces for itself. Ignores states of other clients, which stock clients echo.
   * Returns the changes to broadcast, or null when the message is malformed.
   */
  receive(connection: Connection, actor: Actor, entries: readonly PresenceEntry[]): PresenceEntry[] | null {
    const changes: PresenceEntry[] = [];
    for (const entry of entries) {
      if (entry.state.length > MAX_PRESENCE_LENGTH) return null;
      const state = parseState(entry.state);
      if (state === undefined) return null;
      if (!this.#claim(connection, actor, entry.client, state)) continue;
      if (state === null) {
        changes.push(...this.forget(connection));
        continue;
      }
      const { id: account, name } = actor;
      const color = this.#colorOf(account);
      const user = { id: account, name, color };
      const announced = {
        connection,
        account,
        color,
        clock: this.#tick(),
        state: JSON.stringify({ ...state, user }),
      };
      this.#present.set(entry.client, announced);
      changes.push({ client: entry.client, clock: announced.clock, state: announced.state });
    }
    return changes;
  }

  /** Whether another person has announced a client id, even if they have not written under it yet. */
  isClaimedByOther(client: number, actor: Actor): boolean {
    const holder = this.#present.get(client)?.connection.currentActor();
    return holder != null && holder.id !== actor.id;
  }

  /** The state of every client. */
  all(): PresenceEntry[] {
    return [...this.#present].map(([client, { clock, state }]) => ({ client, clock, state }));
  }

  /** The state of one connection; empty while it has announced none. */
  of(connection: Connection): PresenceEntry[] {
    const { client } = connection;
    const present = client === null ? undefined : this.#present.get(client);
    if (client === null || present?.connection !== connection) return [];
    return [{ client, clock: present.clock, state: present.state }];
  }

  /** Removes a connection's state; returns the changes to broadcast. */
  forget(connection: Connection): PresenceEntry[] {
    const { client } = connection;
    if (client === null || this.#present.get(client)?.connection !== connection) return [];
    this.#present.delete(client);
    return [{ client, clock: this.#tick(), state: GONE }];
  }

  /**
   * Whether a client id is the connection's own. The first id that it announces becomes its own, unless the id belongs to
   * another account.
   */
  #claim(connection: Connection, actor: Actor, client: number, state: object | null): boolean {
    if (connection.client !== null) return connection.client === client;
    if (state === null || this.#isForeign(client, actor.id)) return false;
    // A client may reconnect before its old socket times out; only the same person may claim the id then.
    if (this.#present.has(client) && this.#present.get(client)?.connection.currentActor()?.id !== actor.id)
      return false;
    connection.client = client;
    return true;
  }

  /**
   * The colour of an account. It is the same in all windows of the account, and no other account in the room has it
   * unless all colours are used.
   */
  #colorOf(account: string): string {
    const usedColors = new Set<string>();
    for (const present of this.#present.values()) {
      if (present.account === account) return present.color;
      usedColors.add(present.color);
    }
    return presenceColor(account, usedColors);
  }

  #tick(): number {
    this.#lastClock = Math.max(this.#lastClock + 1, this.#now());
    return this.#lastClock;
  }
}

/** The state as an object; null when the client has left; undefined when it is malformed. */
function parseState(json: string): object | null | undefined {
  try {
    const state: unknown = JSON.parse(json);
    return typeof state === 'object' && !Array.isArray(state) ? state : undefined;
  } catch {
    return undefined;
  }
}
