import { answerTasks } from '@server/runtime/answerTasks';
import { answerImport, type ImportAnswer, type ImportTask } from './answerImport';

/** The thread in which files are read: an entry of the build of its own. */
answerTasks<ImportTask, ImportAnswer>(async (task) => ({ value: await answerImport(task) }));
