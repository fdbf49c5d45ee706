import type { Worker } from 'node:worker_threads';
import { startWorker } from './startWorker';
import type { ThreadResult, Trouble } from './Trouble';

export interface ThreadLimits {
  /** Threads at work at the same time. */
  readonly threads: number;
  /** Tasks that may wait for one. */
  readonly waiting: number;
  /** ms a task may run, from the moment a thread has it. */
  readonly runMs: number;
  /** MB of memory a thread may take. */
  readonly memoryMb: number;
  /** ms an unused thread is kept. */
  readonly idleMs: number;
}

interface Job<Task, Value> {
  readonly task: Task;
  readonly done: (outcome: ThreadResult<Value>) => void;
}

interface Thread<Task, Value> {
  readonly worker: Worker;
  job: Job<Task, Value> | null;
  timer: NodeJS.Timeout | null;
}

/** What a thread answers a task with; `answerTasks` is its other end. */
export type Answer<Value> = { readonly value: Value } | { readonly problem: unknown };

/**
 * Runs tasks in threads of one file, first come first served. A thread that fails, runs out of memory or takes too
 * long is ended: its own task has a trouble for an outcome, and the next task gets a new thread. Threads start when
 * there is work and end when there has been none for a while. Never rejects.
 */
export class WorkerThreads<Task, Value> {
  readonly #file: URL;
  readonly #limits: ThreadLimits;
  readonly #onFault: (error: unknown) => void;
  readonly #threads = new Set<Thread<Task, Value>>();
  readonly #queue: Job<Task, Value>[] = [];
  #closed = false;

  constructor(file: URL, limits: ThreadLimits, onFault: (error: unknown) => void) {
    this.#file = file;
    this.#limits = limits;
    this.#onFault = onFault;
  }

  run(task: Task): Promise<ThreadResult<Value>> {
    if (this.#closed || this.#queue.length >= this.#limits.waiting) {
      return Promise.resolve({ ok: false, trouble: this.#closed ? 'failed' : 'busy' });
    }
    return new Promise((done) => {
      this.#queue.push({ task, done });
      this.#next();
    });
  }

  /** Ends every thread; what waits or runs has the trouble `failed`. */
  async close(): Promise<void> {
    this.#closed = true;
    for (const { done } of this.#queue.splice(0)) done({ ok: false, trouble: 'failed' });
    await Promise.all([...this.#threads].map((thread) => this.#end(thread, 'failed')));
  }

  #next(): void {
    if (this.#queue.length === 0) return;
    const idle = [...this.#threads].find(({ job }) => job === null);
    const thread = idle ?? (this.#threads.size < this.#limits.threads ? this.#start() : null);
    const job = thread && this.#queue.shift();
    if (!thread || !job) return;
    if (thread.timer) clearTimeout(thread.timer);
    thread.job = job;
    thread.worker.ref();
    thread.timer = setTimeout(() => void this.#end(thread, 'slow'), this.#limits.runMs);
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
    thread.job = null;
    thread.worker.unref();
    thread.timer = setTimeout(() => void this.#end(thread, 'failed'), this.#limits.idleMs);
    thread.timer.unref();
    if ('problem' in answer) this.#onFault(answer.problem);
    job?.done('value' in answer ? { ok: true, value: answer.value } : { ok: false, trouble: 'failed' });
    this.#next();
  }

  async #end(thread: Thread<Task, Value>, trouble: Trouble): Promise<void> {
    if (!this.#threads.delete(thread)) return;
    if (thread.timer) clearTimeout(thread.timer);
    thread.job?.done({ ok: false, trouble });
    thread.job = null;
    const ended = thread.worker.terminate();
    this.#next();
    await ended;
  }
}
