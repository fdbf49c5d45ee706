import type { UpkeepRunner } from '@server/upkeep/UpkeepThreads';
import {
  doUpkeepTask,
  type UpkeepResult,
  type UpkeepTask,
  type UpkeepValues,
} from '@server/upkeep/upkeepTasks';

/** Upkeep in the test's own thread. */
export const upkeepHere: UpkeepRunner = {
  run: async <T extends UpkeepTask>(task: T) =>
    (await doUpkeepTask(task)) as UpkeepResult<UpkeepValues[T['kind']]>,
  close: async () => {},
};
