import type { CellRef } from '../model/findings/finding';
import type { Row } from '../model/tables/tableType';
import { monthIndex } from './monthIndex';
import { plainText } from './plainText';
import type { TableView } from './TableView';

/** One row of a roster as rules read it; an empty cell is null. */
export interface Person {
  readonly row: Row;
  readonly name: string;
  /** The name as two spellings of it are compared; empty where there is none. */
  readonly plainName: string;
  /** Words of the column `relatives`, spelled likewise. */
  readonly relativeWords: readonly string[];
  readonly sex: 'male' | 'female' | null;
  /** Month index of birth. */
  readonly birth: number | null;
  readonly candidacy: 'first_time' | 're_election' | null;
  /** Slated for the committee; secretary, deputies and standing committee are of it by their office. */
  readonly inCommittee: boolean;
  readonly inStanding: boolean;
  readonly isSecretary: boolean;
  readonly isDeputy: boolean;
  readonly isStandingDeputy: boolean;
  readonly inInspection: boolean;
  /** Slated for the inspection committee and nothing else: committee standards do not ask about them. */
  readonly inspectionOnly: boolean;
  readonly slated: readonly string[];
  readonly posts: readonly string[];
  ref(column: string): CellRef;
}

/** One row of a roster. `noStanding`: the organisation elects no standing committee. */
export function viewPerson(roster: TableView, row: Row, noStanding: boolean): Person {
  const text = (key: string) => (typeof row.cells[key] === 'string' ? row.cells[key] : null);
  const codes = (key: string) => (Array.isArray(row.cells[key]) ? (row.cells[key] as readonly string[]) : []);
  const slated = codes('slated');
  const has = (code: string) => slated.includes(code);
  const leads = has('secretary') || has('standing_deputy') || has('deputy_secretary');
  const inStanding = has('standing_committee') || (leads && !noStanding);
  const inCommittee = has('committee') || has('standing_committee') || leads;
  const inInspection = has('inspection_committee') || has('inspection_head');
  const birth = text('birth');
  return {
    row,
    name: text('full_name') ?? '…',
    plainName: plainText(text('full_name') ?? ''),
    relativeWords: text('relatives') === null ? [] : plainText(text('relatives') ?? '').split(' '),
    sex: text('sex') as Person['sex'],
    birth: birth === null ? null : monthIndex(birth),
    candidacy: text('candidacy_kind') as Person['candidacy'],
    inCommittee,
    inStanding,
    isSecretary: has('secretary'),
    isDeputy: has('standing_deputy') || has('deputy_secretary'),
    isStandingDeputy: has('standing_deputy'),
    inInspection,
    inspectionOnly: inInspection && !inCommittee,
    slated,
    posts: has('inspection_head')
      ? [...codes('concurrent_posts'), 'inspection_head']
      : codes('concurrent_posts'),
    ref: (column) => roster.ref(row.id, column),
  };
}

/** Small grassroots committees elect a secretary and a deputy alone. */
export function hasNoStandingCommittee(sizes: TableView | undefined): boolean {
  return sizes?.row('standing_committee')?.cells.planned === 0;
}
