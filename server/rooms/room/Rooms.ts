import { CLOSE } from '@schemes/doc/protocol';
import type { DocumentEncoder } from '@server/rooms/document/DocumentEncoder';
import type { Clock } from '@server/runtime/clock';
import type { OpenSchemeStore } from '@server/store/scheme/SchemeStore';
import pLimit from 'p-limit';
import type { Growth } from './Compaction';
import { Room } from './Room';

/** What the rooms of a server depend on, and their settings. */
export interface RoomsOptions {
  readonly openStore: OpenSchemeStore;
  /** The organisation of a scheme in the register; null when there is no such scheme. */
  readonly organisationOf: (scheme: string) => string | null;
  /** Whether the disk has too little space for anything new. */
  readonly isDiskLow?: (() => boolean) | undefined;
  readonly clock: Clock;
  /** Encodes documents for compaction. */
  readonly encoder: DocumentEncoder;
  /** How long an unused room stays in memory, ms. */
  readonly idleMs: number;
  readonly compactAfter?: Growth | undefined;
  /** Called when a room cannot be loaded or written. */
  readonly onFault: (scheme: string, error: unknown) => void;
  /** Called before a room is unloaded. The function that it returns is called once the room is closed without a fault. */
  readonly onUnload: (room: Room) => () => Promise<void>;
}

interface Entry {
  readonly ready: Promise<Room>;
  /** Null until the room is loaded. */
  room: Room | null;
  /** How many acts use the room now. */
  uses: number;
  /** Called when `uses` falls to 0. */
  onUnused: () => void;
  idleSince: number | null;
  /**
   * Set while the room is closed and unloaded. Another use of the scheme waits for it, so that no older state is
   * loaded.
   */
  unloading: Promise<void> | null;
}

/** Rooms closed at the same time when the server stops; each has a few open files. */
const MAX_CONCURRENT_CLOSES = 16;
/** How long a running act may delay the stop of the server, ms. */
const MAX_CLOSE_WAIT_MS = 10_000;

/** The register has no such scheme. */
export class NoScheme extends Error {}

/** The rooms in memory. Each is loaded once and unloaded when nobody has used it for a while. */
export class Rooms {
  readonly #options: RoomsOptions;
  readonly #timesLoaded = new Map<string, number>();
  readonly #entries = new Map<string, Entry>();
  /** Rooms that the current sweep has not reached yet. */
  #toSweep: string[] = [];
  #closed = false;

  constructor(options: RoomsOptions) {
    this.#options = options;
  }

  /**
   * Runs `act` with the room of a scheme, which it loads first if necessary. The room stays in memory until `act` ends.
   * Throws `NoScheme`, or the error with which the room failed to load.
   */
  async use<T>(scheme: string, act: (room: Room) => Promise<T> | T): Promise<T> {
    const entry = await this.#enter(scheme);
    try {
      return await act(await entry.ready);
    } finally {
      entry.uses--;
      if (entry.uses === 0) entry.onUnused();
    }
  }

  /** How often the scheme was loaded since the start. Between two equal counts only a room in memory can have changed it. */
  timesLoaded(scheme: string): number {
    return this.#timesLoaded.get(scheme) ?? 0;
  }

  /** The room of a scheme; null when it is not in memory. */
  loaded(scheme: string): Room | null {
    return this.#entries.get(scheme)?.room ?? null;
  }

  /** How many rooms are in memory. */
  get size(): number {
    return this.#entries.size;
  }

  /** Notifies every connection of every room that the disk is nearly full. */
  announceDiskLow(): void {
    for (const { room } of this.#entries.values()) room?.connections.announceDiskLow();
  }

  /** Checks the rights of everyone in every room again. */
  recheck(): void {
    for (const { room } of this.#entries.values()) room?.connections.recheck();
  }

  /**
   * Closes connections whose session has expired and unloads idle rooms. `share` is the fraction of the rooms that one
   * call sweeps, round-robin: a thousand rooms in one turn of the event loop would delay people who type.
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
   * Closes the connections of a scheme's room and unloads it. Waits for running acts, but not longer than
   * `MAX_CLOSE_WAIT_MS`. Resolves when its files are closed; at once when the room is not in memory.
   */
  async evict(scheme: string): Promise<void> {
    const entry = this.#entries.get(scheme);
    if (entry) await this.#closeEntry(scheme, entry);
  }

  /**
   * Closes every room and refuses new uses. Waits for running acts, but not longer than `MAX_CLOSE_WAIT_MS`, flushes
   * everything and closes the connections with `CLOSE.restart`, so that clients reconnect.
   */
  async close(): Promise<void> {
    this.#closed = true;
    const limit = pLimit(MAX_CONCURRENT_CLOSES);
    await Promise.all([...this.#entries].map((entry) => limit(() => this.#closeEntry(...entry))));
  }

  async #closeEntry(scheme: string, entry: Entry): Promise<void> {
    // A room that failed to load was already reported and owns no resources.
    const room = await entry.ready.catch(() => null);
    if (!room) return;
    if (entry.uses > 0) await this.#waitUntilUnused(entry);
    if (!entry.unloading) this.#unload(scheme, entry, room);
    await entry.unloading;
  }

  #waitUntilUnused(entry: Entry): Promise<void> {
    return new Promise((done) => {
      const timer = setTimeout(done, MAX_CLOSE_WAIT_MS);
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
      if (!entry.unloading) {
        entry.uses++;
        return entry;
      }
      await entry.unloading;
    }
  }

  #load(scheme: string): Entry {
    this.#timesLoaded.set(scheme, this.timesLoaded(scheme) + 1);
    const organisation = this.#options.organisationOf(scheme);
    if (organisation === null) throw new NoScheme(`There is no scheme ${scheme}`);
    const store = this.#options.openStore(scheme);
    const ready = Room.load({
      id: scheme,
      organisation,
      store,
      isDiskLow: this.#options.isDiskLow,
      clock: this.#options.clock,
      encoder: this.#options.encoder,
      compactAfter: this.#options.compactAfter,
      onCompactionFailed: (error) => this.#options.onFault(scheme, error),
      onFailed: (error) => {
        if (this.#entries.get(scheme) === entry) this.#entries.delete(scheme);
        this.#options.onFault(scheme, error);
        // A room may fail while it loads. Its files are closed in either case.
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
      unloading: null,
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
    room.connections.recheck();
    if (entry.unloading !== null) return;
    if (entry.uses > 0 || room.connections.size > 0) entry.idleSince = null;
    else if (entry.idleSince === null) entry.idleSince = now;
    else if (now - entry.idleSince >= this.#options.idleMs) this.#unload(scheme, entry, room);
  }

  #unload(scheme: string, entry: Entry, room: Room): void {
    entry.unloading = this.#closeRoom(room)
      .catch((error) => this.#options.onFault(scheme, error))
      .finally(() => {
        if (this.#entries.get(scheme) === entry) this.#entries.delete(scheme);
      });
  }

  async #closeRoom(room: Room): Promise<void> {
    let afterClose = async () => {};
    try {
      afterClose = this.#options.onUnload(room);
    } catch (error) {
      // A lost summary is computed again when it is needed. The room itself must still be closed.
      this.#options.onFault(room.id, error);
    }
    await room.close(CLOSE.restart, true);
    await afterClose();
  }
}
