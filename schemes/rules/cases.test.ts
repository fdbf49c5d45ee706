import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { CellRef, Outcome } from '../model/finding';
import { ALL_CASES } from './allCases';
import { exampleScheme } from './exampleScheme';
import { isAbout, type RuleCase } from './ruleCase';
import { validate } from './validate';

describe('rules, case by case', () => {
  for (const rule of new Set(ALL_CASES.map((one) => one.rule))) {
    describe(rule, () => {
      for (const one of ALL_CASES.filter((candidate) => candidate.rule === rule)) {
        it(`${one.says}: ${one.name}`, () => decide(one));
      }
    });
  }
});

function decide(one: RuleCase): void {
  const said = validate(exampleScheme(one.scheme)).clauseResults.flatMap(({ clause, outcomes }) =>
    isAbout(one, clause) ? outcomes : [],
  );
  const found = said.flatMap((outcome) => (outcome.kind === 'finding' ? [outcome.finding] : []));
  const seen = JSON.stringify(said);
  for (const outcome of said) assert.ok(outcome.kind !== 'undecided' || outcome.needs.length > 0, seen);
  if (one.how !== undefined) {
    const hows = said.map((outcome) => ('how' in outcome ? outcome.how : howOf(outcome)));
    assert.ok(hows.includes(one.how), seen);
  }
  if (one.needs !== undefined) {
    const refs = said.flatMap((outcome) => (outcome.kind === 'undecided' ? outcome.needs : []));
    assert.deepEqual([...new Set(refs.map(({ fact, column }) => fact ?? column))].sort(), one.needs);
  }
  if (one.says === 'silent') assert.equal(said.length, 0, seen);
  else if (one.says === 'finding') {
    const hit = found.find((finding) => one.code === undefined || finding.code === one.code);
    assert.ok(hit, seen);
    if (one.severity) assert.equal(hit.severity, one.severity);
    if (one.row) assert.equal(rowOf(hit.at), one.row);
    for (const [key, value] of Object.entries(one.params ?? {})) assert.equal(hit.params[key], value, key);
    if (one.also) assert.deepEqual(hit.also.map(rowOf), one.also);
  } else {
    assert.deepEqual(found, []);
    assert.ok(
      said.some((outcome) => outcome.kind === one.says),
      seen,
    );
    if (one.row) assert.deepEqual([...new Set(said.flatMap(placesOf).map(rowOf))], [one.row], seen);
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
