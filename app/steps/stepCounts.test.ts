import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findingKey } from '@schemes/model/findings/findingKey';
import { validate } from '@schemes/rules/judge/validate';
import { exampleScheme } from '@schemes/rules/testing/exampleScheme';
import { exampleStep } from '@schemes/rules/testing/exampleSteps';
import { stepCounts } from './stepCounts';

const quorumMissed = exampleScheme({
  steps: [exampleStep('re_election', 1), exampleStep('re_election', 2, { present: 39, issued: 39 })],
});

test('counts only findings of the steps, without waived ones', () => {
  const { mandatory, target } = stepCounts(quorumMissed);
  const found = validate(quorumMissed).findings.filter(({ at }) => at.step !== undefined);
  assert.equal(mandatory, found.filter(({ severity }) => severity === 'mandatory').length);
  assert.equal(target, 0);
  const quorum = found.find(({ rule }) => rule === 'ANY.STEP.QUORUM');
  assert.ok(quorum);
  const waiver = {
    finding: findingKey(quorum),
    rule: quorum.rule,
    section: quorum.at.section,
    decision: { number: '12-CV/TU', date: '2025-05-05', issuer: 'Ban Thường vụ Tỉnh ủy' },
    by: { id: 'u', name: 'Trưởng tiểu ban' },
    at: '2025-05-06T00:00:00Z',
  };
  assert.equal(stepCounts({ ...quorumMissed, waivers: [waiver] }).mandatory, mandatory - 1);
});

test('counts none in a scheme without the record', () => {
  assert.deepEqual(stepCounts(exampleScheme({})), { mandatory: 0, target: 0 });
});
