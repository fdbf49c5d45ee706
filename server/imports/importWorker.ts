import { answerTasks } from '@server/runtime/answerTasks';
import { answerImport, type ImportAnswer, type ImportTask } from './answerImport';

/** The import thread; a separate entry of the build. */
answerTasks<ImportTask, ImportAnswer>(async (task) => ({ value: await answerImport(task) }));
