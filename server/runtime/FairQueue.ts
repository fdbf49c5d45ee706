/** For whom a task is done. */
export interface Turn {
  readonly person: string;
  /** The organisation whose scheme it is about. */
  readonly organisation: string;
}

/** How many tasks may wait. */
export interface QueueLimits {
  readonly waiting: number;
  /** Of one person. */
  readonly waitingEach: number;
}

/** The server's own tasks. */
const SERVER: Turn = { person: '', organisation: '' };

interface Entry<Task> {
  readonly task: Task;
  readonly turn: Turn;
}

/**
 * Tasks that wait, in fair order: first of the organisation, then of the person, that was served longest ago; each
 * person's in the order they came. Whoever asks for forty files delays another by one.
 */
export class FairQueue<Task> {
  readonly #limits: QueueLimits;
  readonly #entries: Entry<Task>[] = [];
  /** When each organisation and each person was served last, counted in tasks. */
  readonly #served = new Map<string, number>();
  #taken = 0;

  constructor(limits: QueueLimits) {
    this.#limits = limits;
  }

  get length(): number {
    return this.#entries.length;
  }

  /** Adds a task; false when too many wait, of all or of this person. */
  add(task: Task, turn: Turn = SERVER): boolean {
    const isServer = turn.person === SERVER.person;
    const own = this.#entries.filter((entry) => entry.turn.person === turn.person).length;
    if (this.#entries.length >= this.#limits.waiting) return false;
    if (!isServer && own >= this.#limits.waitingEach) return false;
    this.#entries.push({ task, turn });
    return true;
  }

  /** Takes the next task; undefined when none waits. */
  take(): Task | undefined {
    const next = this.#entries.reduce<Entry<Task> | undefined>(
      (best, entry) => (best && this.#compare(best.turn, entry.turn) <= 0 ? best : entry),
      undefined,
    );
    if (!next) return undefined;
    this.#entries.splice(this.#entries.indexOf(next), 1);
    this.#taken++;
    for (const key of keysOf(next.turn)) this.#served.set(key, this.#taken);
    if (this.#served.size > 1_000) this.#forgetOldest();
    return next.task;
  }

  /** Takes all that wait. */
  takeAll(): Task[] {
    return this.#entries.splice(0).map(({ task }) => task);
  }

  /** Below 0: `one` comes before `other`. */
  #compare(one: Turn, other: Turn): number {
    const [organisation, person] = keysOf(one).map((key) => this.#served.get(key) ?? 0);
    const [organisation2, person2] = keysOf(other).map((key) => this.#served.get(key) ?? 0);
    return (organisation ?? 0) - (organisation2 ?? 0) || (person ?? 0) - (person2 ?? 0);
  }

  #forgetOldest(): void {
    const oldest = [...this.#served].sort(([, one], [, other]) => one - other).slice(0, 500);
    for (const [key] of oldest) this.#served.delete(key);
  }
}

function keysOf({ person, organisation }: Turn): readonly [string, string] {
  return [`organisation ${organisation}`, `person ${person}`];
}
