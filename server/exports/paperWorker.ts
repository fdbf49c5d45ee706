import { composeTask } from './composeTask';
import { bundleTask } from './dossier/bundleTask';
import { freezeTask } from './freezeTask';
import type { Composed, PaperTask, Survey } from './paperTask';
import { surveyPapers } from './surveyPapers';
import { tablesTask } from './tablesTask';
import { answerTasks } from './threads/answerTasks';

/** The thread in which papers are made: an entry of the build of its own. */
answerTasks<PaperTask, string | Survey | Composed>(async (task) => {
  if (task.do === 'freeze') return { value: freezeTask(task) };
  if (task.do === 'survey') return { value: surveyPapers(task) };
  const composed =
    task.do === 'bundle'
      ? bundleTask(task)
      : await (task.do === 'tables' ? tablesTask(task) : composeTask(task));
  return { value: composed, transfer: [composed.bytes.buffer as ArrayBuffer] };
});
