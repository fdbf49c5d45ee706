import { type RefusalCode, type Refused, type Result, refuse } from '@schemes/policy/Result';
import type {
  DossierAnswer,
  DossierTask,
  DraftAnswer,
  DraftTask,
  IssueAnswer,
  IssueTask,
  SchemeInput,
  Survey,
  SurveyTask,
} from '@server/exports/tasks/paperTask';
import type { TaskOwner } from '@server/runtime/FairQueue';
import type { TaskFailure } from '@server/runtime/TaskResult';
import { type ThreadLimits, WorkerThreads } from '@server/runtime/WorkerThreads';
import type { PaperMaker } from './PaperMaker';
import type { PaperAnswer, PaperMessage } from './paperMessage';

/** The limit of the updates and issued files that a task receives, and of the file that it returns. */
const SIZE_LIMIT_MB = 64;
/** A dossier may take this many times as long as one paper. */
const PAPERS_PER_DOSSIER = 5;
const LIMITS: ThreadLimits = {
  threads: 2,
  waiting: 60,
  waitingEach: 6,
  runMs: 60_000,
  memoryMb: 1_500,
  idleMs: 600_000,
};

const REFUSALS: Readonly<Record<TaskFailure, RefusalCode>> = {
  busy: 'refusal.papersBusy',
  slow: 'refusal.paperTooSlow',
  large: 'refusal.paperTooLarge',
  failed: 'refusal.paperFailed',
};

/** Makes papers in worker threads, so that people who type do not wait for a paper. */
export class PaperThreads implements PaperMaker {
  readonly #threads: WorkerThreads<PaperMessage, PaperAnswer>;
  readonly #runMs: number;

  /** `onFault` is called with the error when a thread fails. */
  constructor(onFault: (error: unknown) => void, limits: Partial<ThreadLimits> = {}, file = workerFile()) {
    const merged = { ...LIMITS, ...limits };
    this.#threads = new WorkerThreads(file, merged, onFault);
    this.#runMs = merged.runMs;
  }

  survey(task: SurveyTask, owner?: TaskOwner): Promise<Result<Survey>> {
    return this.#run<Survey>({ do: 'survey', task }, owner, sizeOf(task));
  }

  draft(task: DraftTask, owner?: TaskOwner): Promise<Result<DraftAnswer>> {
    return this.#file<DraftAnswer>({ do: 'draft', task }, owner, sizeOf(task));
  }

  issue(task: IssueTask, owner?: TaskOwner): Promise<Result<IssueAnswer>> {
    return this.#file<IssueAnswer>({ do: 'issue', task }, owner, sizeOf(task));
  }

  dossier(task: DossierTask, owner?: TaskOwner): Promise<Result<DossierAnswer>> {
    const size = task.issued.reduce((sum, { bytes }) => sum + bytes.length, sizeOf(task));
    return this.#file<DossierAnswer>({ do: 'dossier', task }, owner, size, PAPERS_PER_DOSSIER * this.#runMs);
  }

  close(): Promise<void> {
    return this.#threads.close();
  }

  async #file<V extends DraftAnswer | IssueAnswer | DossierAnswer>(
    message: PaperMessage,
    owner: TaskOwner | undefined,
    size: number,
    runMs = this.#runMs,
  ): Promise<Result<V>> {
    const made = await this.#run<V>(message, owner, size, runMs);
    return made.ok && isTooLarge(made.value.file?.bytes.length ?? 0) ? refusal('large', runMs) : made;
  }

  async #run<V>(
    message: PaperMessage,
    owner: TaskOwner | undefined,
    size: number,
    runMs = this.#runMs,
  ): Promise<Result<V>> {
    if (isTooLarge(size)) return refusal('large', runMs);
    const outcome = await this.#threads.run(message, owner, runMs);
    return outcome.ok ? (outcome.value as Result<V>) : refusal(outcome.failure, runMs);
  }
}

function sizeOf({ updates }: SchemeInput): number {
  return updates.reduce((sum, { length }) => sum + length, 0);
}

function isTooLarge(bytes: number): boolean {
  return bytes > SIZE_LIMIT_MB * 1024 * 1024;
}

function refusal(failure: TaskFailure, runMs: number): Refused {
  const params = { seconds: Math.ceil(runMs / 1000), megabytes: SIZE_LIMIT_MB };
  return refuse({ code: REFUSALS[failure], params });
}

/** The file of the worker, which is beside the server's bundle, or beside this source. */
function workerFile(): URL {
  const here = new URL(import.meta.url);
  return new URL(here.pathname.endsWith('.ts') ? './paperWorker.ts' : './paperWorker.js', here);
}
