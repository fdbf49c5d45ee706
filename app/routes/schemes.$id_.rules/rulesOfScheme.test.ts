import assert from 'node:assert/strict';
import { test } from 'node:test';
import { validate } from '@schemes/rules/judge/validate';
import { exampleScheme } from '@schemes/rules/testing/exampleScheme';
import { rulesOfScheme } from './rulesOfScheme';

test('every rule in force is listed with its numbers, provisions and what became of it', () => {
  const assessment = validate(
    exampleScheme({
      facts: { level: 'xa_moi', congress_date: '2025-06-15' },
      tables: { seats: { executive_committee: { planned: 500 } } },
    }),
  );
  const rules = rulesOfScheme('vi', assessment);
  assert.equal(rules.length, assessment.clauseResults.length);
  const broken = rules.filter(({ state }) => state === 'broken');
  assert.equal(
    broken.reduce((sum, { findings }) => sum + findings, 0),
    assessment.findings.length,
  );
  assert.ok(broken.some(({ numbers, provisions }) => numbers.length > 0 && provisions.length > 0));
  for (const state of ['undecided', 'silent'] as const) assert.ok(rules.some((rule) => rule.state === state));
  for (const { what, scope } of rules) {
    assert.notEqual(what, '');
    assert.notEqual(scope, '');
  }
});
