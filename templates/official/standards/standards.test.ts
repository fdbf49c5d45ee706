/**
 * Every rule of the official form that the exporter answers for, by its id, checked on every paper, level and
 * standard: Hướng dẫn 05-HD/VPTW (2026), Hướng dẫn 36-HD/VPTW (2018), Nghị định 30/2020/NĐ-CP.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { TEXT_WIDTH } from '@templates/official/page/pageGeometry';
import { paperCases } from '@templates/official/testing/paperCases';
import { HEADING_RULES } from '@templates/official/testing/rules/headingRules';
import { PAGE_RULES } from '@templates/official/testing/rules/pageRules';
import { SIGNING_RULES } from '@templates/official/testing/rules/signingRules';
import { TABLE_RULES } from '@templates/official/testing/rules/tableRules';
import { TEXT_RULES } from '@templates/official/testing/rules/textRules';
import { PARTY_2018 } from './party2018';
import { PARTY_2026 } from './party2026';
import { standardOf } from './standardOf';
import { STATE_2020 } from './state2020';

const cases = await paperCases();

for (const { id, says, appliesTo, holds } of [
  ...PAGE_RULES,
  ...HEADING_RULES,
  ...TEXT_RULES,
  ...SIGNING_RULES,
  ...TABLE_RULES,
]) {
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

test('the standard is chosen by the kind of body and the date; a paper without a date takes the newest', () => {
  assert.equal(standardOf({}), PARTY_2026);
  assert.equal(standardOf({ date: '2026-05-27' }), PARTY_2026);
  assert.equal(standardOf({ date: '2026-05-26' }), PARTY_2018);
  assert.equal(standardOf({ date: '2018-04-03' }), PARTY_2018);
  assert.equal(standardOf({ standard: 'party', date: '2026-12-31' }), PARTY_2026);
  for (const date of [undefined, '2020-03-05', '2026-12-31']) {
    assert.equal(standardOf({ standard: 'state', ...(date ? { date } : {}) }), STATE_2020);
  }
});

test('every standard has the margins that TEXT_WIDTH assumes', () => {
  for (const { margin } of [PARTY_2018, PARTY_2026, STATE_2020]) {
    assert.equal(11906 - margin.left - margin.right, TEXT_WIDTH);
  }
});
