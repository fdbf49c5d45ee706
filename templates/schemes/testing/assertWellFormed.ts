import assert from 'node:assert/strict';
import type { Snapshot } from '@schemes/model/scheme/snapshot';
import { storedSnapshot } from '@schemes/model/scheme/storedSnapshot';
import { STATED_ROW } from '@schemes/model/tables/tableType';
import { TABLE_TYPES } from '@schemes/model/tables/tableTypes';
import { parseSnapshot } from '@schemes/snapshot/parseSnapshot';

/** For tests: the edge would take the snapshot, every fixed row is there, and each other row names itself. */
export function assertWellFormed(snapshot: Snapshot): void {
  const parsed = parseSnapshot(JSON.parse(JSON.stringify(storedSnapshot(snapshot))));
  assert.ok(parsed.ok, parsed.ok ? undefined : `${parsed.where}: ${parsed.problem}`);
  for (const table of snapshot.sections.flatMap((section) => section.tables)) {
    const type = TABLE_TYPES[table.type];
    const ids = table.rows.map((row) => row.id);
    for (const id of type.fixedRows) assert.ok(ids.includes(id), `${table.id} lacks its fixed row ${id}`);
    for (const row of table.rows) {
      const own = !type.fixedRows.includes(row.id) && row.id !== STATED_ROW;
      assert.equal(type.label in row.cells, own, `${table.id}/${row.id}: its label`);
    }
  }
}
