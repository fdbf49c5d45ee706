import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Outcome } from '@schemes/model/findings/finding';
import { metRules } from './metRules';

const at = { section: 'a' };
const met = (
  rule: string,
  params: Record<string, number>,
  provisions = ['45-CT/TW@2025-04-14'],
): Outcome => ({
  kind: 'met',
  rule,
  how: 'size.max',
  params,
  at,
  provisions,
});
const finding = (rule: string): Outcome => ({
  kind: 'finding',
  finding: {
    rule,
    severity: 'mandatory',
    code: 'x',
    how: 'x',
    params: {},
    at,
    also: [],
    provisions: [],
    confidence: 'confirmed',
  },
});
const read = (outcomes: readonly Outcome[], inScope = (_: unknown) => true) =>
  metRules(outcomes, inScope).map(({ first, cases }) => [first.rule, cases]);

test('lists a rule once, with the number of cases that meet it', () => {
  assert.deepEqual(read([met('A', { n: 1 }), met('B', { n: 1 }), met('A', { n: 2 })]), [
    ['A', 2],
    ['B', 1],
  ]);
});

test('leaves out arithmetic, zeros, rules broken elsewhere and other sections', () => {
  assert.deepEqual(read([met('SUM', { n: 1 }, [])]), []);
  assert.deepEqual(read([met('ZERO', { n: 0, m: 0 }), met('NAME', {})]), [['NAME', 1]]);
  assert.deepEqual(read([met('A', { n: 1 }), finding('A')]), []);
  assert.deepEqual(
    read([met('A', { n: 1 })], () => false),
    [],
  );
});
