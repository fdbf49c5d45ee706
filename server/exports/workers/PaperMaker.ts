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
import type { Turn } from '@server/runtime/FairQueue';

/**
 * Surveys schemes and makes papers, one trip to the paper thread for each call. Refuses where too many calls wait; nobody
 * who types waits for it. `turn`: for whom, so that nobody keeps the thread to themselves.
 */
export interface PaperMaker {
  /** What the main thread needs to know of a scheme and its papers. */
  survey(task: SurveyTask, turn?: Turn): Promise<Result<Survey>>;
  /** A draft with the scheme's version; refuses where the scheme has no such paper. */
  draft(task: DraftTask, turn?: Turn): Promise<Result<DraftAnswer>>;
  /** The file of a final paper. The approvals have been checked and the number chosen before. */
  issue(task: IssueTask, turn?: Turn): Promise<Result<IssueAnswer>>;
  /** Every paper of a scheme in one archive. */
  dossier(task: DossierTask, turn?: Turn): Promise<Result<DossierAnswer>>;
  close(): Promise<void>;
}
