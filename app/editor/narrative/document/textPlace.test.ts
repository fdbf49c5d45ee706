import assert from 'node:assert/strict';
import { test } from 'node:test';
import { blockTexts } from '@schemes/checks/narrative/blockTexts';
import type { NarrativeNode } from '@schemes/model/text/narrative';
import { narrativeSchema } from './narrativeSchema';
import { blockText, placeRange, textBlocks } from './textPlace';

const text = (words: string): NarrativeNode => ({ type: 'text', text: words });
const paragraph = (...content: NarrativeNode[]): NarrativeNode => ({ type: 'paragraph', content });
const NARRATIVE: NarrativeNode = {
  type: 'doc',
  content: [
    { type: 'heading', attrs: { level: 1 }, content: [text('Căn cứ')] },
    { type: 'paragraph' },
    paragraph({ type: 'hardBreak' }),
    paragraph(text('Chỉ thị'), { type: 'hardBreak' }, { ...text('35-CT/TW'), marks: [{ type: 'bold' }] }),
    {
      type: 'bulletList',
      content: [{ type: 'listItem', content: [paragraph(text('một')), paragraph(text('hai'))] }],
    },
    {
      type: 'table',
      content: [{ type: 'tableRow', content: [{ type: 'tableCell', content: [paragraph(text('ba'))] }] }],
    },
  ],
};

test('rules and editor count the same blocks with the same text', () => {
  const doc = narrativeSchema.nodeFromJSON(NARRATIVE);
  assert.deepEqual(textBlocks(doc).map(blockText), blockTexts(NARRATIVE));
});

test('a place that a rule names is the same words in the editor', () => {
  const doc = narrativeSchema.nodeFromJSON(NARRATIVE);
  const words = (block: number, from: number, to: number) => {
    const range = placeRange(doc, { block, from, to });
    return range && doc.textBetween(range.from, range.to, undefined, '\n');
  };
  assert.equal(words(1, 8, 16), '35-CT/TW');
  assert.equal(words(1, 5, 10), 'hị\n35');
  assert.equal(words(3, 0, 3), 'hai');
  assert.equal(words(4, 0, 2), 'ba');
  assert.equal(words(4, 0, 3), null);
  assert.equal(words(5, 0, 1), null);
});
