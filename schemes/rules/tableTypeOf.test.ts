import assert from 'node:assert/strict';
import { it } from 'node:test';
import { EDITION } from '../packs/edition';
import { XA } from './ruleCase';
import { tableTypeOf } from './tableTypeOf';

const computed = (facts: Parameters<typeof tableTypeOf>[1]['facts'], cells: Record<string, string>) => {
  const type = tableTypeOf('B2', { facts, term: '2025-2030', edition: EDITION });
  const row = { id: 'a', order: 'a0', cells };
  return ['months_left', 'eligible'].map((key) =>
    type.columns.find((column) => column.key === key)?.compute?.(row, [row]),
  );
};

it('B2 counts months left at the commune’s month and says whether 48 are there', () => {
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

it('without level or congress date nothing is counted', () => {
  assert.deepEqual(computed({ level: 'xa_moi' }, { sex: 'male', birth: '1967-07' }), [null, null]);
});
