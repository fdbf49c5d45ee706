import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { AccountCard } from '../../context/Accounts';
import { type AccountChoice, arrangeAccounts, FIRST_ACCOUNTS, type ListedAccount } from './arrangeAccounts';

const listed = (
  name: string,
  more: Partial<AccountCard> = {},
  { organisations = [], waits = false }: Partial<ListedAccount> = {},
): ListedAccount => ({
  account: {
    id: name,
    username: `u${name.length}`,
    name,
    administrator: false,
    disabled: false,
    memberships: [],
    ...more,
  },
  organisations,
  waits,
});
const MINH_TAN = { organisations: ['Đảng bộ xã Minh Tân'] };
const AI_HOA = { organisations: ['Đảng bộ phường Ái Hòa'] };
const chair = [{ organisation: 'mt', role: 'chair' }] as const;
const ACCOUNTS = [
  listed('Phạm Quốc Dũng', { memberships: chair, lastSeen: '2026-11-03', expires: '2027-01-01' }, MINH_TAN),
  listed('Vũ Đức Anh', { administrator: true, lastSeen: '2026-11-30' }),
  listed(
    'Hoàng Thị Bình',
    { disabled: true, lastSeen: '2026-10-01', expires: '2026-12-02', end: 'soon' },
    AI_HOA,
  ),
  listed('Lê Văn Ân', { expires: '2026-12-05', end: 'soon' }, { ...AI_HOA, waits: true }),
  listed('Đỗ Thị Cúc', { auditor: true, lastSeen: '2026-11-29' }),
];
const shown = (choice: Partial<AccountChoice>) =>
  arrangeAccounts(ACCOUNTS, { ...FIRST_ACCOUNTS, ...choice }).map(({ account }) =>
    account.name.split(' ').at(-1),
  );

test('people are listed by given name, by organisation, by last use and by end', () => {
  assert.deepEqual(shown({}), ['Anh', 'Ân', 'Bình', 'Cúc', 'Dũng']);
  assert.deepEqual(shown({ order: 'organisation' }), ['Ân', 'Bình', 'Dũng', 'Anh', 'Cúc']);
  assert.deepEqual(shown({ order: 'lastSeen' }), ['Ân', 'Bình', 'Dũng', 'Cúc', 'Anh']);
  assert.deepEqual(shown({ order: 'expires' }), ['Bình', 'Ân', 'Dũng', 'Anh', 'Cúc']);
});

test('they are searched by name, user name and organisation, without marks', () => {
  assert.deepEqual(shown({ search: 'ai hoa binh' }), ['Bình']);
  assert.deepEqual(shown({ search: 'DO THI' }), ['Cúc']);
  assert.deepEqual(shown({ search: 'u14' }), ['Bình', 'Dũng']);
  assert.deepEqual(shown({ search: 'không có' }), []);
});

test('they are narrowed by role and by state', () => {
  assert.deepEqual(shown({ role: 'chair' }), ['Dũng']);
  assert.deepEqual(shown({ role: 'administrator' }), ['Anh']);
  assert.deepEqual(shown({ role: 'auditor' }), ['Cúc']);
  assert.deepEqual(shown({ role: 'none' }), ['Ân', 'Bình']);
  assert.deepEqual(shown({ state: 'locked' }), ['Bình']);
  assert.deepEqual(shown({ state: 'neverSeen' }), ['Ân']);
  assert.deepEqual(shown({ state: 'waiting' }), ['Ân']);
  assert.deepEqual(shown({ state: 'ending' }), ['Ân']);
});
