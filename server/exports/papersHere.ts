import { ok } from '@schemes/policy/Result';
import { composeTask } from './composeTask';
import { bundleTask } from './dossier/bundleTask';
import { freezeTask } from './freezeTask';
import type { PaperMaker } from './PaperMaker';
import { surveyPapers } from './surveyPapers';
import { tablesTask } from './tablesTask';

/** Makes papers in the caller's own thread: for tests and for the command line, where nobody else waits. */
export const papersHere: PaperMaker = {
  freeze: async (task) => ok(freezeTask({ do: 'freeze', ...task })),
  survey: async (task) => ok(surveyPapers({ do: 'survey', ...task })),
  compose: async (task) => ok(await composeTask({ do: 'compose', ...task })),
  tables: async (task) => ok(await tablesTask({ do: 'tables', ...task })),
  bundle: async (task) => ok(bundleTask({ do: 'bundle', ...task })),
  close: async () => {},
};
