import assert from 'node:assert/strict';
import { it } from 'node:test';
import { EDITION } from '../../clauses/edition';
import { clauseKey } from '../../layers/clauseKey';
import { choosePack } from '../../packs/choosePack';
import { XA } from '../testing/ruleCase';
import { tableTypeOf } from './tableTypeOf';

const computed = (facts: Parameters<typeof tableTypeOf>[1]['facts'], cells: Record<string, string>) => {
  const type = tableTypeOf('review', { facts, term: '2025-2030', edition: EDITION });
  const row = { id: 'a', order: 'a0', cells };
  return ['months_left', 'eligible'].map((key) =>
    type.columns.find((column) => column.key === key)?.compute?.(row, [row]),
  );
};

it('review counts months left at the commune’s month and says whether they are at least 48', () => {
  assert.deepEqual(computed(XA, { sex: 'male', birth: '1967-07' }), [48, 'yes']);
  assert.deepEqual(computed(XA, { sex: 'male', birth: '1967-06' }), [47, 'no']);
  assert.deepEqual(computed(XA, { retirement_month: '2029-06' }), [47, 'no']);
  assert.deepEqual(computed(XA, { birth: '1967-07' }), [null, null]);
});

it('a deputy secretary of a province needs 42 months, a member 48', () => {
  const facts = { level: 'tinh', congress_date: '2025-09-24' } as const;
  const person = { sex: 'male', birth: '1967-03' };
  assert.deepEqual(computed(facts, { ...person, committee_post: 'deputy_secretary' }), [42, 'yes']);
  assert.deepEqual(computed(facts, { ...person, committee_post: 'committee' }), [42, 'no']);
});

it('the months that a province requires count, as they do for the finding', () => {
  const pack = choosePack(XA, '2025-2030', EDITION);
  const clause = pack?.clauses.find(({ check }) => check.kind === 'review.left');
  assert.ok(pack && clause);
  const type = tableTypeOf('review', {
    facts: XA,
    term: '2025-2030',
    edition: EDITION,
    layers: pack.clauses
      .filter(({ check }) => check.kind === 'review.left')
      .map((clause) => ({
        layer: 'province' as const,
        organisation: 'Tỉnh ủy',
        pack: pack.id,
        clause: clauseKey(clause),
        values: { months: 50 },
        provision: { number: '1-HD/TU', date: '2025-05-01', issuer: 'Tỉnh ủy' },
        by: { id: 'a', name: 'A' },
        at: '2025-05-02T00:00:00.000Z',
      })),
  });
  const row = { id: 'a', order: 'a0', cells: { sex: 'male', birth: '1967-07' } };
  const eligible = type.columns.find(({ key }) => key === 'eligible');
  assert.equal(eligible?.compute?.(row, [row]), 'no');
});

it('without level or congress date nothing is counted', () => {
  assert.deepEqual(computed({ level: 'xa_moi' }, { sex: 'male', birth: '1967-07' }), [null, null]);
});
