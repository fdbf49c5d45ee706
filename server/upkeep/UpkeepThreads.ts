import { type ThreadLimits, WorkerThreads } from '@server/runtime/WorkerThreads';
import type { UpkeepResult, UpkeepTask, UpkeepValues } from './upkeepTasks';

/** Runs upkeep tasks: in separate threads or, in a test, in the calling thread. */
export interface UpkeepRunner {
  run<T extends UpkeepTask>(task: T, person?: string): Promise<UpkeepResult<UpkeepValues[T['kind']]>>;
  close(): Promise<void>;
}

/** One backup, check or list at a time; a large folder may take hours. */
const BACKUP_LIMITS: ThreadLimits = {
  threads: 1,
  waiting: 20,
  waitingEach: 20,
  runMs: 24 * 3_600_000,
  memoryMb: 1024,
  idleMs: 60_000,
};

/** No paper that was issued here exceeds these limits. */
const FILE_LIMITS: ThreadLimits = {
  threads: 1,
  waiting: 20,
  waitingEach: 2,
  runMs: 20_000,
  memoryMb: 256,
  idleMs: 60_000,
};

/** Runs upkeep in threads, so that encryption and digests do not delay people who type. */
export class UpkeepThreads implements UpkeepRunner {
  readonly #backups: WorkerThreads<UpkeepTask, UpkeepResult<unknown>>;
  readonly #files: WorkerThreads<UpkeepTask, UpkeepResult<unknown>>;

  constructor(onFault: (error: unknown) => void) {
    this.#backups = new WorkerThreads(workerFile(), BACKUP_LIMITS, onFault);
    this.#files = new WorkerThreads(workerFile(), FILE_LIMITS, onFault);
  }

  /** `person`: the id of the person who has a file verified. */
  async run<T extends UpkeepTask>(task: T, person?: string): Promise<UpkeepResult<UpkeepValues[T['kind']]>> {
    const threads = task.kind === 'marks' ? this.#files : this.#backups;
    const outcome = await threads.run(task, person === undefined ? undefined : { person, organisation: '' });
    // A thread answers a task with the value of its kind.
    if (outcome.ok) return outcome.value as UpkeepResult<UpkeepValues[T['kind']]>;
    return { ok: false, problem: { code: `backup.thread.${outcome.failure}`, params: {} } };
  }

  async close(): Promise<void> {
    await Promise.all([this.#backups.close(), this.#files.close()]);
  }
}

/** The worker next to the server's bundle or next to this source. */
function workerFile(): URL {
  const here = new URL(import.meta.url);
  return new URL(here.pathname.endsWith('.ts') ? './upkeepWorker.ts' : './upkeepWorker.js', here);
}
