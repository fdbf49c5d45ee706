import type { HistoryLine } from '../../context/HistoryLine';

/** The values of the filter by kind, in the order of its menu. */
export const HISTORY_KINDS = ['approval', 'waiver', 'paper', 'export', 'note', 'steps', 'scheme'] as const;
/** What a line of the history is about. */
export type HistoryKind = (typeof HISTORY_KINDS)[number];

const KINDS: Readonly<Record<HistoryLine['act'], HistoryKind>> = {
  submit: 'approval',
  withdraw: 'approval',
  return: 'approval',
  approve: 'approval',
  reopen: 'approval',
  waive: 'waiver',
  unwaive: 'waiver',
  issue: 'paper',
  cancelIssue: 'paper',
  signedCopy: 'paper',
  export: 'export',
  note: 'note',
  settle: 'note',
  withdrawNote: 'note',
  step: 'steps',
  lockSteps: 'steps',
  unlockSteps: 'steps',
  publishStep: 'steps',
  withholdStep: 'steps',
  create: 'scheme',
  rules: 'scheme',
  template: 'scheme',
  rename: 'scheme',
  archive: 'scheme',
  bringBack: 'scheme',
  restrict: 'scheme',
  unrestrict: 'scheme',
  destroy: 'scheme',
};

/** What a reader has chosen for the history; a blank field does not filter. */
export interface HistoryChoice {
  readonly kind: HistoryKind | '';
  /** Id of a person. */
  readonly person: string;
  /** Id of a section. */
  readonly section: string;
}

/** The choice that shows every line. */
export const WHOLE_HISTORY: HistoryChoice = { kind: '', person: '', section: '' };

/** A line, or a run of downloads that are shown as one. */
export type HistoryRow<Line> =
  | { readonly line: Line }
  /** At least `RUN` lines, in the order of the list. */
  | { readonly downloads: readonly Line[] };

/**
 * The least number of consecutive downloads that are shown as one row, so that they do not push approvals off the
 * screen.
 */
const RUN = 2;

/**
 * The rows of the lines that match a choice, in the order of the lines. A choice of one kind shows each download in a
 * row of its own.
 */
export function arrangeHistory<Line extends Pick<HistoryLine, 'act' | 'by' | 'section'>>(
  lines: readonly Line[],
  { kind, person, section }: HistoryChoice,
): readonly HistoryRow<Line>[] {
  const fits = ({ act, by, section: of = '' }: Line) =>
    (kind === '' || KINDS[act] === kind) &&
    (person === '' || by.id === person) &&
    (section === '' || of === section);
  const rows: HistoryRow<Line>[] = [];
  let run: Line[] = [];
  const close = () => {
    if (run.length >= RUN) rows.push({ downloads: run });
    else rows.push(...run.map((line) => ({ line })));
    run = [];
  };
  for (const line of lines) {
    if (!fits(line)) continue;
    if (KINDS[line.act] === 'export' && kind === '') run.push(line);
    else {
      close();
      rows.push({ line });
    }
  }
  close();
  return rows;
}
