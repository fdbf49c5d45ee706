import { answerTasks } from '@server/runtime/answerTasks';
import { doUpkeepTask, type UpkeepResult, type UpkeepTask, type UpkeepValues } from './upkeepTasks';

/** The thread that makes and checks backups and reads files to be verified. It has its own entry in the build. */
answerTasks<UpkeepTask, UpkeepResult<UpkeepValues[UpkeepTask['kind']]>>(async (task) => ({
  value: await doUpkeepTask(task),
}));
