import type { AllocationBasis } from '@schemes/allocation/AllocationBasis';
import { readBasis } from '@schemes/allocation/basisText';
import { fixedTotal } from '@schemes/allocation/defaultBasis';
import type { DelegateCap } from '@schemes/allocation/delegateCap';
import { quotas, REASON_COLUMN } from '@schemes/model/tables/quotas';
import { type Row, STATED_ROW } from '@schemes/model/tables/tableType';
import { columnTotal } from '../grid/model/columnTotal';

/** The basis the table carries; where it has none, a fixed total of as many delegates as it has now, within the cap. */
export function basisInUse(rows: readonly Row[], cap: DelegateCap | null): AllocationBasis {
  const text = rows.find((row) => row.id === STATED_ROW)?.cells[REASON_COLUMN];
  const stored = typeof text === 'string' ? readBasis(text) : null;
  return stored ?? fixedTotal(firstTotal(rows, cap));
}

/** The total a proposal starts with. */
function firstTotal(rows: readonly Row[], cap: DelegateCap | null): number {
  const column = quotas.columns.find(({ key }) => key === 'delegates');
  const now = column ? (columnTotal(column, rows) ?? 0) : 0;
  return Math.min(now === 0 ? (cap?.max ?? 0) : now, cap?.max ?? now);
}
