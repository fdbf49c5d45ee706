import assert from 'node:assert/strict';
import { test } from 'node:test';
import { EditorState } from '@tiptap/pm/state';
import { narrativeSchema } from '../document/narrativeSchema';
import { withoutMarks } from './TypedMarks';

const state = (...blocks: readonly object[]) =>
  EditorState.create({ doc: narrativeSchema.nodeFromJSON({ type: 'doc', content: blocks }) });
const block = (text: string, level?: number) => ({
  type: level === undefined ? 'paragraph' : 'heading',
  ...(level === undefined ? {} : { attrs: { level } }),
  content: [{ type: 'text', text }],
});

/** The heading that results from turning a paragraph of this text into one. */
function made(text: string, level: number, numbered: boolean): string {
  const before = state(block(text), block('Sau'));
  const tr = before.tr.setNodeMarkup(0, narrativeSchema.nodes['heading'], { level });
  const after = before.apply(tr);
  return (withoutMarks(before, after, numbered) ?? after).doc.firstChild?.textContent ?? '';
}

test('a typed mark is removed from a heading that is numbered automatically', () => {
  assert.equal(made('1- Ưu điểm', 1, true), 'Ưu điểm');
  assert.equal(made('12. Ưu điểm', 1, true), 'Ưu điểm');
  assert.equal(made('II- Quan điểm', 1, false), 'Quan điểm');
  assert.equal(made('b) Nguyên nhân', 2, true), 'Nguyên nhân');
  assert.equal(made('- Một ý', 3, true), 'Một ý');
});

test('text that is no mark, or a mark of another series, stays', () => {
  for (const [text, level, numbered] of [
    ['2 phó bí thư', 1, true],
    ['2025- năm đại hội', 1, true],
    ['V. I. Lênin nói về cán bộ', 1, true],
    ['1-', 1, true],
    ['10% là nữ', 1, true],
    ['3.5 điểm', 1, true],
    ['a) Ý', 1, true],
  ] as const)
    assert.equal(made(text, level, numbered), text);
});

test('an older heading keeps its text', () => {
  const before = state(block('1- Cũ', 1), block('Sau'));
  const after = before.apply(before.tr.insertText('!', before.doc.content.size - 1));
  assert.equal(withoutMarks(before, after, true), null);
});
