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
import type { Turn } from '@server/runtime/FairQueue';
import type { Trouble } from '@server/runtime/Trouble';
import { type ThreadLimits, WorkerThreads } from '@server/runtime/WorkerThreads';
import type { PaperMaker } from './PaperMaker';
import type { PaperAnswer, PaperMessage } from './paperMessage';

/** Of the updates and issued files that go in, and of the file that comes out. */
const SIZE_LIMIT_MB = 64;
/** How many papers' time a dossier may take. */
const PAPERS_PER_DOSSIER = 5;
const LIMITS: ThreadLimits = {
  threads: 2,
  waiting: 60,
  waitingEach: 6,
  runMs: 60_000,
  memoryMb: 1_500,
  idleMs: 600_000,
};

const REFUSALS: Readonly<Record<Trouble, RefusalCode>> = {
  busy: 'refusal.papersBusy',
  slow: 'refusal.paperTooSlow',
  large: 'refusal.paperTooLarge',
  failed: 'refusal.paperFailed',
};

/** Makes papers in threads of their own, so that nobody who types waits for a paper. */
export class PaperThreads implements PaperMaker {
  readonly #threads: WorkerThreads<PaperMessage, PaperAnswer>;
  readonly #runMs: number;

  /** `onFault` receives the error with which a thread failed, for the log. */
  constructor(onFault: (error: unknown) => void, limits: Partial<ThreadLimits> = {}, file = workerFile()) {
    const merged = { ...LIMITS, ...limits };
    this.#threads = new WorkerThreads(file, merged, onFault);
    this.#runMs = merged.runMs;
  }

  survey(task: SurveyTask, turn?: Turn): Promise<Result<Survey>> {
    return this.#run<Survey>({ do: 'survey', task }, turn, sizeOf(task));
  }

  draft(task: DraftTask, turn?: Turn): Promise<Result<DraftAnswer>> {
    return this.#file<DraftAnswer>({ do: 'draft', task }, turn, sizeOf(task));
  }

  issue(task: IssueTask, turn?: Turn): Promise<Result<IssueAnswer>> {
    return this.#file<IssueAnswer>({ do: 'issue', task }, turn, sizeOf(task));
  }

  dossier(task: DossierTask, turn?: Turn): Promise<Result<DossierAnswer>> {
    const size = task.issued.reduce((sum, { bytes }) => sum + bytes.length, sizeOf(task));
    return this.#file<DossierAnswer>({ do: 'dossier', task }, turn, size, PAPERS_PER_DOSSIER * this.#runMs);
  }

  close(): Promise<void> {
    return this.#threads.close();
  }

  async #file<V extends DraftAnswer | IssueAnswer | DossierAnswer>(
    message: PaperMessage,
    turn: Turn | undefined,
    size: number,
    runMs = this.#runMs,
  ): Promise<Result<V>> {
    const made = await this.#run<V>(message, turn, size, runMs);
    return made.ok && isTooLarge(made.value.file?.bytes.length ?? 0) ? refusal('large', runMs) : made;
  }

  async #run<V>(
    message: PaperMessage,
    turn: Turn | undefined,
    size: number,
    runMs = this.#runMs,
  ): Promise<Result<V>> {
    if (isTooLarge(size)) return refusal('large', runMs);
    const outcome = await this.#threads.run(message, turn, runMs);
    return outcome.ok ? (outcome.value as Result<V>) : refusal(outcome.trouble, runMs);
  }
}

function sizeOf({ updates }: SchemeInput): number {
  return updates.reduce((sum, { length }) => sum + length, 0);
}

function isTooLarge(bytes: number): boolean {
  return bytes > SIZE_LIMIT_MB * 1024 * 1024;
}

function refusal(trouble: Trouble, runMs: number): Refused {
  const params = { seconds: Math.ceil(runMs / 1000), megabytes: SIZE_LIMIT_MB };
  return refuse({ code: REFUSALS[trouble], params });
}

/** The worker lies next to the server's bundle, or next to this source. */
function workerFile(): URL {
  const here = new URL(import.meta.url);
  return new URL(here.pathname.endsWith('.ts') ? './paperWorker.ts' : './paperWorker.js', here);
}
