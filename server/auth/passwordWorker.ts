import { answerTasks } from '@server/runtime/answerTasks';
import { doPasswordTask, type PasswordTask } from './passwords';

/** The thread that hashes and verifies passwords, an entry of the build of its own. */
answerTasks<PasswordTask, string | boolean>(async (task) => ({ value: doPasswordTask(task) }));
