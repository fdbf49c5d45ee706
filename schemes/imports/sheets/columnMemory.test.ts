import assert from 'node:assert/strict';
import { test } from 'node:test';
import { TABLE_TYPES } from '../../model/tables/tableTypes';
import { readColumnMemory, recallTargets, rememberTargets } from './columnMemory';
import { headAt } from './findHeader';

const headOf = (...headings: readonly string[]) =>
  headAt({ name: 'a', rows: [headings], merges: [] }, TABLE_TYPES.roster, 0, 1);

test('the columns chosen for a form are known again by its headings, in any case and with any marks', () => {
  const head = headOf('TT', 'Họ và tên', 'Ghi thêm');
  const memory = rememberTargets([], TABLE_TYPES.roster, head, ['counter', 'full_name', 'field']);
  const again = headOf('tt', 'HO VA TEN', 'Ghi thêm');
  assert.deepEqual(recallTargets(memory, TABLE_TYPES.roster, again), ['counter', 'full_name', 'field']);
  assert.equal(recallTargets(memory, TABLE_TYPES.review, again), null);
  assert.equal(recallTargets(memory, TABLE_TYPES.roster, headOf('TT', 'Họ và tên')), null);
});

test('what is stored names no heading', () => {
  const memory = rememberTargets([], TABLE_TYPES.roster, headOf('Nguyễn Văn An', '1975'), [
    'full_name',
    'birth',
  ]);
  assert.doesNotMatch(JSON.stringify(memory), /nguy|1975/i);
});

test('forty forms are kept, the latest choice of each', () => {
  let memory = readColumnMemory([]);
  for (let i = 0; i < 50; i++)
    memory = rememberTargets(memory, TABLE_TYPES.roster, headOf(`Cột ${i}`), ['note']);
  memory = rememberTargets(memory, TABLE_TYPES.roster, headOf('Cột 49'), ['skip']);
  assert.equal(memory.length, 40);
  assert.deepEqual(recallTargets(memory, TABLE_TYPES.roster, headOf('Cột 49')), ['skip']);
});

test('stored JSON of another shape, or a column that is gone, is no memory', () => {
  assert.deepEqual(readColumnMemory({ a: 1 }), []);
  assert.deepEqual(readColumnMemory([null, 3, { form: 'x', targets: [1] }]), []);
  const head = headOf('Họ và tên');
  const memory = rememberTargets([], TABLE_TYPES.roster, head, ['no_such_column']);
  assert.equal(recallTargets(memory, TABLE_TYPES.roster, head), null);
});
