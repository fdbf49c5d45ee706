import { STEP_COUNTS } from '../steps/steps';
import { integerCell } from './integerCell';
import type { Column, Row, TableType } from './tableType';

/** The bodies for which the surplus of names over seats is counted. */
export const SURPLUS_BODIES = ['executive_committee', 'standing_committee', 'inspection_committee'] as const;

/** Số dư: the names introduced for each body and the seats to be elected at this congress. */
export const surplus: TableType = {
  id: 'surplus',
  code: 'B6',
  columns: [
    { key: 'body', kind: 'text', width: 230, frozen: true, maxLength: 200 },
    { key: 'seats', kind: 'integer', width: 110, max: 1000 },
    { key: 'introduced', kind: 'integer', width: 110, max: 2000 },
    { key: 'surplus', kind: 'integer', width: 110, compute: surplusOf },
    { key: 'surplus_percent', kind: 'percent', width: 110, compute: surplusPercent },
    { key: 'ballot_list', kind: 'integer', width: 130, max: 2000 },
    { key: 'ballot_percent', kind: 'percent', width: 110, compute: ballotPercent },
    ...STEP_COUNTS.map(
      (key): Column => ({ key, kind: 'integer', width: 100, max: 1_000_000, group: 'result', sparse: true }),
    ),
    { key: 'elected', kind: 'integer', width: 100, max: 1000, group: 'result', sparse: true },
    { key: 'fewest_votes', kind: 'integer', width: 130, max: 1_000_000, group: 'result', sparse: true },
    { key: 'note', kind: 'text', width: 240 },
  ],
  fixedRows: SURPLUS_BODIES,
  label: 'body',
  canAdd: false,
  canNest: false,
  hasStatedTotals: false,
  landscape: false,
};

function surplusOf(row: Row): number | null {
  const seats = integerCell(row, 'seats');
  const introduced = integerCell(row, 'introduced');
  return seats === null || introduced === null ? null : introduced - seats;
}

function surplusPercent(row: Row): number | null {
  const extra = surplusOf(row);
  const seats = integerCell(row, 'seats');
  return extra === null || !seats ? null : (100 * extra) / seats;
}

function ballotPercent(row: Row): number | null {
  const list = integerCell(row, 'ballot_list');
  const seats = integerCell(row, 'seats');
  return list === null || !seats ? null : (100 * (list - seats)) / seats;
}
