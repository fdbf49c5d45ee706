import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readSnapshot } from '@schemes/doc/readSnapshot';
import { writeSnapshot } from '@schemes/doc/writeSnapshot';
import type { Finding } from '@schemes/model/findings/finding';
import type { Snapshot, TableSnapshot } from '@schemes/model/scheme/snapshot';
import { validate } from '@schemes/rules/judge/validate';
import { parseSnapshot } from '@schemes/snapshot/parseSnapshot';
import * as Y from 'yjs';
import { SchemeChanges } from '../live/SchemeChanges';
import { mayHaveFix } from './FixFinding';
import { findingFix } from './findingFix';

const parsed = parseSnapshot(JSON.parse(readFileSync('schemes/doc/kept/scheme.json', 'utf8')));
assert.ok(parsed.ok);
/** A scheme with a table of every type. */
const SAMPLE: Snapshot = parsed.snapshot;
const SECTION = SAMPLE.sections[1]?.id ?? '';

/** The sample with other content of one section. */
function changed(section: string, change: (one: Snapshot['sections'][number]) => object): Snapshot {
  return {
    ...SAMPLE,
    sections: SAMPLE.sections.map((one) => (one.id === section ? { ...one, ...change(one) } : one)),
  };
}

function withTable(type: TableSnapshot['type'], change: (table: TableSnapshot) => TableSnapshot): Snapshot {
  return {
    ...SAMPLE,
    sections: SAMPLE.sections.map((section) => ({
      ...section,
      tables: section.tables.map((table) => (table.type === type ? change(table) : table)),
    })),
  };
}

/** Applies the fixes of findings in one step; returns the scheme after it and after its undo. */
function fixed(snapshot: Snapshot, findings: readonly Finding[]) {
  const doc = new Y.Doc();
  writeSnapshot(doc, snapshot);
  const before = JSON.stringify(readSnapshot(doc));
  const changes = new SchemeChanges(doc, []);
  assert.ok(findings.every(mayHaveFix), 'the page loads the fixes for these findings');
  const fixes = findings.map((finding) => findingFix('vi', snapshot, finding));
  changes.run(() => {
    for (const fix of fixes) fix?.apply(doc);
  });
  const after = readSnapshot(doc) as Snapshot;
  changes.undo();
  assert.equal(JSON.stringify(readSnapshot(doc)), before, 'one undo takes all back');
  return { after, shown: fixes.map((fix) => fix && [fix.kind, fix.shown]) };
}

const found = (snapshot: Snapshot, code: string) =>
  validate(snapshot).findings.filter((finding) => finding.code.startsWith(code));

test('sums.stated: the stated total becomes the sum of the rows, where all rows are entered', () => {
  const stated = (rows: TableSnapshot['rows']) => [
    ...rows.filter(({ id }) => id !== 'stated'),
    { id: 'stated', order: 'a0', cells: { by_unit: 999, official_members: 1 } },
  ];
  const wrong = withTable('quotas', (table) => ({ ...table, rows: stated(table.rows) }));
  const findings = found(wrong, 'sum.stated.B7.');
  assert.equal(findings.length, 2);
  const { after, shown } = fixed(wrong, findings);
  assert.ok(shown.every((one) => one?.[0] === 'statedTotal'));
  assert.deepEqual(found(after, 'sum.stated.B7.'), []);
  const open = withTable('quotas', (table) => ({
    ...table,
    rows: stated([...table.rows, { id: 'new', order: 'z1', cells: { name: 'Chi bộ mới' } }]),
  }));
  for (const finding of found(open, 'sum.stated.B7.')) assert.equal(findingFix('vi', open, finding), null);
});

test('percent.stated: a share becomes that of its numbers, with the decimals that were written', () => {
  const wrong = withTable('statistics', (table) => ({
    ...table,
    rows: table.rows.map((row, i) =>
      typeof row.cells['count'] === 'number' && typeof row.cells['whole'] === 'number'
        ? { ...row, cells: { ...row.cells, stated_percent: i % 2 ? 99.5 : 98 } }
        : row,
    ),
  }));
  const findings = found(wrong, 'percent.wrong');
  assert.ok(findings.length > 1);
  const { after, shown } = fixed(wrong, findings);
  assert.ok(shown.every((one) => one?.[0] === 'percent'));
  assert.deepEqual(found(after, 'percent.wrong'), []);
});

test('narrative.citations: a wrong date becomes that of the register, in the form in which it is written', () => {
  const text = (words: string, ...marks: readonly string[]) => ({
    type: 'text',
    text: words,
    ...(marks.length > 0 ? { marks: marks.map((type) => ({ type })) } : {}),
  });
  const paragraph = (...content: readonly object[]) => ({ type: 'paragraph', content });
  const wrong = changed(SECTION, () => ({
    narrative: {
      type: 'doc',
      content: [
        paragraph(
          text('Theo Chỉ thị số 45-CT/TW ngày '),
          text('15-04-2025', 'bold'),
          text(' của Bộ Chính trị;'),
        ),
        paragraph(text('Chỉ thị số 45-CT/TW, ngày 15/4/2025 đã nêu.')),
      ],
    },
  }));
  const findings = found(wrong, 'narrative.citedDate');
  assert.equal(findings.length, 1);
  const { after, shown } = fixed(wrong, findings);
  assert.deepEqual(shown, [['citedDate', '14/04/2025']]);
  const narrative = JSON.stringify(after.sections.find(({ id }) => id === SECTION)?.narrative);
  assert.match(narrative, /"text":"14-04-2025","marks":\[\{"type":"bold"\}\]/);
  assert.match(narrative, /ngày 14\/4\/2025 đã nêu/);
  assert.deepEqual(found(after, 'narrative.citedDate'), []);
});

/** The sample with these paragraphs as the text of a section and this day of the congress. */
function textOf(day: string, ...lines: readonly string[]): Snapshot {
  const content = lines.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] }));
  const scheme = changed(SECTION, () => ({ narrative: { type: 'doc', content } }));
  return { ...scheme, edition: '2026-12', facts: { ...scheme.facts, congress_date: day } };
}

const narrativeOf = (snapshot: Snapshot) =>
  JSON.stringify(snapshot.sections.find(({ id }) => id === SECTION)?.narrative);

test('narrative.citations: the wrong kind of document becomes that of the register, capital or small', () => {
  const wrong = textOf(
    '2025-07-25',
    'Quy định số 190-QĐ/TW, ngày 10/10/2024 về bầu cử',
    'theo quy định số 190-QĐ/TW, ngày 10/10/2024',
  );
  const findings = found(wrong, 'narrative.citedType');
  const { after, shown } = fixed(wrong, findings);
  assert.ok(shown.length > 0 && shown.every((one) => one?.join() === 'citedType,Quyết định'));
  assert.match(narrativeOf(after), /"Quyết định số 190-QĐ\/TW, ngày 10\/10\/2024 về bầu cử"/);
  assert.match(narrativeOf(after), /"theo quyết định số 190-QĐ\/TW/);
  assert.deepEqual(found(after, 'narrative.citedType'), []);
});

test('narrative.citations: a replaced document becomes its successor, as far as the text gives date and issuer', () => {
  const wrong = textOf(
    '2026-03-01',
    'Căn cứ Quy định số 50-QĐ/TW, ngày 27/12/2021 của Bộ Chính trị về quy hoạch;',
    'theo quy định 50-QĐ/TW.',
  );
  const findings = found(wrong, 'narrative.citedReplaced');
  assert.equal(findings.length, 2);
  assert.ok(findings.every(({ severity }) => severity === 'target'));
  const { after, shown } = fixed(wrong, findings);
  assert.deepEqual(shown[0], ['citedReplaced', 'Quy định số 377-QĐ/TW, ngày 8/10/2025']);
  const text = narrativeOf(after);
  assert.match(text, /"Căn cứ Quy định số 377-QĐ\/TW, ngày 8\/10\/2025 của Bộ Chính trị về quy hoạch;"/);
  assert.match(text, /"theo quy định số 377-QĐ\/TW\."/);
  assert.deepEqual(found(after, 'narrative.citedReplaced'), []);
});

test('a successor that is only believed has no fix', () => {
  const wrong = textOf('2026-03-01', 'Nghị định số 107/2020/NĐ-CP, ngày 14/9/2020 của Chính phủ');
  const [finding] = found(wrong, 'narrative.citedReplaced');
  assert.ok(finding);
  assert.equal(findingFix('vi', wrong, finding), null);
});

test('a finding of which either side can be wrong has no fix', () => {
  const wrong = withTable('seats', (table) => ({
    ...table,
    rows: table.rows.map((row) =>
      row.id === 'executive_committee' ? { ...row, cells: { ...row.cells, planned: 30, current: 3 } } : row,
    ),
  }));
  const findings = found(wrong, '').filter(({ code }) => !code.startsWith('sum.stated.'));
  assert.ok(findings.some(({ code }) => code.startsWith('sum.parts.')));
  for (const finding of findings) assert.equal(findingFix('vi', wrong, finding), null, finding.code);
});
