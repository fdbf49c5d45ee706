import { type PaperName, paperKey } from './paperTask';

/** The origin of a file. It is written into the custom properties, which the pages do not show. */
export interface PaperOrigin {
  readonly scheme: string;
  readonly version: string;
  readonly paper: PaperName;
  /** Id of the issue; absent: the file is a draft. */
  readonly issue?: string;
}

/** Names of the custom properties. */
export const MARK = {
  scheme: 'DeAnScheme',
  version: 'DeAnVersion',
  paper: 'DeAnPaper',
  issue: 'DeAnIssue',
} as const;

/** The custom properties of a file, by name. */
export function paperMarks({ scheme, version, paper, issue }: PaperOrigin): Readonly<Record<string, string>> {
  return {
    [MARK.scheme]: scheme,
    [MARK.version]: version,
    [MARK.paper]: paperKey(paper),
    ...(issue === undefined ? {} : { [MARK.issue]: issue }),
  };
}
