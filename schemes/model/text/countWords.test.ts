import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countWords } from './countWords';
import type { NarrativeNode } from './narrative';

const paragraph = (...content: readonly NarrativeNode[]): NarrativeNode => ({ type: 'paragraph', content });
const text = (words: string): NarrativeNode => ({ type: 'text', text: words });

test('words are counted across looks, lines, bound numbers, lists and tables', () => {
  assert.equal(countWords({ type: 'doc', content: [] }), 0);
  assert.equal(countWords({ type: 'doc', content: [{ type: 'paragraph' }] }), 0);
  const doc: NarrativeNode = {
    type: 'doc',
    content: [
      paragraph(text('Đảng bộ xã '), text('Min'), text('h Tân – có '), {
        type: 'number',
        attrs: { figure: 'fact/x', form: 'noun', text: '28 đồng chí' },
      }),
      paragraph(text('một'), { type: 'hardBreak' }, text('hai')),
      { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph(text('điểm a)'))] }] },
      {
        type: 'table',
        content: [{ type: 'tableRow', content: [{ type: 'tableCell', content: [paragraph(text('ô 1'))] }] }],
      },
    ],
  };
  assert.equal(countWords(doc), 6 + 3 + 2 + 2 + 2);
});
