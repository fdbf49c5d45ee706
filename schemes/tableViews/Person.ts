import type { CellRef } from '../model/findings/finding';
import type { Row } from '../model/tables/tableType';
import { foldName } from '../model/text/foldName';
import { monthIndex } from './monthIndex';
import type { TableView } from './TableView';

/** One person of a roster, as rules read the row. Empty cells are null. */
export interface Person {
  readonly row: Row;
  readonly name: string;
  /** The name folded by `foldName`, so that different spellings are equal; empty if there is none. */
  readonly plainName: string;
  /** Words of the column `relatives`, folded by `foldName`. */
  readonly relativeWords: readonly string[];
  readonly sex: 'male' | 'female' | null;
  /** `monthIndex` of the birth. */
  readonly birth: number | null;
  readonly candidacy: 'first_time' | 're_election' | null;
  /**
   * Whether the person is slated for the committee, including as secretary, deputy or member of the standing committee.
   */
  readonly slatedForCommittee: boolean;
  /** Whether the person is slated for the standing committee, or to lead a committee that elects one. */
  readonly slatedForStanding: boolean;
  /** `is…`: whether the person is slated for the post, not whether they hold it at present. */
  readonly isSecretary: boolean;
  readonly isDeputy: boolean;
  readonly isStandingDeputy: boolean;
  readonly slatedForInspection: boolean;
  /** Whether the person is slated only for the inspection committee. The standards of the committee do not apply then. */
  readonly slatedForInspectionOnly: boolean;
  /** Codes of the column `slated`. */
  readonly slated: readonly string[];
  /** Codes of the column `concurrent_posts`; for a head of the inspection committee they include `inspection_head`. */
  readonly posts: readonly string[];
  /** The reference to a cell of this row. */
  ref(column: string): CellRef;
}

/** Reads one row of a roster. `noStanding`: the organisation elects no standing committee. */
export function viewPerson(roster: TableView, row: Row, noStanding: boolean): Person {
  const text = (key: string) => (typeof row.cells[key] === 'string' ? row.cells[key] : null);
  const codes = (key: string) => (Array.isArray(row.cells[key]) ? (row.cells[key] as readonly string[]) : []);
  const slated = codes('slated');
  const has = (code: string) => slated.includes(code);
  const leads = has('secretary') || has('standing_deputy') || has('deputy_secretary');
  const slatedForStanding = has('standing_committee') || (leads && !noStanding);
  const slatedForCommittee = has('committee') || has('standing_committee') || leads;
  const slatedForInspection = has('inspection_committee') || has('inspection_head');
  const birth = text('birth');
  return {
    row,
    name: text('full_name') ?? '…',
    plainName: foldName(text('full_name') ?? ''),
    relativeWords: text('relatives') === null ? [] : foldName(text('relatives') ?? '').split(' '),
    sex: text('sex') as Person['sex'],
    birth: birth === null ? null : monthIndex(birth),
    candidacy: text('candidacy_kind') as Person['candidacy'],
    slatedForCommittee,
    slatedForStanding,
    isSecretary: has('secretary'),
    isDeputy: has('standing_deputy') || has('deputy_secretary'),
    isStandingDeputy: has('standing_deputy'),
    slatedForInspection,
    slatedForInspectionOnly: slatedForInspection && !slatedForCommittee,
    slated,
    posts: has('inspection_head')
      ? [...codes('concurrent_posts'), 'inspection_head']
      : codes('concurrent_posts'),
    ref: (column) => roster.ref(row.id, column),
  };
}

/**
 * Whether the table of seats has a planned standing committee of 0 seats. Small grassroots committees elect only a secretary
 * and a deputy. False if the number is not filled in.
 */
export function hasNoStandingCommittee(seats: TableView | undefined): boolean {
  return seats?.row('standing_committee')?.cells.planned === 0;
}
