import { dossierTask } from '@server/exports/tasks/dossierTask';
import { draftTask } from '@server/exports/tasks/draftTask';
import { issueTask } from '@server/exports/tasks/issueTask';
import { surveyTask } from '@server/exports/tasks/surveyTask';
import type { PaperMaker } from './PaperMaker';

/** Makes papers in the caller's own thread: for the paper thread itself, and for tests. */
export const papersHere: PaperMaker = {
  survey: (task) => surveyTask(task),
  draft: (task) => draftTask(task),
  issue: (task) => issueTask(task),
  dossier: (task) => dossierTask(task),
  close: async () => {},
};
