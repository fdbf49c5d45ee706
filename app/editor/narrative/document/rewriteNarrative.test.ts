import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readNarrative, writeNarrative } from '@schemes/doc/narrativeFragment';
import { checkNarrative } from '@schemes/model/text/checkNarrative';
import type { NarrativeNode } from '@schemes/model/text/narrative';
import * as Y from 'yjs';
import { cleanText } from './cleanText';
import { rewriteNarrative } from './rewriteNarrative';

const text = (words: string): NarrativeNode => ({
  type: 'paragraph',
  content: [{ type: 'text', text: words }],
});
const fragment = (...content: NarrativeNode[]) => {
  const made = new Y.Doc().getXmlFragment('n:a');
  writeNarrative(made, { type: 'doc', content });
  return made;
};

test('a narrative becomes equal to another, and the room accepts it', () => {
  const from = fragment(text('Một.'), {
    type: 'heading',
    attrs: { level: 2 },
    content: [{ type: 'text', text: 'Hai' }],
  });
  const into = fragment(text('Một.'), text('Ba.'));
  rewriteNarrative(from, into);
  assert.deepEqual(readNarrative(into).content, readNarrative(from).content);
  assert.equal(checkNarrative(readNarrative(into)), null);
});

test('decomposed letters are composed and control characters removed', () => {
  assert.equal(cleanText('tie\u0302\u0301ng\u0007 Vie\u0323\u0302t\t'), 'tiếng Việt\t');
});
