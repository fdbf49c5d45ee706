import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Finding } from '@schemes/model/findings/finding';
import { groupFindings } from './groupFindings';

const finding = (rule: string, row: string, more: Partial<Finding> = {}): Finding => ({
  rule,
  severity: 'mandatory',
  code: rule.toLowerCase(),
  how: 'how',
  params: {},
  at: { section: 'p3', table: 'B3', row },
  also: [],
  provisions: [],
  confidence: 'confirmed',
  ...more,
});
const rowsOf = (findings: readonly Finding[]) =>
  groupFindings(findings).map((group) => group.findings.map((one) => one.finding.at.row ?? '').join(' '));

test('three findings of one sentence are a group where the first of them is; two are not', () => {
  const findings = ['a', 'b', 'c'].map((row) => finding('PARTY', row));
  const others = ['d', 'e'].map((row) => finding('BIRTH', row));
  const [first, ...rest] = findings;
  assert.ok(first);
  assert.deepEqual(rowsOf([first, ...others, ...rest]), ['a b c', 'd', 'e']);
});

test('findings of other severity, or of the five steps, or with an explanation stay by themselves', () => {
  const all = ['a', 'b', 'c'];
  const targets = all.map((row) => finding('WOMEN', row, { severity: 'target', provisions: ['45-CT/TW'] }));
  assert.deepEqual(rowsOf(targets), all);
  const steps = all.map((row) => finding('BALLOT', row, { at: { section: 'p3', row, step: 'a/1' } }));
  assert.deepEqual(rowsOf(steps), all);
  const mixed = all.map((row, i) =>
    finding('PARTY', row, { severity: i === 0 ? 'information' : 'mandatory' }),
  );
  assert.deepEqual(rowsOf(mixed), all);
});

test('every finding has a key of its own, and none is lost', () => {
  const twice = Array.from({ length: 5 }, () => finding('PARTY', 'a'));
  const keys = groupFindings(twice).flatMap((group) => group.findings.map(({ key }) => key));
  assert.equal(new Set(keys).size, 5);
});
