import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Facts } from '../../model/scheme/facts';
import { validate } from '../judge/validate';
import { exampleScheme } from '../testing/exampleScheme';
import { XA } from '../testing/ruleCase';
import { notJudged } from './notJudged';

function missingIn(scheme: Parameters<typeof exampleScheme>[0]) {
  const snapshot = exampleScheme(scheme);
  const unjudged = notJudged(snapshot.facts, validate(snapshot));
  return (rule: string) => unjudged.find((entry) => entry.rule === rule)?.missing ?? null;
}

const SIZES = { executive_committee: { planned: 27 }, standing_committee: { planned: 9 } };

describe('notJudged', () => {
  it('names the missing table that a rule asked for', () => {
    const missing = missingIn({ facts: XA, tables: { seats: SIZES } });
    assert.deepEqual(missing('ANY.SUR.PREP'), [{ tableType: 'surplus' }]);
    assert.deepEqual(missing('2025.RENEW'), [{ tableType: 'roster' }]);
    assert.deepEqual(missing('ANY.PCT'), [{ tableType: 'statistics' }]);
    assert.deepEqual(missing('ANY.CELL.BIRTH'), [{ tableType: 'roster' }]);
    assert.equal(missing('2025.BCH.XA'), null);
  });

  it('names the record of the five steps where a file carries none', () => {
    const tables = { seats: SIZES, surplus: {}, delegation: {} };
    assert.deepEqual(missingIn({ facts: XA, tables })('ANY.BALLOT'), [{ part: 'steps' }]);
    assert.equal(missingIn({ facts: XA, tables, steps: [] })('ANY.BALLOT'), null);
  });

  it('names the cell and the fact that leave a rule undecided', () => {
    const missing = missingIn({
      facts: XA,
      tables: { seats: { executive_committee: {} }, quotas: { a: { official_members: 30 } } },
    });
    assert.deepEqual(missing('2025.BCH.XA'), [
      { section: 's-seats', table: 't-seats', row: 'executive_committee', column: 'planned' },
    ]);
    assert.deepEqual(missing('ANY.DEL.SUM'), [{ fact: 'official_members' }]);
  });

  it('names the facts that would choose a directive, whatever tables there are', () => {
    for (const tables of [{}, { statistics: {} }, { seats: SIZES }]) {
      const missing = (facts: Facts) => missingIn({ facts, tables })('ANY.PACK');
      assert.deepEqual(missing({}), [{ fact: 'level' }, { fact: 'congress_date' }]);
      assert.deepEqual(missing({ level: 'xa_moi' }), [{ fact: 'congress_date' }]);
      assert.equal(missing(XA), null);
    }
  });

  it('does not name a rule that does not apply to this level', () => {
    const missing = missingIn({ facts: XA });
    assert.equal(missing('2025.BCH.TINH.U'), null);
    assert.equal(missing('ANY.CELL.3'), null);
  });
});
