import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { CheckClause } from '../checks/Check';
import { EDITION } from '../clauses/edition';
import type { Pack } from '../clauses/pack';
import { RETIREMENT_FROM_2021 } from '../clauses/retirement';
import { createJudge } from '../rules/judge/createJudge';
import { exampleScheme } from '../rules/testing/exampleScheme';
import { packOf } from './choosePack';
import { type RuleBook, rulesOfEdition } from './editions';

/** Clauses that a directive of the next term might need: data only, with the existing checks. */
const CLAUSES: readonly CheckClause[] = [
  {
    rule: '2030.BTV.XA',
    severity: 'mandatory',
    confidence: 'believed',
    provisions: ['45-CT/TW@2025-04-14'],
    scope: { levels: ['xa_moi'] },
    check: { kind: 'size.range', body: 'standing_committee', min: 7, max: 9 },
  },
  {
    rule: '2030.AGE.FIRST',
    severity: 'mandatory',
    confidence: 'believed',
    provisions: ['45-CT/TW@2025-04-14'],
    check: { kind: 'age.left', candidacy: 'first_time', months: 60 },
  },
];

const NEXT: Pack = {
  id: 'vn-2030',
  version: '1',
  edition: 'next',
  term: '2030-2035',
  base: '45-CT/TW@2025-04-14',
  from: '2029-06-01',
  parameters: {
    ageMonth: { xa_moi: '2030-07' },
    retirement: RETIREMENT_FROM_2021,
    rotationLevels: [],
    mergedAreAppointed: false,
    askMerger: [],
  },
  clauses: CLAUSES,
};
const CURRENT = rulesOfEdition(EDITION);
const BOOK: RuleBook = { edition: 'next', packs: [...CURRENT.packs, NEXT], common: CURRENT.common };

const scheme = (planned: number, birth = '1975-01') =>
  exampleScheme({
    term: '2030-2035',
    edition: 'next',
    facts: { level: 'xa_moi', congress_date: '2030-07-25', merged_from: 1 },
    tables: {
      seats: { executive_committee: { planned: 27 }, standing_committee: { planned } },
      roster: {
        p1: { full_name: 'Người 1', sex: 'male', birth, candidacy_kind: 'first_time', slated: ['committee'] },
      },
    },
  });

describe('the next term', () => {
  const judge = createJudge((edition) => (edition === 'next' ? BOOK : rulesOfEdition(edition)));
  const broken = (planned: number, birth?: string) =>
    judge(scheme(planned, birth))
      .findings.filter(({ rule }) => rule.startsWith('2030.'))
      .map(({ rule }) => rule);

  it('needs only a pack of data: a scheme of the term is judged by its numbers and its months', () => {
    assert.equal(judge(scheme(9)).pack?.id, 'vn-2030');
    assert.deepEqual(broken(9), []);
    assert.deepEqual(broken(10), ['2030.BTV.XA']);
    assert.deepEqual(broken(6), ['2030.BTV.XA']);
    assert.deepEqual(broken(9, '1973-07'), [], 'retires 7/2035, sixty months after 7/2030');
    assert.deepEqual(broken(9, '1973-06'), ['2030.AGE.FIRST']);
  });

  it('changes nothing for the terms before it', () => {
    const facts = { level: 'xa_moi', congress_date: '2025-07-25' } as const;
    assert.equal(packOf(BOOK, facts, '2025-2030')?.id, 'vn-2025.c');
    assert.equal(packOf(BOOK, facts, '2020-2025')?.id, 'vn-2020');
    assert.equal(packOf(CURRENT, facts, '2030-2035'), null, 'a term without a pack has no rules');
  });

  it('takes layers like any other pack', () => {
    const layer = {
      layer: 'province' as const,
      organisation: 'Đảng bộ tỉnh',
      pack: 'vn-2030',
      clause: '2030.BTV.XA/size.range/standing_committee/levels=xa_moi',
      values: { max: 8 },
      provision: { number: '1-QĐ/TU', date: '2030-01-01', issuer: 'Tỉnh ủy' },
      by: { id: 'a', name: 'A' },
      at: '2030-01-02T00:00:00Z',
    };
    const [finding] = judge({ ...scheme(9), layers: [layer] }).findings.filter(
      ({ rule }) => rule === '2030.BTV.XA',
    );
    assert.equal(finding?.params.max, 8);
    assert.equal(finding?.origins?.[0]?.above, 9);
    assert.deepEqual(broken(9), [], 'without the layer it is 9 again');
  });
});
