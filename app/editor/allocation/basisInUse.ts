import type { AllocationBasis } from '@schemes/allocation/AllocationBasis';
import { readBasis } from '@schemes/allocation/basisText';
import { fixedTotal } from '@schemes/allocation/defaultBasis';
import type { DelegateCap } from '@schemes/allocation/delegateCap';
import { quotas, REASON_COLUMN } from '@schemes/model/tables/quotas';
import { type Row, STATED_ROW } from '@schemes/model/tables/tableType';
import { columnTotal } from '../grid/model/columnTotal';

/** Returns the table's basis; where it has none, a fixed total of its present number of delegates, within the cap. */
export function basisInUse(rows: readonly Row[], cap: DelegateCap | null): AllocationBasis {
  const text = rows.find((row) => row.id === STATED_ROW)?.cells[REASON_COLUMN];
  const stored = typeof text === 'string' ? readBasis(text) : null;
  return stored ?? fixedTotal(firstTotal(rows, cap));
}

/** Returns the initial total of a proposal. */
function firstTotal(rows: readonly Row[], cap: DelegateCap | null): number {
  const column = quotas.columns.find(({ key }) => key === 'delegates');
  const now = column ? (columnTotal(column, rows) ?? 0) : 0;
  return Math.min(now === 0 ? (cap?.max ?? 0) : now, cap?.max ?? now);
}
