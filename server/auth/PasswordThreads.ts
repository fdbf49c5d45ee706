import { type ThreadLimits, WorkerThreads } from '@server/runtime/WorkerThreads';
import type { PasswordResult, Passwords, PasswordTask } from './passwords';

/** Two threads leave processor time for the event loop. When twenty tasks wait, new ones are refused. */
export const PASSWORD_LIMITS: ThreadLimits = {
  threads: 2,
  waiting: 20,
  waitingEach: 20,
  runMs: 60_000,
  memoryMb: 64,
  idleMs: 60_000,
};

/** Hashes and verifies passwords in separate threads. */
export class PasswordThreads implements Passwords {
  readonly #threads: WorkerThreads<PasswordTask, string | boolean>;

  constructor(onFault: (error: unknown) => void, limits = PASSWORD_LIMITS) {
    this.#threads = new WorkerThreads(workerFile(), limits, onFault);
  }

  hash(password: string): Promise<PasswordResult<string>> {
    return this.#run({ password });
  }

  isRight(stored: string, password: string): Promise<PasswordResult<boolean>> {
    return this.#run({ password, stored });
  }

  close(): Promise<void> {
    return this.#threads.close();
  }

  async #run<T extends string | boolean>(task: PasswordTask): Promise<PasswordResult<T>> {
    const outcome = await this.#threads.run(task);
    return outcome.ok ? { ok: true, value: outcome.value as T } : { ok: false };
  }
}

/** The worker next to the server's bundle or next to this source. */
function workerFile(): URL {
  const here = new URL(import.meta.url);
  return new URL(here.pathname.endsWith('.ts') ? './passwordWorker.ts' : './passwordWorker.js', here);
}
