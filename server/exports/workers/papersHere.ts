import { ok } from '@schemes/policy/Result';
import { bundleTask } from '@server/exports/tasks/bundleTask';
import { composeTask } from '@server/exports/tasks/composeTask';
import { freezeTask } from '@server/exports/tasks/freezeTask';
import { surveyPapers } from '@server/exports/tasks/surveyPapers';
import { tablesTask } from '@server/exports/tasks/tablesTask';
import type { PaperMaker } from './PaperMaker';

/** Makes papers in the caller's own thread: for tests and for the command line, where nobody else waits. */
export const papersHere: PaperMaker = {
  freeze: async (task) => ok(freezeTask({ do: 'freeze', ...task })),
  survey: async (task) => ok(surveyPapers({ do: 'survey', ...task })),
  compose: async (task) => ok(await composeTask({ do: 'compose', ...task })),
  tables: async (task) => ok(await tablesTask({ do: 'tables', ...task })),
  bundle: async (task) => ok(bundleTask({ do: 'bundle', ...task })),
  close: async () => {},
};
