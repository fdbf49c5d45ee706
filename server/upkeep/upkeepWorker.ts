import { answerTasks } from '@server/runtime/answerTasks';
import { doUpkeepTask, type UpkeepResult, type UpkeepTask, type UpkeepValues } from './upkeepTasks';

/** The thread that makes and checks backups and reads files to be verified, an entry of the build of its own. */
answerTasks<UpkeepTask, UpkeepResult<UpkeepValues[UpkeepTask['kind']]>>(async (task) => ({
  value: await doUpkeepTask(task),
}));
