/** The person for whom a task runs, and the organisation whose scheme it concerns. */
export interface TaskOwner {
  /** Id of the account. */
  readonly person: string;
  /** Id of the organisation. */
  readonly organisation: string;
}

/** How many tasks may wait. */
export interface QueueLimits {
  /** Of all people together. */
  readonly waiting: number;
  /** Of one person. */
  readonly waitingEach: number;
}

/** The owner of the server's own tasks, to which `waitingEach` does not apply. */
const SERVER: TaskOwner = { person: '', organisation: '' };

interface Entry<Task> {
  readonly task: Task;
  readonly owner: TaskOwner;
}

/**
 * Waiting tasks in fair order: the next task is the oldest task of the person who was served longest ago, in the
 * organisation that was served longest ago. So a person who requests forty files delays another person by one file.
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

  /** Adds a task; returns false and adds nothing when too many tasks wait, of all people or of this person. */
  add(task: Task, owner: TaskOwner = SERVER): boolean {
    const isServer = owner.person === SERVER.person;
    const own = this.#entries.filter((entry) => entry.owner.person === owner.person).length;
    if (this.#entries.length >= this.#limits.waiting) return false;
    if (!isServer && own >= this.#limits.waitingEach) return false;
    this.#entries.push({ task, owner });
    return true;
  }

  /** Removes and returns the next task; undefined when none waits. */
  take(): Task | undefined {
    const next = this.#entries.reduce<Entry<Task> | undefined>(
      (best, entry) => (best && this.#compare(best.owner, entry.owner) <= 0 ? best : entry),
      undefined,
    );
    if (!next) return undefined;
    this.#entries.splice(this.#entries.indexOf(next), 1);
    this.#taken++;
    for (const key of keysOf(next.owner)) this.#served.set(key, this.#taken);
    if (this.#served.size > 1_000) this.#forgetOldest();
    return next.task;
  }

  /** Removes and returns all waiting tasks. */
  takeAll(): Task[] {
    return this.#entries.splice(0).map(({ task }) => task);
  }

  /** Negative when a task of `one` comes before a task of `other`. */
  #compare(one: TaskOwner, other: TaskOwner): number {
    const [organisation, person] = keysOf(one).map((key) => this.#served.get(key) ?? 0);
    const [organisation2, person2] = keysOf(other).map((key) => this.#served.get(key) ?? 0);
    return (organisation ?? 0) - (organisation2 ?? 0) || (person ?? 0) - (person2 ?? 0);
  }

  #forgetOldest(): void {
    const oldest = [...this.#served].sort(([, one], [, other]) => one - other).slice(0, 500);
    for (const [key] of oldest) this.#served.delete(key);
  }
}

function keysOf({ person, organisation }: TaskOwner): readonly [string, string] {
  return [`organisation ${organisation}`, `person ${person}`];
}
