import type { CellValue } from '../model/cells/cell';
import { REASON_COLUMN } from '../model/tables/quotas';
import { STATED_ROW } from '../model/tables/tableType';
import type { AllocationBasis } from './AllocationBasis';
import { writeBasis } from './basisText';
import type { Proposal } from './propose';

/** A cell of the table of quotas and its new value. */
export interface ProposedCell {
  readonly row: string;
  readonly column: string;
  readonly value: CellValue;
}

/**
 * The cells that a proposal writes: delegates by unit, by members and by importance for each organisation, and the basis in
 * the row of stated totals. The table computes `elected` and `delegates` from them. Corrections and their reasons are in the
 * table already. Empty if the proposal has a problem or no organisations.
 */
export function proposalCells(
  { units, problems }: Proposal,
  basis: AllocationBasis,
): readonly ProposedCell[] {
  if (problems.length > 0 || units.length === 0) return [];
  return [
    ...units.flatMap(({ unit, byUnit, byMembers }): ProposedCell[] => [
      { row: unit.id, column: 'by_unit', value: byUnit },
      { row: unit.id, column: 'by_members', value: byMembers },
      { row: unit.id, column: 'by_importance', value: unit.importance },
    ]),
    basisCell(basis),
  ];
}

/** The cell that stores the basis. */
export function basisCell(basis: AllocationBasis): ProposedCell {
  return { row: STATED_ROW, column: REASON_COLUMN, value: writeBasis(basis) };
}
