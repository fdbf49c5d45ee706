import type { TableSnapshot } from '@schemes/model/scheme/snapshot';
import { codeOf } from '@schemes/model/tables/tableCodes';
import type { Row, TableTypeId } from '@schemes/model/tables/tableType';
import { TABLE_TYPES } from '@schemes/model/tables/tableTypes';

import { orderKey } from './orderKey';

/** A row that a template brings along: its label, and its parts. */
export interface StartingRow {
  readonly id: string;
  readonly label: string;
  /** Cells that are the template's own, beside the label. */
  readonly cells?: Row['cells'];
  readonly parts?: readonly StartingRow[];
}

interface StartingRows {
  readonly suffix?: string;
  readonly rows?: readonly StartingRow[];
  /** Parts of the fixed rows, by the fixed row's id. */
  readonly fixedParts?: Readonly<Record<string, readonly StartingRow[]>>;
}

/**
 * A table as it stands on the first day: the type's fixed rows without numbers, then the template's own. Its id is the
 * code of its type, which addresses hold; `suffix` tells a second one of a type apart.
 * Rows come in display order and their order keys are valid fractional-indexing keys.
 */
export function startTable(
  type: TableTypeId,
  title: string,
  { rows = [], fixedParts = {}, suffix }: StartingRows = {},
): TableSnapshot {
  const { fixedRows, label } = TABLE_TYPES[type];
  const fixed = fixedRows.flatMap((row): Row[] => [
    { id: row, order: 'a0', cells: {} },
    ...place(fixedParts[row] ?? [], label, row),
  ]);
  const id = suffix === undefined ? codeOf(type) : `${codeOf(type)}-${suffix}`;
  return { id, type, title, rows: [...fixed, ...place(rows, label)] };
}

function place(rows: readonly StartingRow[], label: string, parent?: string): Row[] {
  return rows.flatMap((row, i): Row[] => [
    {
      id: row.id,
      order: orderKey(i),
      ...(parent === undefined ? {} : { parent }),
      cells: { [label]: row.label, ...row.cells },
    },
    ...place(row.parts ?? [], label, row.id),
  ]);
}
