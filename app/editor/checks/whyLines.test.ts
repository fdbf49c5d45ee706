import assert from 'node:assert/strict';
import { test } from 'node:test';
import { validate } from '@schemes/rules/judge/validate';
import { type Example, exampleScheme } from '@schemes/rules/testing/exampleScheme';
import { exampleStep } from '@schemes/rules/testing/exampleSteps';
import { crowd, XA } from '@schemes/rules/testing/ruleCase';
import { whyLines } from './whyLines';

/** The inputs of the first finding of a rule. */
function why(example: Example, rule: string) {
  const snapshot = exampleScheme(example);
  const verdicts = validate(snapshot);
  const finding = verdicts.findings.find((one) => one.rule === rule);
  assert.ok(finding, `no finding of ${rule}`);
  return whyLines('vi', snapshot, verdicts, finding);
}

test('a size: its cells and the parameters of the rule', () => {
  const { clause, cells, parameters } = why(
    { facts: XA, tables: { seats: { executive_committee: { planned: 40 } } } },
    '2025.BCH.XA',
  );
  assert.equal(clause?.rule, '2025.BCH.XA');
  assert.equal(cells[0]?.value, '40');
  assert.ok(parameters.some(({ path, value }) => path.endsWith('max') && value === 27));
});

test('a share of the committee does not list the first person of the roster', () => {
  const { cells, parameters } = why(
    {
      facts: XA,
      tables: { seats: { executive_committee: { planned: 27 } }, roster: crowd([27, { sex: 'male' }]) },
    },
    '2025.WOMEN',
  );
  assert.deepEqual(cells, []);
  assert.deepEqual(
    parameters.map(({ path, value }) => [path, value]),
    [['share', [15, 100]]],
  );
});

test('a step: the numbers of its record', () => {
  const { cells } = why(
    { steps: [exampleStep('re_election', 1), exampleStep('re_election', 2, { present: 39 })] },
    'ANY.STEP.QUORUM',
  );
  assert.deepEqual(
    cells.map(({ value }) => value),
    ['39', '60'],
  );
});
