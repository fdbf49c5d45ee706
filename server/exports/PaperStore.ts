import type { PaperSettingForm } from '@app/context/PaperPage';
import type { JsonCollection } from '@server/store/JsonCollection';
import type { IssueRegister } from './issues';
import type { PaperFiles } from './PaperFiles';

/** What an organisation's clerks used last, newest first in each list. */
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
  readonly latest: PaperSettingForm | null;
}

export const NO_HABITS: Habits = { recipients: [], signatories: [], places: [], last: {}, latest: null };

/** Everything kept of papers beside drafts' receipts: the issued ones with their numbers, settings, habits. */
export interface PaperStore {
  readonly register: JsonCollection<IssueRegister>;
  readonly files: PaperFiles;
  /** By scheme, then by `paperKey`. */
  readonly settings: JsonCollection<Record<string, Record<string, PaperSettingForm>>>;
  /** By organisation. */
  readonly habits: JsonCollection<Record<string, Habits>>;
}
