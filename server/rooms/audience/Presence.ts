import type { Actor } from '@schemes/model/scheme/actor';
import type { Connection } from './Connection';
import { presenceColor } from './presenceColor';
import type { PresenceEntry } from './readFrame';

/** Longest state of one client, UTF-16 units of JSON. */
export const MAX_PRESENCE = 4096;
const GONE = 'null';

interface Present {
  readonly connection: Connection;
  readonly account: string;
  readonly color: string;
  readonly clock: number;
  readonly state: string;
}

/**
 * Who is in a room and where. A connection speaks for one client id; its name and colour are the server's.
 * Clocks are the server's too and follow time, so that a peer who remembers an older one still listens after
 * a reconnect or a restart.
 */
export class Presence {
  readonly #now: () => number;
  readonly #isForeign: (client: number, account: string) => boolean;
  readonly #present = new Map<number, Present>();
  #lastClock = 0;

  /** `isForeign`: whether a client id belongs to another account than the one given. */
  constructor(now: () => number, isForeign: (client: number, account: string) => boolean) {
    this.#now = now;
    this.#isForeign = isForeign;
  }

  /**
   * Takes what a connection said of itself; what it says of others is passed over (stock clients echo it).
   * Returns what the others must hear, or null where the message is not presence at all.
   */
  receive(connection: Connection, actor: Actor, entries: readonly PresenceEntry[]): PresenceEntry[] | null {
    const out: PresenceEntry[] = [];
    for (const entry of entries) {
      if (entry.state.length > MAX_PRESENCE) return null;
      const state = parseState(entry.state);
      if (state === undefined) return null;
      if (!this.#isOwn(connection, actor, entry.client, state)) continue;
      if (state === null) {
        out.push(...this.forget(connection));
        continue;
      }
      const { id: account, name } = actor;
      const color = this.#colorOf(account);
      const user = { id: account, name, color };
      const said = {
        connection,
        account,
        color,
        clock: this.#tick(),
        state: JSON.stringify({ ...state, user }),
      };
      this.#present.set(entry.client, said);
      out.push({ client: entry.client, clock: said.clock, state: said.state });
    }
    return out;
  }

  /** Whether a client id is announced by another person, who may not have written under it yet. */
  isOthers(client: number, actor: Actor): boolean {
    const holder = this.#present.get(client)?.connection.who();
    return holder != null && holder.id !== actor.id;
  }

  /** Everyone's state. */
  all(): PresenceEntry[] {
    return [...this.#present].map(([client, { clock, state }]) => ({ client, clock, state }));
  }

  /** Takes a connection's state away; returns what the others must hear. */
  forget(connection: Connection): PresenceEntry[] {
    const { client } = connection;
    if (client === null || this.#present.get(client)?.connection !== connection) return [];
    this.#present.delete(client);
    return [{ client, clock: this.#tick(), state: GONE }];
  }

  #isOwn(connection: Connection, actor: Actor, client: number, state: object | null): boolean {
    if (connection.client !== null) return connection.client === client;
    if (state === null || this.#isForeign(client, actor.id)) return false;
    // A reconnect may come before the old socket is known to be dead; only the same person may take the id over.
    if (this.#present.has(client) && this.#present.get(client)?.connection.who()?.id !== actor.id)
      return false;
    connection.client = client;
    return true;
  }

  /** The colour a person has while any of their windows is here; a newcomer's is none of the others'. */
  #colorOf(account: string): string {
    const taken = new Set<string>();
    for (const present of this.#present.values()) {
      if (present.account === account) return present.color;
      taken.add(present.color);
    }
    return presenceColor(account, taken);
  }

  #tick(): number {
    this.#lastClock = Math.max(this.#lastClock + 1, this.#now());
    return this.#lastClock;
  }
}

/** The state as an object, null for gone, undefined where it is neither. */
function parseState(json: string): object | null | undefined {
  try {
    const state: unknown = JSON.parse(json);
    return typeof state === 'object' && !Array.isArray(state) ? state : undefined;
  } catch {
    return undefined;
  }
}
