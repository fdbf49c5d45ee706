import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Finding } from '../model/findings/finding';
import { compareFindings } from './compareFindings';

const finding = (rule: string, params: Finding['params'], more: Partial<Finding> = {}): Finding => ({
  rule,
  severity: 'mandatory',
  code: `c.${rule}`,
  how: 'h',
  params,
  at: { section: 's', table: 't', row: 'r', column: 'x' },
  also: [],
  provisions: [],
  confidence: 'reported',
  ...more,
});

test('findings are added or removed, change their numbers, sentence or severity, or stay the same', () => {
  const stays = finding('A', { max: 1 });
  const before = [stays, finding('B', { max: 11 }), finding('C', {}), finding('D', {}), finding('E', {})];
  const after = [
    finding('A', { max: 1 }),
    finding('B', { max: 10 }),
    finding('D', {}, { severity: 'target' }),
    finding('E', {}, { code: 'other' }),
    finding('F', {}),
  ];
  const { added, removed, changed, same } = compareFindings(before, after);
  assert.deepEqual(
    added.map(({ rule }) => rule),
    ['F'],
  );
  assert.deepEqual(
    removed.map(({ rule }) => rule),
    ['C'],
  );
  assert.deepEqual(
    changed.map((pair) => [pair.before.rule, pair.after.rule]),
    [
      ['B', 'B'],
      ['D', 'D'],
      ['E', 'E'],
    ],
  );
  assert.deepEqual(changed[0]?.after.params, { max: 10 });
  assert.equal(same, 1);
});

test('several findings of one rule at one place are paired one to one', () => {
  const two = [finding('A', { n: 1 }), finding('A', { n: 2 })];
  const { added, removed, changed, same } = compareFindings(two, [
    finding('A', { n: 2 }),
    finding('A', { n: 3 }),
    finding('A', { n: 4 }),
  ]);
  assert.equal(same, 1);
  assert.equal(changed.length, 1);
  assert.equal(added.length, 1);
  assert.equal(removed.length, 0);
  assert.deepEqual(compareFindings(two, two), { added: [], removed: [], changed: [], same: 2 });
});
