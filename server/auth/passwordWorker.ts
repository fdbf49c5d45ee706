import { answerTasks } from '@server/runtime/answerTasks';
import { doPasswordTask, type PasswordTask } from './passwords';

/** The thread that hashes and verifies passwords. It has its own entry in the build. */
answerTasks<PasswordTask, string | boolean>(async (task) => ({ value: doPasswordTask(task) }));
