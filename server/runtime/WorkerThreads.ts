import { type ResourceLimits, Worker } from 'node:worker_threads';
import { FairQueue, type QueueLimits, type TaskOwner } from './FairQueue';
import { MEASURES } from './measures';
import type { TaskFailure, TaskResult } from './TaskResult';

/** Limits of a pool of worker threads. */
export interface ThreadLimits extends QueueLimits {
  /** Threads that run at the same time. */
  readonly threads: number;
  /** How long a task may run in a thread, ms. */
  readonly runMs: number;
  /** Memory a thread may use, MB. */
  readonly memoryMb: number;
  /** How long an idle thread lives, ms. */
  readonly idleMs: number;
}

interface Job<Task, Value> {
  readonly task: Task;
  readonly runMs: number;
  readonly done: (outcome: TaskResult<Value>) => void;
}

interface Thread<Task, Value> {
  readonly worker: Worker;
  job: Job<Task, Value> | null;
  /** When the job began, by a monotonic time, ms. */
  begunAt: number;
  timer: NodeJS.Timeout | null;
}

/** A thread's answer to a task, sent by `answerTasks`: the value, or the error that the task threw. */
export type Answer<Value> = { readonly value: Value } | { readonly problem: unknown };

/**
 * A pool of worker threads that run one file. Tasks wait in a `FairQueue`. A thread that crashes, runs out of memory or
 * takes too long is terminated; its task results in a `TaskFailure`, and the next task gets a new thread. A task that
 * throws results in `failed`, and its thread continues with the next task. Threads start when there is work and end
 * after an idle time.
 */
export class WorkerThreads<Task, Value> {
  readonly #file: URL;
  readonly #limits: ThreadLimits;
  readonly #onFault: (error: unknown) => void;
  readonly #threads = new Set<Thread<Task, Value>>();
  readonly #queue: FairQueue<Job<Task, Value>>;
  #closed = false;

  constructor(file: URL, limits: ThreadLimits, onFault: (error: unknown) => void) {
    this.#file = file;
    this.#limits = limits;
    this.#onFault = onFault;
    this.#queue = new FairQueue(limits);
  }

  /** Runs a task in a thread. `runMs`: how long this task may run, ms; absent: the limit of the pool. */
  run(task: Task, owner?: TaskOwner, runMs = this.#limits.runMs): Promise<TaskResult<Value>> {
    if (this.#closed) return Promise.resolve({ ok: false, failure: 'failed' });
    return new Promise((done) => {
      if (this.#queue.add({ task, runMs, done }, owner)) {
        this.#recordWaiting();
        this.#next();
      } else done({ ok: false, failure: 'busy' });
    });
  }

  /** Terminates every thread; waiting and running tasks result in `failed`. */
  async close(): Promise<void> {
    this.#closed = true;
    for (const { done } of this.#queue.takeAll()) done({ ok: false, failure: 'failed' });
    await Promise.all([...this.#threads].map((thread) => this.#end(thread, 'failed')));
  }

  /** The name of the file that the threads run, without its ending. */
  get #pool(): string {
    return /([^/]+)\.[a-z]+$/.exec(this.#file.pathname)?.[1] ?? 'threads';
  }

  #recordWaiting(): void {
    MEASURES.waiting.record({ pool: this.#pool, tasks: this.#queue.length });
  }

  #recordTime({ job, begunAt }: Thread<Task, Value>): void {
    if (job) MEASURES.thread.record({ pool: this.#pool, ms: performance.now() - begunAt });
  }

  #next(): void {
    if (this.#queue.length === 0) return;
    const idle = [...this.#threads].find(({ job }) => job === null);
    const thread = idle ?? (this.#threads.size < this.#limits.threads ? this.#start() : null);
    const job = thread && this.#queue.take();
    if (!thread || !job) return;
    if (thread.timer) clearTimeout(thread.timer);
    thread.job = job;
    thread.begunAt = performance.now();
    this.#recordWaiting();
    thread.worker.ref();
    thread.timer = setTimeout(() => void this.#end(thread, 'slow'), job.runMs);
    try {
      thread.worker.postMessage(job.task);
    } catch (error) {
      this.#onFault(error);
      void this.#end(thread, 'failed');
    }
  }

  #start(): Thread<Task, Value> {
    const thread: Thread<Task, Value> = {
      worker: startWorker(this.#file, { maxOldGenerationSizeMb: this.#limits.memoryMb }),
      job: null,
      begunAt: 0,
      timer: null,
    };
    this.#threads.add(thread);
    thread.worker.on('message', (answer: Answer<Value>) => this.#receive(thread, answer));
    thread.worker.on('error', (error) => {
      const isOutOfMemory = 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
      if (!isOutOfMemory) this.#onFault(error);
      void this.#end(thread, isOutOfMemory ? 'large' : 'failed');
    });
    thread.worker.on('exit', () => void this.#end(thread, 'failed'));
    return thread;
  }

  #receive(thread: Thread<Task, Value>, answer: Answer<Value>): void {
    const { job } = thread;
    if (thread.timer) clearTimeout(thread.timer);
    this.#recordTime(thread);
    thread.job = null;
    thread.worker.unref();
    thread.timer = setTimeout(() => void this.#end(thread, 'failed'), this.#limits.idleMs);
    thread.timer.unref();
    if ('problem' in answer) this.#onFault(answer.problem);
    job?.done('value' in answer ? { ok: true, value: answer.value } : { ok: false, failure: 'failed' });
    this.#next();
  }

  async #end(thread: Thread<Task, Value>, failure: TaskFailure): Promise<void> {
    if (!this.#threads.delete(thread)) return;
    if (thread.timer) clearTimeout(thread.timer);
    this.#recordTime(thread);
    thread.job?.done({ ok: false, failure });
    thread.job = null;
    const ended = thread.worker.terminate();
    this.#next();
    await ended;
  }
}

/** Registers the loader of TypeScript in a thread that runs from sources (`npm run dev`, tests): it does not inherit it. */
const FROM_SOURCES = `import('tsx/esm/api').then(({ register }) => {
  register();
  return import(require('node:worker_threads').workerData);
});`;

/** Starts a thread on a file of the build, or on its source. */
function startWorker(file: URL, resourceLimits: ResourceLimits): Worker {
  return file.pathname.endsWith('.ts')
    ? new Worker(FROM_SOURCES, { eval: true, workerData: file.href, resourceLimits })
    : new Worker(file, { resourceLimits });
}
