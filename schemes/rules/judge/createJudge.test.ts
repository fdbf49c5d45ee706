import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import * as Y from 'yjs';
import { tableSource } from '../../checks/view/DependencyTracker';
import { addRow, moveRow, removeRow, setCell } from '../../doc/editRows';
import { readSnapshot } from '../../doc/readSnapshot';
import { FACTS_ROOT, narrativeRoot, tableRoot } from '../../doc/roots';
import { watchTypes } from '../../doc/TypeMemo';
import { writeSnapshot } from '../../doc/writeSnapshot';
import type { CellValue } from '../../model/cells/cell';
import { FACTS } from '../../model/scheme/facts';
import { TABLE_TYPES } from '../../model/tables/tableTypes';
import { ALL_CASES } from '../cases/allCases';
import { anyValue } from '../testing/anyValue';
import { exampleScheme } from '../testing/exampleScheme';
import { createJudge } from './createJudge';
import { validate } from './validate';

/** Numbers a test draws from to choose table, row, column and value. */
type Draw = (below: number) => number;

describe('createJudge', () => {
  it('returns after every edit what validate returns for a snapshot read again', () => {
    fc.assert(
      fc.property(fc.nat(ALL_CASES.length - 1), fc.array(fc.nat(), { maxLength: 60 }), (start, numbers) => {
        const doc = new Y.Doc();
        writeSnapshot(doc, exampleScheme(ALL_CASES[start]?.scheme ?? {}));
        const { memo, stop } = watchTypes(doc);
        const judge = createJudge();
        let next = 0;
        const draw: Draw = (below) => (numbers[next++ % numbers.length] ?? 0) % Math.max(1, below);
        for (let step = 0; step < 12 && next <= numbers.length; step += 1) {
          const shared = readSnapshot(doc, memo);
          const fresh = readSnapshot(doc);
          assert.ok(shared && fresh);
          assert.deepEqual(shared, fresh);
          const { outcomes, findings, pack } = judge(shared);
          const whole = validate(fresh);
          assert.deepEqual(findings, whole.findings);
          assert.deepEqual(outcomes, whole.outcomes);
          assert.equal(pack, whole.pack);
          edit(doc, draw);
        }
        stop();
      }),
      { numRuns: 150 },
    );
  });

  it('asks no clause again where nothing changed, and only those that read the roster where a person changed', () => {
    const doc = new Y.Doc();
    const facts = { level: 'xa_moi', congress_date: '2025-07-25', merged_from: 1 } as const;
    const people = { a: { full_name: 'An', birth: '1980' }, b: { full_name: 'Bình', birth: '1981' } };
    const sizes = { executive_committee: { planned: 27 }, standing_committee: { planned: 9 } };
    writeSnapshot(doc, exampleScheme({ facts, tables: { seats: sizes, roster: people } }));
    const { memo } = watchTypes(doc);
    const judge = createJudge();
    const read = () => judge(readSnapshot(doc, memo) ?? assert.fail('the document holds no scheme'));
    const first = read();
    assert.ok(read().clauseResults.every((clauseResult, i) => clauseResult === first.clauseResults[i]));
    setCell(doc.getMap(tableRoot('t-roster')), 'a', 'birth', '1990');
    const second = read();
    const asked = second.clauseResults.filter((clauseResult, i) => clauseResult !== first.clauseResults[i]);
    assert.ok(asked.length > 0 && asked.length < second.clauseResults.length / 2);
    for (const { reads } of asked)
      assert.ok(reads.sources.has('people') || reads.sources.has(tableSource('roster')));
  });
});

/** Makes one random edit: of a cell, a row, a fact or a paragraph. */
function edit(doc: Y.Doc, draw: Draw): void {
  const sections = readSnapshot(doc)?.sections ?? [];
  const tables = sections.flatMap((section) => section.tables);
  const table = tables[draw(tables.length)];
  const act = draw(10);
  if (act === 0 || !table) {
    const fact = FACTS[draw(FACTS.length)] ?? FACTS[0];
    const root = doc.getMap(FACTS_ROOT);
    if (draw(4) === 0) root.delete(fact.key);
    else root.set(fact.key, pick(anyValue(fact), draw));
    return;
  }
  if (act === 1) {
    const paragraph = new Y.XmlElement('paragraph');
    paragraph.insert(0, [new Y.XmlText(['Còn … người', 'Chỉ thị 35-CT/TW ngày 30/5/2018'][draw(2)])]);
    doc.getXmlFragment(narrativeRoot('text')).insert(0, [paragraph]);
    return;
  }
  const type = TABLE_TYPES[table.type];
  const root = doc.getMap(tableRoot(table.id));
  const row = table.rows[draw(table.rows.length)];
  const columns = type.columns.filter((column) => !column.compute);
  const column = columns[draw(columns.length)] ?? columns[0];
  if (act === 2 && type.canAdd) addRow(root, `n${draw(1000)}`, {}, row && { after: row.id });
  else if (act === 3 && row && type.canAdd) removeRow(root, row.id);
  else if (act === 4 && row) moveRow(root, row.id, table.rows[draw(table.rows.length)]?.id ?? null);
  else if (row && column) {
    setCell(root, row.id, column.key, draw(5) === 0 ? undefined : pick(anyValue(column), draw));
  }
}

function pick(values: fc.Arbitrary<CellValue>, draw: Draw): CellValue {
  return fc.sample(values, { seed: draw(2 ** 31), numRuns: 1 })[0] ?? 0;
}
