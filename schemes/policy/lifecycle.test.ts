import assert from 'node:assert/strict';
import test from 'node:test';
import { SECTION_STATES } from '../model/scheme/sectionStatus';
import { checkMove, isOpen, MOVE_NAMES, needsNote, stateAfter } from './lifecycle';

const from: Readonly<Record<string, string>> = {
  submit: 'drafting returned',
  withdraw: 'submitted',
  approve: 'submitted',
  return: 'submitted',
  reopen: 'approved',
};

for (const move of MOVE_NAMES) {
  test(`${move} starts from ${from[move]} alone`, () => {
    for (const state of SECTION_STATES) {
      const expected = from[move]?.split(' ').includes(state) ? null : { code: 'refusal.wrongState' };
      assert.deepEqual(checkMove(move, state, 'lý do'), expected);
    }
  });
}

test('returning and reopening need a reason', () => {
  assert.deepEqual(MOVE_NAMES.filter(needsNote), ['return', 'reopen']);
  assert.deepEqual(checkMove('return', 'submitted', '  '), { code: 'refusal.noteMissing' });
  assert.deepEqual(checkMove('reopen', 'approved', 'x'.repeat(2001)), {
    code: 'refusal.noteTooLong',
    params: { max: 2000 },
  });
});

test('only an approved section is locked, and a reopened one is not', () => {
  assert.deepEqual(
    SECTION_STATES.filter((state) => !isOpen(state)),
    ['approved'],
  );
  assert.equal(isOpen(stateAfter('reopen')), true);
});
