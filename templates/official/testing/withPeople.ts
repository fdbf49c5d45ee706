import type { Snapshot } from '@schemes/model/scheme/snapshot';
import type { Row } from '@schemes/model/tables/tableType';
import { SAMPLE } from './paperLooks';

/** A sample whose lists of people have so many rows, made from its own people over and over, with whole days of birth. */
export function withPeople(count: number): Snapshot {
  return {
    ...SAMPLE,
    sections: SAMPLE.sections.map((section) => ({
      ...section,
      tables: section.tables.map((table) =>
        LISTS.includes(table.type) ? { ...table, rows: repeated(table.rows, count) } : table,
      ),
    })),
  };
}

/** Tables of the sample that list people. */
export const LISTS: readonly string[] = ['roster', 'dossiers', 'review', 'leavers'];

function repeated(rows: readonly Row[], count: number): readonly Row[] {
  return Array.from({ length: count }, (_, i): Row => {
    const row = rows[i % rows.length];
    if (!row) throw new Error('The sample has no people.');
    const { birth } = row.cells;
    const day = String((i % 28) + 1).padStart(2, '0');
    const cells =
      typeof birth === 'string' && birth.length === 7
        ? { ...row.cells, birth: `${birth}-${day}` }
        : row.cells;
    return { ...row, id: i < rows.length ? row.id : `${row.id}-${i}`, cells };
  });
}
