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
import type { TaskOwner } from '@server/runtime/FairQueue';

/**
 * Surveys schemes and makes papers. Each call runs one task in a paper thread, so that people who type do not wait for it.
 * Refused if too many tasks wait. Tasks of different owners run in fair order.
 */
export interface PaperMaker {
  /** What the main thread needs to know of a scheme and its papers. */
  survey(task: SurveyTask, owner?: TaskOwner): Promise<Result<Survey>>;
  /** A draft with the scheme's version. Refused if the scheme has no such paper. */
  draft(task: DraftTask, owner?: TaskOwner): Promise<Result<DraftAnswer>>;
  /** The file of a final paper. The caller must have checked the approvals and chosen the number. */
  issue(task: IssueTask, owner?: TaskOwner): Promise<Result<IssueAnswer>>;
  /** Every paper of a scheme in one archive. */
  dossier(task: DossierTask, owner?: TaskOwner): Promise<Result<DossierAnswer>>;
  close(): Promise<void>;
}
