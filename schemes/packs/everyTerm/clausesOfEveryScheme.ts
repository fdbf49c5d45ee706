import type { Check, CheckClause } from '../../checks/Check';
import { PERSONNEL_TABLES } from './personnelTables';
import { STEP_CLAUSES } from './steps';

type Line = readonly [rule: string, check: Check];

const MANDATORY: readonly Line[] = [
  ['ANY.SUM.PARTS', { kind: 'sums.parts' }],
  ['ANY.SUM.STATED', { kind: 'sums.stated' }],
  ['ANY.CELL.SEATS', { kind: 'impossible.seats' }],
  ['ANY.CELL.BODIES', { kind: 'impossible.bodies' }],
  ['ANY.CELL.BIRTH', { kind: 'impossible.birth', youngest: 18 }],
  ['ANY.CELL.PARTY', { kind: 'impossible.party', youngest: 18 }],
  ['ANY.CELL.RETIREMENT', { kind: 'impossible.retirement' }],
  ['ANY.CELL.TITLES', { kind: 'impossible.titles' }],
  ['ANY.CELL.DELEGATES', { kind: 'impossible.delegates' }],
  ['ANY.CELL.NAME', { kind: 'impossible.nameless' }],
  ['ANY.CELL.COUNT', { kind: 'percent.count' }],
  ['ANY.CELL.CONGRESS', { kind: 'facts.order' }],
  ['ANY.CELL.LEAVERS', { kind: 'facts.leavers' }],
  ['ANY.MAX.STATED', { kind: 'size.declared' }],
  ['ANY.MATCH.RE_ELECTED', { kind: 'match.reElected' }],
  ['ANY.TEXT.BLANK', { kind: 'narrative.blank' }],
];

const TARGET: readonly Line[] = [
  ['ANY.PCT', { kind: 'percent.stated', tolerance: 0.01, apart: true }],
  ['ANY.CITE', { kind: 'narrative.citations' }],
  ['ANY.NUMBER', { kind: 'narrative.numbers', anySentence: true }],
  ['ANY.CELL.TWICE', { kind: 'impossible.twice' }],
  ['ANY.MATCH.DEPUTIES', { kind: 'match.deputies' }],
];

const INFORMATION: readonly Line[] = [
  ['ANY.PACK', { kind: 'facts.pack' }],
  ['ANY.EDITION', { kind: 'facts.edition' }],
  ['ANY.SUM.PARTS', { kind: 'percent.parts' }],
  ['ANY.FRAME.HEADS', { kind: 'frame.heads' }],
];

const clausesOf = (severity: CheckClause['severity'], lines: readonly Line[]): readonly CheckClause[] =>
  lines.map(([rule, check]) => ({ rule, severity, confidence: 'confirmed', provisions: [], check }));

/** Clauses that need no pack: on sums, percentages, impossible cells, contradictions between tables and blanks in the text. */
export const COMMON: readonly CheckClause[] = [
  ...clausesOf('mandatory', MANDATORY),
  ...clausesOf('target', TARGET),
  ...clausesOf('information', INFORMATION),
  ...PERSONNEL_TABLES,
  ...STEP_CLAUSES,
  {
    rule: 'ANY.FRAME.DEPUTIES',
    severity: 'information',
    confidence: 'confirmed',
    provisions: ['01-ĐA/TU@2021-03-12', '107/2020/NĐ-CP@2020-09-14'],
    check: { kind: 'frame.deputies', most: 4 },
  },
];
