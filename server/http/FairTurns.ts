/** How long frames are handled within one turn of the event loop, ms. */
export const TURN_MS = 4;

/** When more frames than this of one person wait, the socket that sends another is paused. */
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
 * Handles a frame at once while this turn of the event loop has time left and no earlier frame of the person waits.
 * Other frames are queued by person. Later turns handle one frame of each person in rotation, and the frames of each
 * person in the order in which they arrived. So a thousand frames of one person delay another person by only one frame.
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

  /** Runs `work` now or in a later turn. If too much work of the person waits, `source` is paused until none waits. */
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
    // `#runFirst` appends a person with more work to the map again, so this loop rotates until the time is up.
    for (const [person, queue] of this.#queues) {
      if (!this.#hasTime()) return;
      this.#runFirst(person, queue);
    }
  }

  #runFirst(person: string, queue: Waiting[]): void {
    const first = queue.shift();
    // Deleting and setting the key again moves the person to the end of the map.
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
