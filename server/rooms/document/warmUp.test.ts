import assert from 'node:assert/strict';
import { test } from 'node:test';
import { EDITION } from '@schemes/clauses/edition';
import { communeSample } from '@templates/schemes/sample/communeSample';
import { warmUp } from './warmUp';

test('the example the server warms up with is opened and its edits are taken', () => {
  warmUp(communeSample(EDITION));
});

test('an example without a roster says that it is none, rather than warm nothing up', () => {
  const example = communeSample(EDITION);
  const sections = example.sections.map((section) => ({ ...section, tables: [] }));
  assert.throws(() => warmUp({ ...example, sections }), /refused/);
});
