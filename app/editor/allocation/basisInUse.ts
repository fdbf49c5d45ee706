import type { AllocationBasis } from '@schemes/allocation/AllocationBasis';
import { readBasis } from '@schemes/allocation/basisText';
import { fixedTotal } from '@schemes/allocation/defaultBasis';
import type { DelegateCap } from '@schemes/allocation/delegateCap';
import { quotas, REASON_COLUMN } from '@schemes/model/tables/quotas';
import { type Row, STATED_ROW } from '@schemes/model/tables/tableType';
import { columnTotal } from '../grid/model/columnTotal';

/**
 * Returns the basis stored in the table. If none can be read, returns a fixed total: the present number of delegates,
 * but not more than the cap; the cap itself if there are no delegates.
 */
export function basisInUse(rows: readonly Row[], cap: DelegateCap | null): AllocationBasis {
  const text = rows.find((row) => row.id === STATED_ROW)?.cells[REASON_COLUMN];
  const stored = typeof text === 'string' ? readBasis(text) : null;
  return stored ?? fixedTotal(initialTotal(rows, cap));
}

/** The total that a new proposal starts with. */
function initialTotal(rows: readonly Row[], cap: DelegateCap | null): number {
  const column = quotas.columns.find(({ key }) => key === 'delegates');
  const delegates = column ? (columnTotal(column, rows) ?? 0) : 0;
  return Math.min(delegates === 0 ? (cap?.max ?? 0) : delegates, cap?.max ?? delegates);
}
