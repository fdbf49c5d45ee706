import { answerTasks } from '@server/runtime/answerTasks';
import { answerImport, type ImportAnswer, type ImportTask } from './answerImport';

/** The import thread; the build has an entry of its own for it. */
answerTasks<ImportTask, ImportAnswer>(async (task) => ({ value: await answerImport(task) }));
