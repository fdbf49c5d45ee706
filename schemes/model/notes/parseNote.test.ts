import assert from 'node:assert/strict';
import test from 'node:test';
import type { Outline } from '../scheme/outline';
import { MAX_NOTE_BYTES, parseNote } from './parseNote';

const OUTLINE: Outline = {
  template: { id: 't', version: 1 },
  title: 'Thử',
  term: '2025-2030',
  edition: 'e',
  sections: [
    { id: 'facts', title: 'Thông tin chung', tables: [] },
    { id: 's', title: 'Mục', tables: [{ id: 'seats', type: 'seats', title: 'Biểu 1' }] },
  ],
};

function note(work: object, more: object = {}) {
  const none = { text: [], facts: [], rows: [] };
  return { section: 's', seen: 'a'.repeat(64), message: '', work: { ...none, ...work }, ...more };
}

const text = (after: string) => ({ text: [{ before: null, after }] });

test('text that was refused for its shape can be sent: it is made fit to keep', () => {
  const parsed = parseNote(note(text('Hạnh\u0000\t\uD800 hai\ndòng'.normalize('NFD'))), OUTLINE);
  assert.ok(parsed.ok);
  assert.equal(parsed.note.work.text[0]?.after, 'Hạnh    hai\ndòng');
});

test('a value a cell would refuse can be sent; a place the section does not have cannot', () => {
  const row = {
    table: 'seats',
    row: 'r',
    name: '',
    kind: 'cell',
    column: 'planned',
    before: 5,
    after: 'năm',
  };
  assert.equal(parseNote(note({ rows: [row] }), OUTLINE).ok, true);
  for (const [change, where] of [
    [{ table: 'quotas' }, 'work/rows/0/table'],
    [{ column: 'none' }, 'work/rows/0/column'],
    [{ column: undefined }, 'work/rows/0/column'],
    [{ kind: 'rowAdded' }, 'work/rows/0/column'],
  ] as const) {
    const parsed = parseNote(note({ rows: [{ ...row, ...change }] }), OUTLINE);
    assert.equal(parsed.ok ? 'ok' : parsed.where, where);
  }
  const facts = [{ key: 'leavers', before: 1, after: 2 }];
  assert.equal(parseNote(note({ facts }, { section: 'facts' }), OUTLINE).ok, true);
  assert.equal(parseNote(note({ facts }), OUTLINE).ok, false, 'facts are of their own section');
});

test('the size is counted in bytes of the whole note', () => {
  const problem = (length: number) => {
    const parsed = parseNote(note(text('ơ'.repeat(length)), { message: 'x'.repeat(2000) }), OUTLINE);
    return parsed.ok ? 'ok' : parsed.problem;
  };
  assert.equal(problem(59_000), 'ok');
  assert.equal(problem(MAX_NOTE_BYTES / 2), 'tooLarge');
});
