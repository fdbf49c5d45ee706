/** Papers contain everything written in the scheme, in order and once. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatCell } from '@schemes/messages/formatCell';
import { FACTS_SECTION } from '@schemes/model/scheme/outline';
import type { Snapshot } from '@schemes/model/scheme/snapshot';
import { DOSSIER_PAPERS } from '@schemes/model/tables/dossiers';
import { STATED_ROW, type TableTypeId } from '@schemes/model/tables/tableType';
import { inlineText } from '@schemes/model/text/inlineText';
import type { NarrativeNode } from '@schemes/model/text/narrative';
import { tableTypeOf } from '@schemes/rules/judge/tableTypeOf';
import { deAnPaper } from '@templates/official/kinds/deAn';
import { packPaper } from '@templates/official/packing/packPaper';
import { rowLabel } from '@templates/official/tables/rowLabel';
import { readPaper } from '@templates/official/testing/readPaper';
import { FINAL_SETTING } from '@templates/official/testing/sampleSetting';
import { all } from '@templates/official/testing/xmlTree';
import { communeSample } from '@templates/schemes/sample/communeSample';
import fc from 'fast-check';
import { printable } from './printable';

const sample = communeSample('2026-11');
const read = async (snapshot: Snapshot) => readPaper(await packPaper(deAnPaper(snapshot, FINAL_SETTING)));
const paper = await read(sample);

/** Text for comparison, without capitals and the closing mark of legal grounds. */
const plain = (text: string) => text.toLowerCase().replace(/[;.]$/, '');
const leaves = (node: NarrativeNode): string[] => {
  if (node.type === 'paragraph' || node.type === 'heading') {
    const text = (node.content ?? []).map(inlineText).join('');
    return text.trim() === '' ? [] : [text];
  }
  return (node.content ?? []).flatMap(leaves);
};
const withoutMark = (text: string) => text.replace(/^(?:[IVXLC]+-|\d+[-.]|[a-zđ]{1,2}\)|[-+*]) /u, '');

test('the narrative is printed whole and in order, with nothing in between', () => {
  const expected = sample.sections.flatMap((section) => leaves(section.narrative)).map(plain);
  const start = paper.paragraphs.findIndex((p) => p.text === '-----');
  const end = paper.paragraphs.findIndex((p) => p.text === 'Nơi nhận:');
  const printed = paper.paragraphs
    .slice(start + 1, end)
    .filter((p) => p.text !== '' && p.outline !== '0' && !p.text.startsWith('(Chi tiết tại'))
    .filter(
      (p) =>
        !(
          p.outline === '1' && sample.sections.some((s) => p.text === `${s.number}- ${s.title.toUpperCase()}`)
        ),
    )
    .map((p) => plain(withoutMark(p.text)));
  assert.deepEqual(printed, expected);
});

test('the facts are not printed', () => {
  const texts = paper.paragraphs.map((p) => p.text);
  assert.ok(!texts.some((text) => /thông tin chung/i.test(text)));
});

test('section headings are in the order of the scheme', () => {
  const expected = sample.sections
    .filter((section) => section.number !== undefined)
    .map((section) => `${section.number}- ${section.title.toUpperCase()}`);
  const printed = paper.paragraphs.map((p) => p.text).filter((text) => expected.includes(text));
  assert.deepEqual(printed, expected);
});

/** Columns not printed: checks for the writers, and usual answers. */
const LEFT_OUT: Readonly<Partial<Record<TableTypeId, readonly string[]>>> = {
  roster: ['sex', 'is_local', 'science', 'rating_1', 'rating_2', 'rating_3'],
  statistics: ['stated_percent'],
  // The paper groups the papers of a file by their state.
  dossiers: [...DOSSIER_PAPERS, 'missing'],
};

/** What lists abbreviate: degrees before their subject, and the membership that a higher post implies. */
const SHORTENED: Readonly<Record<string, (key: string, value: unknown) => string | undefined>> = {
  roster: (key, value) => {
    if (key === 'education') return { university: 'ĐH', master: 'ThS', college: 'CĐ' }[String(value)];
    if (key !== 'slated' || !Array.isArray(value) || !value.includes('standing_committee')) return undefined;
    const type = tableTypeOf('roster', sample).columns.find((column) => column.key === 'slated');
    return (
      type &&
      formatCell(
        'vi',
        type,
        value.filter((code) => code !== 'committee'),
      )
    );
  },
};

test('every cell of every table is printed in its row, computed ones too', () => {
  const tables = sample.sections.filter((s) => s.id !== FACTS_SECTION).flatMap((s) => s.tables);
  const printed = paper.tables.slice(-tables.length);
  tables.forEach((table, t) => {
    const type = tableTypeOf(table.type, sample);
    const rows = all(printed[t] ?? paper.body, 'w:tr').filter((row) => all(row, 'w:tblHeader').length === 0);
    const own = table.rows.filter((row) => row.id !== STATED_ROW);
    assert.equal(rows.length, own.length + (type.columns.some((c) => c.total) ? 1 : 0), table.id);
    own.forEach((row, r) => {
      const text = rows[r]
        ? all(rows[r], 'w:t')
            .map((t2) => t2.children.join(''))
            .join('|')
            .replace(/(?<=\d)\|(?=\d{4})/g, '-')
        : '';
      assert.ok(text.includes(rowLabel(type, row)), `${table.id}/${row.id}: ${text}`);
      for (const column of type.columns) {
        if (LEFT_OUT[table.type]?.includes(column.key)) continue;
        const value = column.compute ? column.compute(row, own) : row.cells[column.key];
        const expected = SHORTENED[table.type]?.(column.key, value) ?? formatCell('vi', column, value);
        assert.ok(text.includes(expected), `${table.id}/${row.id}/${column.key}: ${expected} in ${text}`);
      }
    });
  });
});

test('totals are the sums of the columns', () => {
  const totals = paper.paragraphs.findIndex((p) => p.section === 3 && p.text === 'Cộng');
  const texts = paper.paragraphs.slice(totals + 1, totals + 13).map((p) => p.text);
  assert.deepEqual(texts, ['17', '815', '25', '25', '30', '80', '6', '116', '0', '141', '12', '40']);
});

test('birth months are in the column of the sex; “from elsewhere” and “scientist” are printed', () => {
  const roster = paper.tables.at(-5) ?? paper.body;
  const cells = all(roster, 'w:tr')
    .slice(2)
    .map((row) =>
      all(row, 'w:tc').map((cell) =>
        all(cell, 'w:t')
          .map((t) => t.children.join(''))
          .join('|'),
      ),
    );
  assert.deepEqual(cells[0]?.slice(1, 4), ['Nguyễn Đức Thịnh', '04/1977', '']);
  assert.deepEqual(cells[4]?.slice(1, 4), ['Đỗ Hải Yến', '', '03/1985']);
  assert.match(cells[0]?.join() ?? '', /nơi khác/);
  assert.match(cells[4]?.join() ?? '', /KHCN/);
  assert.doesNotMatch(cells[1]?.join() ?? '', /nơi khác|KHCN/);
});

const inline = fc.oneof(
  fc.record({
    type: fc.constant('text'),
    text: fc.string({ unit: 'binary', minLength: 1, maxLength: 30 }),
    marks: fc.subarray([
      { type: 'bold' },
      { type: 'italic' },
      { type: 'provision', attrs: { id: '45-CT/TW' } },
    ]),
  }),
  fc.constant({ type: 'hardBreak' }),
  fc.constantFrom('28 đồng chí', '13,3%', 'hai mươi tám').map((text) => ({
    type: 'number',
    attrs: { figure: 'cell/B11/advisory/heads', form: 'digits', text },
  })),
);
const textBlock = fc.record({ type: fc.constant('paragraph'), content: fc.array(inline, { maxLength: 4 }) });
const list = fc.record({
  type: fc.constantFrom('bulletList', 'orderedList'),
  attrs: fc.constant({ start: 3 }),
  content: fc.array(
    fc.record({
      type: fc.constant('listItem'),
      content: fc.array(textBlock, { minLength: 1, maxLength: 2 }),
    }),
    {
      minLength: 1,
      maxLength: 3,
    },
  ),
});
const cell = fc.record({
  type: fc.constantFrom('tableCell', 'tableHeader'),
  attrs: fc.record({ colspan: fc.integer({ min: 1, max: 3 }), rowspan: fc.integer({ min: 1, max: 3 }) }),
  content: fc.array(textBlock, { minLength: 1, maxLength: 2 }),
});
const table = fc.record({
  type: fc.constant('table'),
  content: fc.array(
    fc.record({ type: fc.constant('tableRow'), content: fc.array(cell, { minLength: 1, maxLength: 3 }) }),
    {
      minLength: 1,
      maxLength: 3,
    },
  ),
});

test('any text typed into a section gives a file that opens and contains it', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.oneof(textBlock, list, table), { maxLength: 5 }), async (content) => {
      const typed: Snapshot = {
        ...sample,
        sections: sample.sections
          .filter((section) => section.id === 'p2-1')
          .map((section) => ({ ...section, narrative: { type: 'doc', content } })),
      };
      const printed = (await read(typed)).paragraphs.map((p) => p.text).join('\n');
      let from = 0;
      for (const piece of pieces({ type: 'doc', content })) {
        const found = printed.indexOf(piece, from);
        assert.ok(found !== -1, JSON.stringify(piece));
        from = found + piece.length;
      }
    }),
    { numRuns: 60 },
  );
});

function pieces(node: NarrativeNode): string[] {
  const own = node.text === undefined ? '' : printable(node.text);
  return [...(own.trim() === '' ? [] : [own]), ...(node.content ?? []).flatMap(pieces)];
}
