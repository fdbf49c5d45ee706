import type { Column, Row, TableType } from './tableType';

/** Papers of a person's file (hồ sơ nhân sự), in the order of the checklist. */
export const DOSSIER_PAPERS = [
  'nomination_form',
  'cv_2c',
  'party_record',
  'photo',
  'self_assessment',
  'assessment_work',
  'assessment_home',
  'assessment_standing',
  'asset_declaration',
  'health_certificate',
  'political_clearance',
  'degrees',
  'theory_certificate',
  'vote_minutes',
] as const;

/** How a person was put on the list. `nominated_floor`: proposed at the congress, not by the committee that convenes it. */
export const NOMINATIONS = ['prepared', 'nominated_floor', 'self_delegate', 'self_outside'] as const;

const STATES = ['held', 'under_check', 'missing', 'not_needed'] as const;

/** Hồ sơ nhân sự. Each row is a person. Each paper has a column with its state. */
export const dossiers: TableType = {
  id: 'dossiers',
  code: 'B12',
  columns: [
    { key: 'full_name', kind: 'text', width: 190, frozen: true, maxLength: 100 },
    { key: 'nomination', kind: 'choice', choices: NOMINATIONS, width: 130 },
    ...DOSSIER_PAPERS.map(
      (key): Column => ({ key, kind: 'choice', choices: STATES, width: 104, group: 'dossier' }),
    ),
    { key: 'missing', kind: 'integer', width: 84, compute: missing },
    { key: 'filed', kind: 'date', width: 104, sparse: true },
    { key: 'agreeing', kind: 'integer', width: 104, max: 10_000, sparse: true },
    { key: 'note', kind: 'text', width: 180 },
  ],
  fixedRows: [],
  label: 'full_name',
  canAdd: true,
  canNest: false,
  hasStatedTotals: false,
  landscape: true,
};

/** Number of papers marked as missing or under check; null if no paper is marked. */
function missing(row: Row): number | null {
  const states = DOSSIER_PAPERS.map((key) => row.cells[key]).filter((state) => state !== undefined);
  if (states.length === 0) return null;
  return states.filter((state) => state === 'missing' || state === 'under_check').length;
}
