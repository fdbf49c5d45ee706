/** Where lines end, asked of every kind of paper under every standard, with a date and as a draft without one. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allCases } from '@templates/official/testing/paperCases';
import { LINE_RULES } from '@templates/official/testing/rules/lineRules';

const cases = await allCases();

for (const { id, says, appliesTo, holds } of LINE_RULES) {
  test(`${id}: ${says}`, () => {
    const asked = cases.filter(appliesTo);
    assert.ok(asked.length > 0);
    for (const one of asked) {
      try {
        holds(one);
      } catch (error) {
        throw new Error(`${one.name} (${one.standard.id}): ${(error as Error).message}`, { cause: error });
      }
    }
  });
}
