import type { RefusalCode, Result } from '@schemes/policy/Result';
import type { PaperMaker } from './PaperMaker';
import type {
  BundleTask,
  Composed,
  ComposeTask,
  FreezeTask,
  PaperTask,
  Survey,
  SurveyTask,
  TablesTask,
} from './paperTask';
import type { ThreadResult, Trouble } from './threads/Trouble';
import { type ThreadLimits, WorkerThreads } from './threads/WorkerThreads';

/** Of the scheme that comes in and of the file that goes out. */
const SIZE_LIMIT_MB = 64;
const LIMITS: ThreadLimits = { threads: 2, waiting: 60, runMs: 60_000, memoryMb: 1_500, idleMs: 600_000 };

const REFUSALS: Readonly<Record<Trouble, RefusalCode>> = {
  busy: 'refusal.papersBusy',
  slow: 'refusal.paperTooSlow',
  large: 'refusal.paperTooLarge',
  failed: 'refusal.paperFailed',
};

/** Papers made in threads of their own, so that nobody who types waits for them. */
export class PaperThreads implements PaperMaker {
  readonly #threads: WorkerThreads<PaperTask, string | Survey | Composed>;

  /** `onFault` hears what a thread failed of, for the log. */
  constructor(onFault: (error: unknown) => void, limits: Partial<ThreadLimits> = {}, file = workerFile()) {
    this.#threads = new WorkerThreads(file, { ...LIMITS, ...limits }, onFault);
  }

  freeze(task: Omit<FreezeTask, 'do'>): Promise<Result<string>> {
    const size = task.updates.reduce((sum, { length }) => sum + length, 0);
    return this.#run<string>({ do: 'freeze', ...task }, size);
  }

  survey(task: Omit<SurveyTask, 'do'>): Promise<Result<Survey>> {
    return this.#run<Survey>({ do: 'survey', ...task }, task.scheme.snapshot.length);
  }

  compose(task: Omit<ComposeTask, 'do'>): Promise<Result<Composed>> {
    return this.#file({ do: 'compose', ...task }, task.scheme.snapshot.length);
  }

  tables(task: Omit<TablesTask, 'do'>): Promise<Result<Composed>> {
    return this.#file({ do: 'tables', ...task }, task.scheme.snapshot.length);
  }

  bundle(task: Omit<BundleTask, 'do'>): Promise<Result<Composed>> {
    const size = task.files.reduce((sum, { bytes }) => sum + bytes.length, 0);
    return this.#file({ do: 'bundle', ...task }, size);
  }

  close(): Promise<void> {
    return this.#threads.close();
  }

  async #file(task: PaperTask, size: number): Promise<Result<Composed>> {
    const made = await this.#run<Composed>(task, size);
    return made.ok && isTooLarge(made.value.bytes.length) ? refusal('large') : made;
  }

  async #run<V extends string | Survey | Composed>(task: PaperTask, size: number): Promise<Result<V>> {
    if (isTooLarge(size)) return refusal('large');
    const outcome = (await this.#threads.run(task)) as ThreadResult<V>;
    return outcome.ok ? outcome : refusal(outcome.trouble);
  }
}

function isTooLarge(bytes: number): boolean {
  return bytes > SIZE_LIMIT_MB * 1024 * 1024;
}

function refusal(trouble: Trouble) {
  const params = { seconds: LIMITS.runMs / 1000, megabytes: SIZE_LIMIT_MB };
  return { ok: false, refusal: { code: REFUSALS[trouble], params } } as const;
}

/** Beside the bundle of the server, or beside this source. */
function workerFile(): URL {
  const here = new URL(import.meta.url);
  return new URL(here.pathname.endsWith('.ts') ? './paperWorker.ts' : './paperWorker.js', here);
}
