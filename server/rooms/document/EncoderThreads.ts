import { type ThreadLimits, WorkerThreads } from '@server/runtime/WorkerThreads';
import type { DocumentEncoder } from './DocumentEncoder';

/**
 * One thread, because only a room that is being unloaded waits for it. The queue is long enough for a task of every room: when
 * the people of an office leave, all their rooms are unloaded.
 */
const LIMITS: ThreadLimits = {
  threads: 1,
  waiting: 100_000,
  waitingEach: 100_000,
  runMs: 120_000,
  memoryMb: 1_500,
  idleMs: 60_000,
};

/** Encodes documents in a thread. */
export class EncoderThreads implements DocumentEncoder {
  readonly #threads: WorkerThreads<readonly Uint8Array[], Uint8Array>;

  /** What the thread threw last. */
  #cause: unknown;

  constructor(file = workerFile()) {
    this.#threads = new WorkerThreads(file, LIMITS, (error) => {
      this.#cause = error;
    });
  }

  async merge(updates: readonly Uint8Array[]): Promise<Uint8Array> {
    const outcome = await this.#threads.run(updates);
    if (!outcome.ok) {
      const message = `The thread could not encode the document: ${outcome.failure}`;
      throw new Error(message, outcome.failure === 'failed' ? { cause: this.#cause } : {});
    }
    return outcome.value;
  }

  close(): Promise<void> {
    return this.#threads.close();
  }
}

/** The worker next to the server's bundle or next to this source. */
function workerFile(): URL {
  const here = new URL(import.meta.url);
  return new URL(here.pathname.endsWith('.ts') ? './encoderWorker.ts' : './encoderWorker.js', here);
}
