import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPeople } from './people';

const user = { id: 'a1', name: 'Trần Văn Lộc', color: '#1f6f3f' };

test('reads the people on other clients, with their places', () => {
  const states = new Map<number, unknown>([
    [1, { user }],
    [2, { user, section: 'p2-4', cell: { table: 'seats', row: 'r', column: 'planned' } }],
  ]);
  assert.deepEqual(readPeople(states, 1), [
    { client: 2, ...user, section: 'p2-4', cell: { table: 'seats', row: 'r', column: 'planned' } },
  ]);
});

test('ignores a state without the server’s stamp or of the wrong shape', () => {
  const states = new Map<number, unknown>([
    [2, { section: 'p2-4' }],
    [3, null],
    [4, 'x'],
    [5, { user: { id: 1, name: {} } }],
  ]);
  assert.deepEqual(readPeople(states, 1), []);
});

test('does not use an invalid colour', () => {
  const [person] = readPeople(new Map([[2, { user: { ...user, color: 'url(x)' }, cell: { table: 1 } }]]), 1);
  assert.match(person?.color ?? '', /^#[0-9a-f]{6}$/);
  assert.equal(person?.cell, null);
});
