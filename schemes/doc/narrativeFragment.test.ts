import assert from 'node:assert/strict';
import test from 'node:test';
import { yXmlFragmentToProsemirrorJSON } from '@tiptap/y-tiptap';
import fc from 'fast-check';
import * as Y from 'yjs';
import { checkNarrative } from '../model/text/checkNarrative';
import type { NarrativeNode } from '../model/text/narrative';
import { readNarrative, writeNarrative } from './narrativeFragment';

const MARKS = [
  undefined,
  [{ type: 'bold' }],
  [{ type: 'italic' }],
  [{ type: 'underline' }],
  [{ type: 'provision', attrs: { id: '45-CT/TW@2025-04-14' } }],
];

/** Runs of text in which no two neighbours carry the same marks, as the editor keeps them. */
const runs: fc.Arbitrary<NarrativeNode[]> = fc
  .array(fc.tuple(fc.constantFrom('Ban Thường vụ', 'ủy viên', ' 27 đồng chí', '…'), fc.nat(4)), {
    maxLength: 4,
  })
  .map((pairs) => {
    const kept = pairs.filter(([, marks], i) => i === 0 || pairs[i - 1]?.[1] !== marks);
    return kept.map(([text, marks]) => ({
      type: 'text',
      text,
      ...(MARKS[marks] ? { marks: MARKS[marks] } : {}),
    }));
  });
const filled = (type: string, attrs?: Record<string, unknown>) =>
  runs.map(
    (content): NarrativeNode => ({
      type,
      ...(attrs ? { attrs } : {}),
      ...(content.length > 0 ? { content } : {}),
    }),
  );
const list = (type: string, attrs?: Record<string, unknown>) =>
  fc.array(filled('paragraph'), { minLength: 1, maxLength: 3 }).map(
    (items): NarrativeNode => ({
      type,
      ...(attrs ? { attrs } : {}),
      content: items.map((item) => ({ type: 'listItem', content: [item] })),
    }),
  );
const block = fc.oneof(
  filled('paragraph'),
  filled('paragraph', { align: 'center' }),
  filled('heading', { level: 1 }),
  filled('heading', { level: 3 }),
  list('bulletList'),
  list('orderedList', { start: 2 }),
);
const narrative = fc
  .array(block, { minLength: 1, maxLength: 6 })
  .map((content): NarrativeNode => ({ type: 'doc', content }));

function fragmentOf(doc: NarrativeNode): Y.XmlFragment {
  const fragment = new Y.Doc().getXmlFragment('n:p1');
  writeNarrative(fragment, doc);
  return fragment;
}

test('a narrative survives the Y.Doc unchanged and obeys its schema', () => {
  fc.assert(
    fc.property(narrative, (doc) => {
      assert.equal(checkNarrative(doc), null);
      assert.deepEqual(readNarrative(fragmentOf(doc)), doc);
    }),
  );
});

test('the editor’s binding and readNarrative() read the same text and structure', () => {
  fc.assert(
    fc.property(narrative, (doc) => {
      const fragment = fragmentOf(doc);
      assert.deepEqual(
        bare(yXmlFragmentToProsemirrorJSON(fragment) as NarrativeNode),
        bare(readNarrative(fragment)),
      );
    }),
  );
});

test('text is stored in NFC', () => {
  const text = 'Ủy ban Kiểm tra';
  const doc = {
    type: 'doc',
    content: [{ type: 'paragraph', content: [{ type: 'text', text: text.normalize('NFD') }] }],
  };
  assert.equal(readNarrative(fragmentOf(doc)).content?.[0]?.content?.[0]?.text, text);
});

/** Node types, text and mark names: what both readers must agree on. */
function bare(node: NarrativeNode): unknown {
  return {
    type: node.type,
    text: node.text,
    marks: (node.marks ?? []).map((mark) => mark.type),
    content: (node.content ?? []).map(bare),
  };
}
