import { type PaperName, paperKey } from './paperTask';

/** Where a file comes from, as it stands unseen in its custom properties. */
export interface PaperOrigin {
  readonly scheme: string;
  readonly version: string;
  readonly paper: PaperName;
  /** Id of the issue; absent: a draft. */
  readonly issue?: string;
}

export const MARK = {
  scheme: 'DeAnScheme',
  version: 'DeAnVersion',
  paper: 'DeAnPaper',
  issue: 'DeAnIssue',
} as const;

export function paperMarks({ scheme, version, paper, issue }: PaperOrigin): Readonly<Record<string, string>> {
  return {
    [MARK.scheme]: scheme,
    [MARK.version]: version,
    [MARK.paper]: paperKey(paper),
    ...(issue === undefined ? {} : { [MARK.issue]: issue }),
  };
}
