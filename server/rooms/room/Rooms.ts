import { CLOSE } from '@schemes/doc/protocol';
import type { Clock } from '@server/runtime/clock';
import type { OpenSchemeStore } from '@server/store/scheme/SchemeStore';
import pLimit from 'p-limit';
import type { Growth } from './Compaction';
import { Room } from './Room';

export interface RoomsOptions {
  readonly openStore: OpenSchemeStore;
  /** Organisation of a scheme of the register; null: there is no such scheme. */
  readonly organisationOf: (scheme: string) => string | null;
  readonly clock: Clock;
  /** How long a room that nobody uses stays in memory, ms. */
  readonly idleMs: number;
  readonly compactAfter?: Growth;
  /** A room could not be loaded, or could not write. */
  readonly onFault: (scheme: string, error: unknown) => void;
  /** A room is about to leave memory. What it returns is called when all of the room is written down in order. */
  readonly onLeaving: (room: Room) => () => Promise<void>;
}

interface Entry {
  readonly ready: Promise<Room>;
  room: Room | null;
  uses: number;
  /** Called when nobody uses it any more. */
  onUnused: () => void;
  idleSince: number | null;
  /** Set while it is written down and left; a newcomer waits for it, so that nobody loads an older state. */
  leaving: Promise<void> | null;
}

/** Rooms written down at the same time when the server closes: each has a few files open. */
const CLOSING_AT_ONCE = 16;
/** How long an act that has begun may take when the server closes, ms. */
const PATIENCE_MS = 10_000;

/** No such scheme in the register. */
export class NoScheme extends Error {}

/** The rooms in memory: each loaded once, left when nobody has used it for a while. */
export class Rooms {
  readonly #options: RoomsOptions;
  readonly #entries = new Map<string, Entry>();
  /** Rooms whose turn in the sweep is still to come. */
  #toSweep: string[] = [];
  #closed = false;

  constructor(options: RoomsOptions) {
    this.#options = options;
  }

  /** Does something with a room, which stays in memory as long. Throws `NoScheme`, or what its loading threw. */
  async use<T>(scheme: string, act: (room: Room) => Promise<T> | T): Promise<T> {
    const entry = await this.#enter(scheme);
    try {
      return await act(await entry.ready);
    } finally {
      entry.uses--;
      if (entry.uses === 0) entry.onUnused();
    }
  }

  /** The room where it is in memory. */
  live(scheme: string): Room | null {
    return this.#entries.get(scheme)?.room ?? null;
  }

  /** Asks anew for the rights of everyone in every room. */
  recheck(): void {
    for (const { room } of this.#entries.values()) room?.recheck();
  }

  /**
   * Sessions that ran out, rooms to leave. Called every second or so for all rooms, or oftener for a share of them,
   * which come by turns: a thousand rooms in one turn would hold up whoever types.
   */
  sweep(share = 1): void {
    if (share >= 1 || this.#toSweep.length === 0) this.#toSweep = [...this.#entries.keys()];
    const now = this.#options.clock.now();
    for (const scheme of this.#toSweep.splice(0, Math.ceil(this.#entries.size * share))) {
      const entry = this.#entries.get(scheme);
      if (entry) this.#sweepEntry(scheme, entry, now);
    }
  }

  /**
   * Writes everything down and sends everybody away; they may come again when the server is back. An act that has
   * begun is ended first.
   */
  async close(): Promise<void> {
    this.#closed = true;
    const atOnce = pLimit(CLOSING_AT_ONCE);
    await Promise.all([...this.#entries].map((entry) => atOnce(() => this.#closeEntry(...entry))));
  }

  async #closeEntry(scheme: string, entry: Entry): Promise<void> {
    // One that could not be loaded has been told of, and holds nothing.
    const room = await entry.ready.catch(() => null);
    if (!room) return;
    if (entry.uses > 0) await this.#unused(entry);
    if (!entry.leaving) this.#leave(scheme, entry, room);
    await entry.leaving;
  }

  #unused(entry: Entry): Promise<void> {
    return new Promise((done) => {
      const timer = setTimeout(done, PATIENCE_MS);
      entry.onUnused = () => {
        clearTimeout(timer);
        done();
      };
    });
  }

  async #enter(scheme: string): Promise<Entry> {
    for (;;) {
      if (this.#closed) throw new Error('The server is closing');
      const entry = this.#entries.get(scheme) ?? this.#load(scheme);
      if (!entry.leaving) {
        entry.uses++;
        return entry;
      }
      await entry.leaving;
    }
  }

  #load(scheme: string): Entry {
    const organisation = this.#options.organisationOf(scheme);
    if (organisation === null) throw new NoScheme(`There is no scheme ${scheme}`);
    const store = this.#options.openStore(scheme);
    const ready = Room.load({
      id: scheme,
      organisation,
      store,
      clock: this.#options.clock,
      compactAfter: this.#options.compactAfter,
      onTrouble: (error) => this.#options.onFault(scheme, error),
      onFailed: (error) => {
        if (this.#entries.get(scheme) === entry) this.#entries.delete(scheme);
        this.#options.onFault(scheme, error);
        // It may fail before anybody knows it: what it has opened is given back in any case.
        ready
          .then((room) => room.close(CLOSE.roomFailed, false))
          .catch((fault) => this.#options.onFault(scheme, fault));
      },
    });
    const entry: Entry = {
      ready,
      room: null,
      uses: 0,
      onUnused: () => {},
      idleSince: null,
      leaving: null,
    };
    this.#entries.set(scheme, entry);
    ready.then(
      (room) => {
        entry.room = room;
      },
      (error) => {
        this.#entries.delete(scheme);
        this.#options.onFault(scheme, error);
        Promise.all([store.log.close(), store.ledger.close()]).catch((fault) =>
          this.#options.onFault(scheme, fault),
        );
      },
    );
    return entry;
  }

  #sweepEntry(scheme: string, entry: Entry, now: number): void {
    const { room } = entry;
    if (!room) return;
    room.recheck();
    if (entry.leaving) return;
    if (entry.uses > 0 || room.size > 0) entry.idleSince = null;
    else if (entry.idleSince === null) entry.idleSince = now;
    else if (now - entry.idleSince >= this.#options.idleMs) this.#leave(scheme, entry, room);
  }

  #leave(scheme: string, entry: Entry, room: Room): void {
    entry.leaving = this.#writeDown(room)
      .catch((error) => this.#options.onFault(scheme, error))
      .finally(() => {
        if (this.#entries.get(scheme) === entry) this.#entries.delete(scheme);
      });
  }

  async #writeDown(room: Room): Promise<void> {
    let noteDown = async () => {};
    try {
      noteDown = this.#options.onLeaving(room);
    } catch (error) {
      // What a list shows of it is made again when it is asked for; the room itself must be written all the same.
      this.#options.onFault(room.id, error);
    }
    await room.close(CLOSE.restart, true);
    await noteDown();
  }
}
