import type { PaperSettingForm } from '@app/context/PaperPage';
import type { JsonCollection } from '@server/store/register/JsonCollection';
import type { IssueRegister } from './issues';
import type { PaperFiles } from './PaperFiles';

/** The values that the clerks of an organisation used last; each list has the newest first. */
export interface Habits {
  readonly recipients: readonly string[];
  readonly signatories: readonly {
    readonly authority?: string;
    readonly post: string;
    readonly name: string;
  }[];
  readonly places: readonly string[];
  /** The last setting of each kind of paper. */
  readonly last: Readonly<Record<string, PaperSettingForm>>;
  /** The last setting of any kind. */
  readonly latest: PaperSettingForm | null;
}

/** The habits of an organisation in which no setting was saved. */
export const NO_HABITS: Habits = { recipients: [], signatories: [], places: [], last: {}, latest: null };

/** The stored data of papers: issues with their files, settings and habits. Receipts are in `Register`. */
export interface PaperStore {
  readonly register: JsonCollection<IssueRegister>;
  readonly files: PaperFiles;
  /** By scheme, then by `paperKey`. */
  readonly settings: JsonCollection<Record<string, Record<string, PaperSettingForm>>>;
  /** By organisation. */
  readonly habits: JsonCollection<Record<string, Habits>>;
}
