/** How long frames are handled before other work gets its turn, ms. */
export const TURN_MS = 4;

/** Frames of one person that may wait before their socket is no longer read. */
const READ_AHEAD = 64;

/** A source of frames that can stop for a while, such as a socket. */
export interface Pausable {
  pause(): void;
  resume(): void;
}

interface Waiting {
  readonly work: () => void;
  readonly source: Pausable;
}

/**
 * Handles frames at once while there is time in this turn of the event loop; the rest waits for later turns, one frame of
 * each person in rotation, each person's in their order. So a thousand frames of one person delay another's by one frame.
 */
export class FairTurns {
  readonly #now: () => number;
  readonly #onFault: (error: unknown) => void;
  readonly #queues = new Map<string, Waiting[]>();
  readonly #paused = new Map<Pausable, string>();
  /** When this turn of the event loop began; null: no frame has been handled in it. */
  #began: number | null = null;

  /** `now`: a monotonic time, ms. `onFault` receives what waiting work throws. */
  constructor(now: () => number, onFault: (error: unknown) => void) {
    this.#now = now;
    this.#onFault = onFault;
  }

  /** Runs `work` now or in a later turn. `source` is paused while too much of its person's work waits. */
  run(person: string, source: Pausable, work: () => void): void {
    const queue = this.#queues.get(person);
    if (!queue && this.#hasTime()) {
      work();
      return;
    }
    const waiting = queue ?? [];
    waiting.push({ work, source });
    this.#queues.set(person, waiting);
    if (waiting.length <= READ_AHEAD || this.#paused.has(source)) return;
    this.#paused.set(source, person);
    source.pause();
  }

  #hasTime(): boolean {
    if (this.#began === null) {
      this.#began = this.#now();
      setImmediate(() => this.#nextTurn());
      return true;
    }
    return this.#now() - this.#began < TURN_MS;
  }

  #nextTurn(): void {
    this.#began = null;
    // Whoever has more waiting comes back at the end of the map, so the loop goes round.
    for (const [person, queue] of this.#queues) {
      if (!this.#hasTime()) return;
      this.#runFirst(person, queue);
    }
  }

  #runFirst(person: string, queue: Waiting[]): void {
    const first = queue.shift();
    // Taken out and put back, a person goes to the end of the rotation.
    this.#queues.delete(person);
    if (queue.length > 0) this.#queues.set(person, queue);
    else this.#resume(person);
    try {
      first?.work();
    } catch (error) {
      this.#onFault(error);
    }
  }

  #resume(person: string): void {
    for (const [source, owner] of this.#paused) {
      if (owner !== person) continue;
      this.#paused.delete(source);
      source.resume();
    }
  }
}
