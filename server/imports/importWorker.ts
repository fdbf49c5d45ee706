import { answerTasks } from '@server/runtime/answerTasks';
import { answerImport, type ImportAnswer, type ImportTask } from './answerImport';

/** The import thread. It has its own entry in the build. */
answerTasks<ImportTask, ImportAnswer>(async (task) => ({ value: await answerImport(task) }));
