import { answerTasks } from '@server/runtime/answerTasks';

/** A worker for the tests of `WorkerThreads` that fails in the way its task names. */
answerTasks(async (task: string) => {
  if (task === 'throw') throw new Error('thrown');
  if (task === 'exit') process.exit(3);
  if (task === 'crash') setTimeout(() => Promise.reject(new Error('unheard')));
  if (task === 'crash') await new Promise(() => {});
  if (task === 'loop') for (;;);
  if (task === 'eat') {
    const eaten: number[][] = [];
    for (;;) eaten.push(Array.from({ length: 100_000 }, Math.random));
  }
  return { value: `did ${task}` };
});
