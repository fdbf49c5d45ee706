import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Facts } from '../../model/scheme/facts';
import { validate } from '../judge/validate';
import { exampleScheme } from '../testing/exampleScheme';
import { XA } from '../testing/ruleCase';
import { notJudged } from './notJudged';

function rested(scheme: Parameters<typeof exampleScheme>[0]) {
  const snapshot = exampleScheme(scheme);
  const rests = notJudged(snapshot.facts, validate(snapshot));
  return (rule: string) => rests.find((rest) => rest.rule === rule)?.missing ?? null;
}

const SIZES = { executive_committee: { planned: 27 }, standing_committee: { planned: 9 } };

describe('notJudged', () => {
  it('names the table a rule asked for in vain', () => {
    const missing = rested({ facts: XA, tables: { B1: SIZES } });
    assert.deepEqual(missing('ANY.SUR.PREP'), [{ tableType: 'B6' }]);
    assert.deepEqual(missing('2025.RENEW'), [{ tableType: 'B3' }]);
    assert.deepEqual(missing('ANY.PCT'), [{ tableType: 'B4' }]);
    assert.deepEqual(missing('ANY.CELL.BIRTH'), [{ tableType: 'B3' }]);
    assert.equal(missing('2025.BCH.XA'), null);
  });

  it('names the record of the five steps where a file carries none', () => {
    const tables = { B1: SIZES, B6: {}, B14: {} };
    assert.deepEqual(rested({ facts: XA, tables })('ANY.BALLOT'), [{ part: 'steps' }]);
    assert.equal(rested({ facts: XA, tables, steps: [] })('ANY.BALLOT'), null);
  });

  it('names the cell and the fact that leave a rule undecided', () => {
    const missing = rested({
      facts: XA,
      tables: { B1: { executive_committee: {} }, B7: { a: { official_members: 30 } } },
    });
    assert.deepEqual(missing('2025.BCH.XA'), [
      { section: 's-B1', table: 't-B1', row: 'executive_committee', column: 'planned' },
    ]);
    assert.deepEqual(missing('ANY.DEL.SUM'), [{ fact: 'official_members' }]);
  });

  it('says what would choose a directive, whatever tables there are', () => {
    for (const tables of [{}, { B4: {} }, { B1: SIZES }]) {
      const missing = (facts: Facts) => rested({ facts, tables })('ANY.PACK');
      assert.deepEqual(missing({}), [{ fact: 'level' }, { fact: 'congress_date' }]);
      assert.deepEqual(missing({ level: 'xa_moi' }), [{ fact: 'congress_date' }]);
      assert.equal(missing(XA), null);
    }
  });

  it('does not name a rule that is not asked of this level', () => {
    const missing = rested({ facts: XA });
    assert.equal(missing('2025.BCH.TINH.U'), null);
    assert.equal(missing('ANY.CELL.3'), null);
  });
});
