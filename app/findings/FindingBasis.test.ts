import assert from 'node:assert/strict';
import { test } from 'node:test';
import { basisWord } from './FindingBasis';

test('only sums that do not add up are called arithmetic', () => {
  for (const rule of ['ANY.SUM.PARTS', 'ANY.SUM.STATED', 'ANY.PCT', 'ANY.MATCH.SEATS', 'ANY.DEL.SUM']) {
    assert.equal(basisWord(rule), 'checks.arithmetic', rule);
  }
  for (const rule of [
    'ANY.TEXT.BLANK',
    'ANY.CITE',
    'ANY.CELL.TWICE',
    'ANY.CELL.NAME',
    'ANY.FACT.TERM',
    'ANY.PACK',
  ]) {
    assert.equal(basisWord(rule), 'checks.sense', rule);
  }
});
