import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { CellRef, Outcome } from '../../model/findings/finding';
import { validate } from '../judge/validate';
import { exampleScheme } from '../testing/exampleScheme';
import { isAbout, type RuleCase } from '../testing/ruleCase';
import { ALL_CASES } from './allCases';

describe('rules, case by case', () => {
  for (const rule of new Set(ALL_CASES.map((ruleCase) => ruleCase.rule))) {
    describe(rule, () => {
      for (const ruleCase of ALL_CASES.filter((candidate) => candidate.rule === rule)) {
        it(`${ruleCase.outcome}: ${ruleCase.name}`, () => decide(ruleCase));
      }
    });
  }
});

function decide(ruleCase: RuleCase): void {
  const outcomes = validate(exampleScheme(ruleCase.scheme)).clauseResults.flatMap(({ clause, outcomes }) =>
    isAbout(ruleCase, clause) ? outcomes : [],
  );
  const found = outcomes.flatMap((outcome) => (outcome.kind === 'finding' ? [outcome.finding] : []));
  const message = JSON.stringify(outcomes);
  for (const outcome of outcomes)
    assert.ok(outcome.kind !== 'undecided' || outcome.needs.length > 0, message);
  if (ruleCase.how !== undefined) {
    const hows = outcomes.map((outcome) => ('how' in outcome ? outcome.how : howOf(outcome)));
    assert.ok(hows.includes(ruleCase.how), message);
  }
  if (ruleCase.needs !== undefined) {
    const refs = outcomes.flatMap((outcome) => (outcome.kind === 'undecided' ? outcome.needs : []));
    assert.deepEqual([...new Set(refs.map(({ fact, column }) => fact ?? column))].sort(), ruleCase.needs);
  }
  if (ruleCase.outcome === 'silent') assert.equal(outcomes.length, 0, message);
  else if (ruleCase.outcome === 'finding') {
    const hit = found.find((finding) => ruleCase.code === undefined || finding.code === ruleCase.code);
    assert.ok(hit, message);
    if (ruleCase.severity) assert.equal(hit.severity, ruleCase.severity);
    if (ruleCase.row) assert.equal(rowOf(hit.at), ruleCase.row);
    for (const [key, value] of Object.entries(ruleCase.params ?? {}))
      assert.equal(hit.params[key], value, key);
    if (ruleCase.also) assert.deepEqual(hit.also.map(rowOf), ruleCase.also);
  } else {
    assert.deepEqual(found, []);
    assert.ok(
      outcomes.some((outcome) => outcome.kind === ruleCase.outcome),
      message,
    );
    if (ruleCase.row)
      assert.deepEqual([...new Set(outcomes.flatMap(placesOf).map(rowOf))], [ruleCase.row], message);
  }
}

function placesOf(outcome: Outcome): readonly CellRef[] {
  if (outcome.kind === 'undecided') return outcome.needs;
  return [outcome.kind === 'met' ? outcome.at : outcome.finding.at];
}

function rowOf({ row, fact }: CellRef): string | undefined {
  return row ?? fact;
}

function howOf(outcome: Outcome): string | null {
  return outcome.kind === 'finding' ? outcome.finding.how : null;
}
