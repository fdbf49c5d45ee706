import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readSnapshot } from '@schemes/doc/readSnapshot';
import { STATUS_ROOT } from '@schemes/doc/roots';
import { writeSnapshot } from '@schemes/doc/writeSnapshot';
import type { Snapshot } from '@schemes/model/scheme/snapshot';
import type { NarrativeNode } from '@schemes/model/text/narrative';
import * as Y from 'yjs';
import { SchemeChanges } from '../live/SchemeChanges';
import { findInScheme } from './findInScheme';
import { foundAfter, foundBefore } from './foundOrder';
import { type Replacement, replaceFound } from './replaceFound';

const NUMBER = { figure: 'fact/incumbents', form: 'noun', text: '28 đồng chí' };

function paragraph(...content: readonly NarrativeNode[]): NarrativeNode {
  return { type: 'paragraph', content };
}

const text = (words: string, ...marks: readonly string[]): NarrativeNode => ({
  type: 'text',
  text: words,
  ...(marks.length > 0 ? { marks: marks.map((type) => ({ type })) } : {}),
});

const section = (id: string, ...content: readonly NarrativeNode[]) => ({
  id,
  title: id,
  status: { state: 'drafting' } as const,
  narrative: { type: 'doc', content },
  tables: [],
});

const SCHEME: Snapshot = {
  format: 'de-an/snapshot',
  version: 1,
  title: 'Đề án',
  term: '2025-2030',
  template: { id: 'x', version: 1 },
  edition: '2025-06',
  facts: { organisation_name: 'Đảng bộ xã Minh Tân', congress_date: '2025-06-15' },
  waivers: [],
  sections: [
    section('facts'),
    section(
      'one',
      paragraph(text('Đảng bộ xã '), text('Minh Tân', 'bold'), text(' có '), {
        type: 'number',
        attrs: NUMBER,
      }),
      paragraph(text('Theo Chỉ thị số 45-CT/TW, ngày 14/4/2025 của Bộ Chính trị, xã có 28 đồng chí.')),
    ),
    {
      ...section('two', paragraph(text('xã minh tân cũ'))),
      tables: [
        {
          id: 'B3',
          type: 'roster',
          title: 'Danh sách',
          rows: [
            { id: 'r1', order: 'a1', cells: { full_name: 'Trần Minh Tân', birth: '1975-04', sex: 'male' } },
            { id: 'r2', order: 'a2', cells: { full_name: 'Lê Thị Hoa', birth: '1980-12', sex: 'female' } },
          ],
        },
        {
          id: 'B1',
          type: 'seats',
          title: 'Số lượng',
          rows: [{ id: 'executive_committee', order: 'a0', cells: { note: 'Ban Chấp hành' } }],
        },
      ],
    },
    section('three', paragraph(text('xã Minh Tân'))),
  ],
};

const OPTIONS = { marks: false, capitals: false };

function setUp(locked: readonly string[] = []) {
  const doc = new Y.Doc();
  writeSnapshot(doc, SCHEME);
  for (const id of locked) doc.getMap(STATUS_ROOT).set(id, { state: 'approved' });
  const changes = new SchemeChanges(doc, ['typing']);
  const snapshot = () => readSnapshot(doc) as Snapshot;
  const find = (words: string, where: string | null = null, options = OPTIONS) =>
    findInScheme('vi', snapshot(), { text: words, options, section: where });
  const replaceAll = (words: string, by: string, where: string | null = null): Replacement =>
    changes.run(() => replaceFound(doc, 'vi', find(words, where), by));
  const textOf = (id: string) => JSON.stringify(snapshot().sections.find((one) => one.id === id)?.narrative);
  const cell = (row: string, column: string) =>
    snapshot()
      .sections.flatMap(({ tables }) => tables)
      .flatMap(({ rows }) => rows)
      .find(({ id }) => id === row)?.cells[column];
  return { doc, changes, find, replaceAll, snapshot, textOf, cell };
}

describe('words of a scheme', () => {
  test('are found in facts, texts and tables, in the order of the scheme', () => {
    const { find } = setUp();
    assert.deepEqual(
      find('minh tan').map(({ at }) => [at.section, at.fact ?? at.row ?? 'text']),
      [
        ['facts', 'organisation_name'],
        ['one', 'text'],
        ['two', 'text'],
        ['two', 'r1'],
        ['three', 'text'],
      ],
    );
    assert.deepEqual(
      find('minh tan', 'two').map(({ at }) => at.row ?? 'text'),
      ['text', 'r1'],
    );
  });

  test('are found as the table shows them: dates, labels of choices and of fixed rows', () => {
    const { find } = setUp();
    assert.deepEqual(
      find('04/1975').map(({ at }) => at.column),
      ['birth'],
    );
    assert.deepEqual(
      find('nữ', null, { marks: true, capitals: false }).map(({ at }) => at.column),
      ['sex'],
    );
    assert.deepEqual(
      find('chap hanh').map(({ at, guarded }) => [at.column, guarded]),
      [
        ['title', 'cell'],
        ['note', null],
      ],
    );
  });

  test('are walked through forwards and backwards, round the end', () => {
    const found = setUp().find('minh tan');
    const [first, second] = found;
    const last = found.at(-1);
    assert.ok(first && second && last);
    assert.equal(foundAfter(found, first), second);
    assert.equal(foundAfter(found, last), first);
    assert.equal(foundBefore(found, first), last);
    assert.equal(foundAfter(found, { order: [1, -1], from: 0 }), second);
    assert.equal(foundAfter([], first), null);
  });

  test('a number of a table and a cited document are guarded', () => {
    const { find } = setUp();
    assert.deepEqual(
      find('28 đồng chí').map(({ guarded }) => guarded),
      ['number', null],
    );
    assert.deepEqual(
      find('45-CT/TW').map(({ guarded }) => guarded),
      ['citation'],
    );
    assert.deepEqual(
      find('2025').map(({ at, guarded }) => [at.fact ?? 'text', guarded]),
      [
        ['congress_date', null],
        ['text', 'citation'],
      ],
    );
  });
});

describe('a replacement', () => {
  test('of all places changes texts, cells and facts in one step, and one undo takes it back', () => {
    const { doc, changes, replaceAll, textOf, cell, snapshot } = setUp();
    const before = JSON.stringify(snapshot());
    let transactions = 0;
    doc.on('afterTransaction', ({ changed }: Y.Transaction) => {
      if (changed.size > 0) transactions += 1;
    });
    const { replaced, locked, refused } = replaceAll('minh tan', 'Tân Minh');
    assert.deepEqual([replaced, locked, refused.length, transactions], [5, 0, 0, 1]);
    assert.match(textOf('one'), /"text":"Tân Minh","marks":\[\{"type":"bold"\}\]/);
    assert.match(textOf('one'), /28 đồng chí/);
    assert.equal(cell('r1', 'full_name'), 'Trần Tân Minh');
    assert.equal(snapshot().facts['organisation_name'], 'Đảng bộ xã Tân Minh');
    assert.ok(changes.isLast);
    assert.equal(changes.undo(), 'undone');
    assert.equal(JSON.stringify(snapshot()), before);
    assert.equal(changes.undo(), 'nothing');
  });

  test('leaves approved sections, bound numbers, citations and fixed cells, and counts them', () => {
    const { replaceAll, textOf, cell } = setUp(['three']);
    const names = replaceAll('minh tan', 'Tân Minh');
    assert.deepEqual([names.replaced, names.locked], [4, 1]);
    assert.match(textOf('three'), /Minh Tân/);
    const numbers = replaceAll('28', '29');
    assert.deepEqual([numbers.replaced, numbers.guarded.number], [1, 1]);
    assert.match(textOf('one'), /"text":"28 đồng chí"/);
    const cited = replaceAll('2025', '2026', 'one');
    assert.deepEqual([cited.replaced, cited.guarded.citation], [0, 1]);
    const labels = replaceAll('chap hanh', 'x');
    assert.deepEqual([labels.replaced, labels.guarded.cell], [1, 1]);
    assert.equal(cell('executive_committee', 'note'), 'Ban x');
  });

  test('of one place takes a citation too', () => {
    const { doc, changes, find, textOf } = setUp();
    const result = changes.run(() => replaceFound(doc, 'vi', find('45-CT/TW'), '46-CT/TW', true));
    assert.equal(result.replaced, 1);
    assert.match(textOf('one'), /46-CT\/TW/);
  });

  test('writes a cell as typing does, and lists a value that it refuses', () => {
    const { replaceAll, cell, snapshot } = setUp();
    const births = replaceAll('12/1980', '13/1980');
    assert.deepEqual(
      births.refused.map(({ at, text: after, problem }) => [at.row, after, problem.code]),
      [['r2', '13/1980', 'cell.notMonthYear']],
    );
    assert.equal(births.replaced, 0);
    assert.equal(cell('r2', 'birth'), '1980-12');
    replaceAll('04/1975', '5/1976');
    assert.equal(cell('r1', 'birth'), '1976-05');
    replaceAll('Nữ', 'Nam', 'two');
    assert.equal(cell('r2', 'sex'), 'male');
    assert.equal(replaceAll('Nam', 'Trẻ', 'two').refused.length, 2);
    replaceAll('15/06/2025', '20/6/2025', 'facts');
    assert.equal(snapshot().facts['congress_date'], '2025-06-20');
    replaceAll('Lê Thị Hoa', '');
    assert.equal(cell('r2', 'full_name'), undefined);
  });

  test('changes the words found and keeps the look of the text around them', () => {
    const { replaceAll, textOf } = setUp();
    replaceAll('xã minh', 'phường Minh', 'one');
    assert.match(textOf('one'), /"text":"Đảng bộ phường Minh"/);
    assert.match(textOf('one'), /"text":" Tân","marks":\[\{"type":"bold"\}\]/);
    replaceAll('cu', '\u0000mới\u00a0', 'two');
    assert.match(textOf('two'), /xã minh tân {2}mới /);
  });

  test('is not undone once one of its sections is approved, and is not the last after other edits', () => {
    const { doc, changes, replaceAll, textOf } = setUp();
    replaceAll('minh tan', 'Tân Minh');
    doc.transact(() => doc.getMap('t:B1').set('x', new Y.Map()), 'typing');
    assert.equal(changes.isLast, false);
    doc.getMap(STATUS_ROOT).set('three', { state: 'approved' });
    assert.equal(changes.undo(), 'locked');
    assert.match(textOf('three'), /Tân Minh/);
  });
});
