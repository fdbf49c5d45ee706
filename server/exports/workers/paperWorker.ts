import { bundleTask } from '@server/exports/tasks/bundleTask';
import { composeTask } from '@server/exports/tasks/composeTask';
import { freezeTask } from '@server/exports/tasks/freezeTask';
import type { Composed, PaperTask, Survey } from '@server/exports/tasks/paperTask';
import { surveyPapers } from '@server/exports/tasks/surveyPapers';
import { tablesTask } from '@server/exports/tasks/tablesTask';
import { answerTasks } from '@server/runtime/answerTasks';

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
