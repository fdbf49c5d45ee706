import type { Result } from '@schemes/policy/Result';
import type {
  DossierAnswer,
  DossierTask,
  DraftAnswer,
  DraftTask,
  IssueAnswer,
  IssueTask,
  Survey,
  SurveyTask,
} from '@server/exports/tasks/paperTask';

/** A message to the paper thread: one for each call of a `PaperMaker`. */
export type PaperMessage =
  | { readonly do: 'survey'; readonly task: SurveyTask }
  | { readonly do: 'draft'; readonly task: DraftTask }
  | { readonly do: 'issue'; readonly task: IssueTask }
  | { readonly do: 'dossier'; readonly task: DossierTask };

/** The paper thread's answer to a message. */
export type PaperAnswer = Result<Survey | DraftAnswer | IssueAnswer | DossierAnswer>;
