import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import * as Y from 'yjs';
import type { Snapshot } from '../model/scheme/snapshot';
import { parseSnapshot } from '../snapshot/parseSnapshot';
import { readOutline, upgradeLayout } from './outlineRoot';
import { readSnapshot } from './readSnapshot';
import { LAYOUT_VERSION, OUTLINE_ROOT } from './roots';
import { contentDigest } from './sectionDigest';
import { writeSnapshot } from './writeSnapshot';

function stored(): Snapshot {
  const parsed = parseSnapshot(JSON.parse(readFileSync('schemes/doc/kept/scheme.json', 'utf8')));
  assert.ok(parsed.ok);
  return parsed.snapshot;
}

function documentOf(version: unknown): Y.Doc {
  const doc = new Y.Doc();
  writeSnapshot(doc, stored());
  doc.getMap(OUTLINE_ROOT).set('version', version);
  return doc;
}

for (const version of [1, 2, LAYOUT_VERSION])
  test(`a document of layout ${version} is read, and marked as of this one without other change`, () => {
    const doc = documentOf(version);
    const before = contentDigest(readSnapshot(doc));
    upgradeLayout(doc);
    assert.equal(doc.getMap(OUTLINE_ROOT).get('version'), LAYOUT_VERSION);
    assert.equal(contentDigest(readSnapshot(doc)), before);
  });

test('a document of a layout of the future is not read and stays', () => {
  const doc = documentOf(LAYOUT_VERSION + 1);
  upgradeLayout(doc);
  assert.equal(readOutline(doc), null);
  assert.equal(doc.getMap(OUTLINE_ROOT).get('version'), LAYOUT_VERSION + 1);
});

test('underlined text and the alignment of a paragraph stay in a file and back', () => {
  const file = JSON.parse(readFileSync('schemes/doc/kept/scheme.json', 'utf8'));
  const paragraph = {
    type: 'paragraph',
    attrs: { align: 'center' },
    content: [{ type: 'text', text: 'Danh sách', marks: [{ type: 'underline' }] }],
  };
  file.sections[1].narrative = { type: 'doc', content: [paragraph] };
  const parsed = parseSnapshot(file);
  assert.ok(parsed.ok);
  const doc = new Y.Doc();
  writeSnapshot(doc, parsed.snapshot);
  assert.deepEqual(readSnapshot(doc)?.sections[1]?.narrative.content, [paragraph]);
  file.sections[1].narrative.content[0].attrs.align = 'middle';
  assert.equal(parseSnapshot(file).ok, false);
});
