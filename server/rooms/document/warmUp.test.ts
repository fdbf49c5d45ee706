import assert from 'node:assert/strict';
import { test } from 'node:test';
import { EDITION } from '@schemes/clauses/edition';
import { communeSample } from '@templates/schemes/sample/communeSample';
import { warmUp } from './warmUp';

test('the warm-up opens the example and accepts its edits', () => {
  warmUp(communeSample(EDITION));
});

test('the warm-up throws for an example without a roster', () => {
  const example = communeSample(EDITION);
  const sections = example.sections.map((section) => ({ ...section, tables: [] }));
  assert.throws(() => warmUp({ ...example, sections }), /refused/);
});
