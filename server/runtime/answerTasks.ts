import { parentPort } from 'node:worker_threads';
import { lowerPriority } from './lowerPriority';
import type { Answer } from './WorkerThreads';

/** The worker's side of `WorkerThreads`: runs each task and sends its value, or the error that it threw. */
export function answerTasks<Task, Value>(
  run: (task: Task) => Promise<{ readonly value: Value; readonly transfer?: readonly ArrayBuffer[] }>,
): void {
  if (!parentPort) throw new Error('answerTasks must run in a worker thread');
  const port = parentPort;
  lowerPriority();
  const answerTask = async (task: Task) => {
    let answer: Answer<Value>;
    let transfer: readonly ArrayBuffer[] = [];
    try {
      const done = await run(task);
      answer = { value: done.value };
      transfer = done.transfer ?? [];
    } catch (problem) {
      answer = { problem };
    }
    port.postMessage(answer, [...transfer]);
  };
  port.on('message', (task: Task) => void answerTask(task));
}
