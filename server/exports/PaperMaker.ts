import type { Result } from '@schemes/policy/Result';
import type {
  BundleTask,
  Composed,
  ComposeTask,
  FreezeTask,
  Survey,
  SurveyTask,
  TablesTask,
} from './paperTask';

/** Makes papers and looks schemes through for them. Refuses where it is overrun; never lets anybody type slower. */
export interface PaperMaker {
  /** The snapshot as JSON text. */
  freeze(task: Omit<FreezeTask, 'do'>): Promise<Result<string>>;
  survey(task: Omit<SurveyTask, 'do'>): Promise<Result<Survey>>;
  compose(task: Omit<ComposeTask, 'do'>): Promise<Result<Composed>>;
  tables(task: Omit<TablesTask, 'do'>): Promise<Result<Composed>>;
  bundle(task: Omit<BundleTask, 'do'>): Promise<Result<Composed>>;
  close(): Promise<void>;
}
