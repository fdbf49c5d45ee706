import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as Y from 'yjs';
import type { Finding } from '../model/findings/finding';
import type { Snapshot } from '../model/scheme/snapshot';
import { storedSnapshot } from '../model/scheme/storedSnapshot';
import { admit } from '../policy/admit';
import { exampleScheme } from '../rules/testing/exampleScheme';
import { parseSnapshot } from '../snapshot/parseSnapshot';
import { checkShape } from './checkShape';
import { writeExplanation } from './editExplanation';
import { readSnapshot } from './readSnapshot';
import { explanationsRoot } from './roots';
import { contentDigest, sectionContent } from './sectionDigest';
import { outlineOf, writeSnapshot } from './writeSnapshot';

const SCHEME = exampleScheme({ tables: { roster: {} } });
const SECTION = 's-roster';
const FINDING: Finding = {
  rule: '2025.WOMEN',
  severity: 'target',
  code: 'ratio.women.executive_committee',
  how: 'ratio.women',
  params: { count: 3, total: 33, name: 'nữ' },
  at: { section: SECTION, table: 't-roster' },
  also: [],
  provisions: ['45-CT/TW@2025-04-14'],
  confidence: 'believed',
};

function started(snapshot: Snapshot = SCHEME): Y.Doc {
  const doc = new Y.Doc();
  writeSnapshot(doc, snapshot);
  return doc;
}
const root = (doc: Y.Doc) => doc.getMap<unknown>(explanationsRoot(SECTION));
const digest = (doc: Y.Doc, section: string) => {
  const snapshot = readSnapshot(doc);
  assert.ok(snapshot);
  return contentDigest(sectionContent(snapshot, section));
};

/** The problem that the room finds in a change. */
function problemOf(change: (doc: Y.Doc) => void): string | null {
  const author = started();
  const room = new Y.Doc();
  Y.applyUpdate(room, Y.encodeStateAsUpdate(author));
  let problem: string | null = null;
  room.on('afterTransaction', (transaction: Y.Transaction) => {
    problem ??= checkShape(transaction, outlineOf(SCHEME))?.problem ?? null;
  });
  author.on('update', (update: Uint8Array) => Y.applyUpdate(room, update));
  author.transact(() => change(author));
  return problem;
}

test('a scheme without explanations keeps the snapshot and digest it had before the feature', () => {
  const doc = started();
  const snapshot = readSnapshot(doc);
  assert.deepEqual(
    snapshot?.sections.map((section) => 'explanations' in section),
    [false, false, false],
  );
  assert.deepEqual(Object.keys(sectionContent(SCHEME, SECTION) ?? {}), ['narrative', 'tables']);
  const before = digest(doc, SECTION);
  writeExplanation(root(doc), FINDING, 'Nguồn còn thiếu.');
  assert.notEqual(digest(doc, SECTION), before);
  writeExplanation(root(doc), FINDING, '  ');
  assert.equal(digest(doc, SECTION), before);
});

test('an explanation changes the digest of its own section only', () => {
  const doc = started();
  const before = digest(doc, 'text');
  writeExplanation(root(doc), FINDING, 'Nguồn còn thiếu.');
  assert.equal(digest(doc, 'text'), before);
});

test('an explanation is stored in NFC and survives a snapshot', () => {
  const doc = started();
  writeExplanation(root(doc), FINDING, ' Nguo\u0302\u0300n\u0007\ncòn thiếu ');
  const snapshot = readSnapshot(doc);
  assert.ok(snapshot);
  const parsed = parseSnapshot(JSON.parse(JSON.stringify(storedSnapshot(snapshot))));
  assert.ok(parsed.ok, JSON.stringify(parsed));
  assert.equal(parsed.snapshot.sections[2]?.explanations?.[0]?.text, 'Nguồn\ncòn thiếu');
  const again = readSnapshot(started(parsed.snapshot));
  assert.deepEqual(again?.sections[2]?.explanations, snapshot.sections[2]?.explanations);
});

test('the last writer’s explanation wins, whole', () => {
  const [a, b] = [started(), new Y.Doc()];
  Y.applyUpdate(b, Y.encodeStateAsUpdate(a));
  writeExplanation(root(a), FINDING, 'Một');
  writeExplanation(root(b), FINDING, 'Hai');
  Y.applyUpdate(a, Y.encodeStateAsUpdate(b));
  Y.applyUpdate(b, Y.encodeStateAsUpdate(a));
  assert.deepEqual(root(a).toJSON(), root(b).toJSON());
  assert.equal(root(a).size, 1);
});

test('an explanation is locked with its section', () => {
  const actor = {
    id: 'a',
    name: 'A',
    administrator: false,
    memberships: [{ organisation: 'o', role: 'member' as const }],
  };
  const ask = (state: 'drafting' | 'approved', name = explanationsRoot(SECTION)) =>
    admit(actor, [name], {
      organisation: 'o',
      archived: false,
      named: null,
      outline: outlineOf(SCHEME),
      stateOf: () => state,
    });
  assert.equal(ask('drafting'), null);
  assert.equal(ask('approved')?.code, 'refusal.locked');
  assert.equal(ask('drafting', explanationsRoot('nowhere'))?.code, 'refusal.unknownRoot');
});

test('the room accepts under an explanation’s key only an explanation', () => {
  const key = `2025.WOMEN|ratio.women|${SECTION}|t-roster||`;
  const right = { code: 'ratio.women', params: { count: 3, name: 'nữ' }, text: 'Vì …' };
  const put = (value: unknown, at = key) => problemOf((doc) => void root(doc).set(at, value));
  assert.equal(
    problemOf((doc) => writeExplanation(root(doc), FINDING, 'Nguồn còn thiếu.')),
    null,
  );
  assert.equal(put(right), null);
  for (const wrong of [
    'Vì …',
    null,
    [],
    { ...right, text: '' },
    { ...right, text: 'a\u0007' },
    { ...right, text: 'a\u0302\u0301' },
    { ...right, text: 'a'.repeat(4001) },
    { ...right, params: { count: { deep: 1 } } },
    { ...right, params: [1] },
    { ...right, code: 'a b' },
    { ...right, by: 'somebody' },
    new Y.Map(),
    new Y.Text('Vì …'),
    new Uint8Array(3),
  ]) {
    assert.equal(put(wrong), 'shape.explanation');
  }
  for (const wrongKey of ['', '__proto__', 'anything', `${key}|more`])
    assert.equal(put(right, wrongKey), 'shape.unknownKey');
  assert.equal(
    problemOf((doc) => void doc.getMap('x:nowhere').set(key, right)),
    'shape.unknownRoot',
  );
  assert.equal(
    problemOf((doc) => doc.getText('x:text').insert(0, 'Vì …')),
    'shape.notPlain',
  );
});
