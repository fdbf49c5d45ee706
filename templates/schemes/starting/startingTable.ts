import type { TableSnapshot } from '@schemes/model/scheme/snapshot';
import { codeOf } from '@schemes/model/tables/tableCodes';
import type { Row, TableTypeId } from '@schemes/model/tables/tableType';
import { TABLE_TYPES } from '@schemes/model/tables/tableTypes';

import { orderKey } from './orderKey';

/** A row of a template: its label and its parts. */
export interface StartingRow {
  readonly id: string;
  readonly label: string;
  /** Further cells. */
  readonly cells?: Row['cells'];
  readonly parts?: readonly StartingRow[];
}

interface StartingRows {
  readonly suffix?: string;
  readonly rows?: readonly StartingRow[];
  /** Parts of fixed rows, by the id of the fixed row. */
  readonly fixedParts?: Readonly<Record<string, readonly StartingRow[]>>;
}

/**
 * A table of a new scheme: the fixed rows of its type without numbers, then the rows of the template. Its id is the code of its
 * type, which addresses contain; a second table of a type needs a `suffix`. Rows are in display order, with valid keys of
 * fractional-indexing.
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
