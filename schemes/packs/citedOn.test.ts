import assert from 'node:assert/strict';
import { test } from 'node:test';
import { validate } from '../rules/judge/validate';
import { exampleScheme } from '../rules/testing/exampleScheme';
import { citedOn } from './citedOn';
import { VN_2025_C } from './vn2025/vn2025';

/** Provisions that the rule on a third (`ANY.BTV.THIRD`) cites for a congress on a day. */
function named(day: string): readonly string[] {
  const { outcomes } = validate(
    exampleScheme({
      facts: { level: 'xa_moi', congress_date: day, merged_from: 1 },
      tables: { seats: { executive_committee: { planned: 27 }, standing_committee: { planned: 9 } } },
    }),
  );
  const aboutThird = outcomes.find((outcome) => outcome.kind === 'met' && outcome.rule === 'ANY.BTV.THIRD');
  assert.ok(aboutThird?.kind === 'met');
  return aboutThird.provisions.filter((id) => id.includes('-QĐ/TW'));
}

test('a rule of the Charter cites the regulation in force on the day of the congress', () => {
  assert.deepEqual(named('2025-06-30'), ['232-QĐ/TW@2025-01-20']);
  assert.deepEqual(named('2025-07-25'), ['294-QĐ/TW@2025-05-26']);
});

test('a clause with nothing to choose stays the same object', () => {
  const cited = citedOn(VN_2025_C.clauses, '2025-07-25');
  for (const [i, clause] of VN_2025_C.clauses.entries()) {
    const chosen = clause.provisions.includes('232-QĐ/TW@2025-01-20');
    assert.equal(cited[i] === clause, !chosen, clause.rule);
  }
});
