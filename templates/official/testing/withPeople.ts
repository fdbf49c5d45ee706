import type { Snapshot } from '@schemes/model/scheme/snapshot';
import type { Row } from '@schemes/model/tables/tableType';
import { SAMPLE } from './paperLooks';

/** A sample whose lists of people have so many rows, made from its own people over and over. */
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

const LISTS: readonly string[] = ['roster', 'dossiers', 'review'];

function repeated(rows: readonly Row[], count: number): readonly Row[] {
  return Array.from({ length: count }, (_, i): Row => {
    const row = rows[i % rows.length];
    if (!row) throw new Error('The sample has no people.');
    return i < rows.length ? row : { ...row, id: `${row.id}-${i}` };
  });
}
