import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { LANGS } from '../../messages/lang';
import { messageKeyOf } from '../../messages/messageKeyOf';
import { hasMessage, t } from '../../messages/t';
import { type CellType, type CellValue, checkCell } from '../../model/cells/cell';
import type { CellRef } from '../../model/findings/finding';
import { FACTS, type Facts } from '../../model/scheme/facts';
import type { Snapshot } from '../../model/scheme/snapshot';
import { STATED_ROW, type TableTypeId } from '../../model/tables/tableType';
import { TABLE_TYPES } from '../../model/tables/tableTypes';
import { anyValue } from '../testing/anyValue';
import { exampleScheme } from '../testing/exampleScheme';
import { validate } from './validate';

function record(types: readonly CellType[]): fc.Arbitrary<Record<string, CellValue>> {
  const shape = Object.fromEntries(types.map((type) => [type.key, anyValue(type)]));
  return fc.record(shape, { requiredKeys: [] }) as fc.Arbitrary<Record<string, CellValue>>;
}

const scheme: fc.Arbitrary<Snapshot> = fc
  .record({
    term: fc.constantFrom('2020-2025' as const, '2025-2030' as const),
    facts: record(FACTS) as fc.Arbitrary<Facts>,
    tables: fc.record(
      Object.fromEntries((Object.keys(TABLE_TYPES) as TableTypeId[]).map((id) => [id, rowsOf(id)])),
      { requiredKeys: [] },
    ),
  })
  .map(exampleScheme);

function rowsOf(id: TableTypeId): fc.Arbitrary<Record<string, Record<string, CellValue>>> {
  const type = TABLE_TYPES[id];
  const cells = record(type.columns.filter((column) => !column.compute));
  const ids = [...type.fixedRows, 'a', 'b', 'c', ...(type.hasStatedTotals ? [STATED_ROW] : [])];
  const rows = fc.record(Object.fromEntries(ids.map((row) => [row, cells])), { requiredKeys: [] });
  if (!type.canNest) return rows as fc.Arbitrary<Record<string, Record<string, CellValue>>>;
  return rows.map((filled) => ({ ...filled, d: { ...filled['c'], parent: ids[0] ?? 'a' } })) as fc.Arbitrary<
    Record<string, Record<string, CellValue>>
  >;
}

describe('validate', () => {
  it('judges any scheme with well-typed cells, points at its own cells and has a message for every outcome', () => {
    fc.assert(
      fc.property(scheme, (snapshot) => {
        assertWellTyped(snapshot);
        const { outcomes, findings } = validate(snapshot);
        for (const outcome of outcomes) {
          const refs =
            outcome.kind === 'undecided' ? outcome.needs : outcome.kind === 'met' ? [outcome.at] : [];
          for (const ref of refs) assertPoints(snapshot, ref);
        }
        for (const { code, how, params, at, also } of findings) {
          for (const ref of [at, ...also]) assertPoints(snapshot, ref);
          for (const key of [messageKeyOf(`finding.${code}`), `how.${how}`]) {
            assert.ok(hasMessage(key), key);
            for (const lang of LANGS)
              assert.doesNotMatch(t(lang, key, params), /\{[\w.]+\}|NaN|undefined|Infinity/);
          }
        }
        assert.deepEqual(validate(structuredClone(snapshot)).findings, findings);
      }),
      { numRuns: 300 },
    );
  });
});

function assertWellTyped(snapshot: Snapshot): void {
  for (const section of snapshot.sections) {
    for (const table of section.tables) {
      for (const row of table.rows) {
        for (const column of TABLE_TYPES[table.type].columns) {
          const value = row.cells[column.key];
          if (value !== undefined) assert.equal(checkCell(column, value), null);
        }
      }
    }
  }
}

/** A fact of the model, or a section, table and column the scheme has. */
function assertPoints(snapshot: Snapshot, ref: CellRef): void {
  const section = snapshot.sections.find(({ id }) => id === ref.section);
  assert.ok(section, JSON.stringify(ref));
  if (ref.fact !== undefined)
    assert.ok(
      FACTS.some(({ key }) => key === ref.fact),
      ref.fact,
    );
  if (ref.table === undefined) return;
  const table = section.tables.find(({ id }) => id === ref.table);
  assert.ok(table, JSON.stringify(ref));
  if (ref.column !== undefined) {
    assert.ok(
      TABLE_TYPES[table.type].columns.some(({ key }) => key === ref.column),
      JSON.stringify(ref),
    );
  }
  const fixed = TABLE_TYPES[table.type].fixedRows;
  if (ref.row !== undefined) {
    assert.ok(fixed.includes(ref.row) || table.rows.some(({ id }) => id === ref.row), JSON.stringify(ref));
  }
}
