import { ok, type RefusalCode, type Result, refuse } from '@schemes/policy/Result';
import type { TaskOwner } from '@server/runtime/FairQueue';
import type { TaskFailure } from '@server/runtime/TaskResult';
import { type ThreadLimits, WorkerThreads } from '@server/runtime/WorkerThreads';
import type { ImportAnswer, ImportTask } from './answerImport';
import { convertibleFormat, type OfficeConverter } from './convertible';
import { IMPORT_LIMITS } from './importLimits';

/** An idle thread ends at once, so that a hostile file shares its thread with as few others as possible. */
const LIMITS: ThreadLimits = {
  threads: IMPORT_LIMITS.atOnce,
  waiting: 20,
  waitingEach: 3,
  runMs: IMPORT_LIMITS.seconds * 1000,
  memoryMb: IMPORT_LIMITS.heapMegabytes,
  idleMs: 0,
};

const REFUSALS: Readonly<Record<TaskFailure, RefusalCode>> = {
  busy: 'refusal.fileBusy',
  slow: 'refusal.fileTooSlow',
  large: 'refusal.fileTooBigInside',
  failed: 'refusal.fileDamaged',
};

/**
 * Reads uploaded files in worker threads with limits of time and memory. Refuses a file that cannot be read, with the
 * reason. Stores no file.
 */
export class ImportThreads {
  readonly #threads: WorkerThreads<ImportTask, ImportAnswer>;
  readonly #onFault: (error: unknown) => void;
  readonly #converter: OfficeConverter | null;

  /**
   * `onFault` is called with unexpected errors of readers. `converter` converts formats that no reader knows; null: these
   * formats are refused.
   */
  constructor(
    onFault: (error: unknown) => void,
    limits: Partial<ThreadLimits> = {},
    converter: OfficeConverter | null = null,
  ) {
    this.#onFault = onFault;
    this.#converter = converter;
    this.#threads = new WorkerThreads(workerFile(), { ...LIMITS, ...limits }, onFault);
  }

  /** Reads a file. `T` must be what the reader for `task.as` returns. */
  async read<T>(task: ImportTask, owner?: TaskOwner): Promise<Result<T>> {
    if (task.bytes.length > IMPORT_LIMITS.bytes) {
      return refuse({
        code: 'refusal.fileTooLarge',
        params: { megabytes: IMPORT_LIMITS.bytes / 1024 / 1024 },
      });
    }
    const readable = await this.#readable(task, owner);
    if (!readable.ok) return readable;
    const outcome = await this.#threads.run(readable.value, owner);
    if (!outcome.ok) {
      const megabytes = IMPORT_LIMITS.unpackedBytes / 1024 / 1024;
      return refuse({
        code: REFUSALS[outcome.failure],
        params: { seconds: IMPORT_LIMITS.seconds, megabytes },
      });
    }
    const answer = outcome.value;
    if (answer.ok) return ok(answer.value as T);
    if (answer.fault !== undefined) this.#onFault(answer.fault);
    return refuse({ code: answer.code, params: answer.params });
  }

  /** The task with its file in a format that a reader knows, converted if necessary. */
  async #readable(task: ImportTask, owner: TaskOwner | undefined): Promise<Result<ImportTask>> {
    const from = convertibleFormat(task.bytes, task.as);
    if (from === null) return ok(task);
    const isText = from !== 'xls';
    if (!this.#converter?.isInstalled)
      return refuse({
        code: isText ? 'refusal.fileNeedsDocx' : 'refusal.fileNeedsXlsx',
        params: { from: `.${from}` },
      });
    const made = await this.#converter.convert(task.bytes, from, isText ? 'docx' : 'xlsx', owner);
    if (made.ok) return ok({ ...task, bytes: made.value, converted: from });
    const { code, params } = made.refusal;
    if (code === 'refusal.officeSlow') return refuse({ code: 'refusal.fileTooSlow', params: params ?? {} });
    return refuse({ code: code === 'refusal.papersBusy' ? 'refusal.fileBusy' : 'refusal.fileDamaged' });
  }

  close(): Promise<void> {
    return this.#threads.close();
  }
}

/** The file of the worker, which is beside the server's bundle, or beside this source. */
function workerFile(): URL {
  const here = new URL(import.meta.url);
  return new URL(here.pathname.endsWith('.ts') ? './importWorker.ts' : './importWorker.js', here);
}
