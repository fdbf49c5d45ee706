import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { SchemeCard } from '../../context/SchemeCard';
import { arrangeSchemes, FIRST_CHOICE, type SchemeChoice } from './arrangeSchemes';

const scheme = (id: string, more: Partial<SchemeCard> = {}): SchemeCard => ({
  id,
  title: `Đề án ${id}`,
  term: '2025-2030',
  archived: false,
  restricted: false,
  about: {},
  createdAt: '2026-10-01T00:00:00.000Z',
  organisation: { id: 'mt', name: 'Đảng bộ xã Minh Tân' },
  changedAt: '2026-11-01T00:00:00.000Z',
  approved: 0,
  sections: 10,
  openFindings: { mandatory: 0, target: 0, undecided: 0, toFill: 0, checked: true },
  stepsApart: false,
  ...more,
});
const SCHEMES = [
  scheme('b', { changedAt: '2026-11-03T00:00:00.000Z', approved: 10 }),
  scheme('a', {
    organisation: { id: 'ah', name: 'Đảng bộ phường Ái Hòa' },
    openFindings: { mandatory: 3, target: 0, undecided: 0, toFill: 0, checked: true },
  }),
  scheme('c', {
    changedAt: '2026-11-02T00:00:00.000Z',
    term: '2020-2025',
    about: { congressDate: '2020-06-15' },
  }),
];
const shown = (choice: Partial<SchemeChoice>) =>
  arrangeSchemes('vi', SCHEMES, { ...FIRST_CHOICE, ...choice }).map(({ id }) => id);

test('the list begins with what was changed last', () => {
  assert.deepEqual(shown({}), ['b', 'c', 'a']);
});

test('it is sorted by title, organisation or mandatory findings', () => {
  assert.deepEqual(shown({ order: 'title' }), ['a', 'b', 'c']);
  assert.deepEqual(shown({ order: 'organisation' }), ['a', 'b', 'c']);
  assert.deepEqual(shown({ order: 'faults' }), ['a', 'b', 'c']);
});

test('it is searched by title, organisation and term, without marks', () => {
  assert.deepEqual(shown({ search: 'ai hoa' }), ['a']);
  assert.deepEqual(shown({ search: 'de an 2020' }), ['c']);
  assert.deepEqual(shown({ search: '15/06' }), ['c']);
  assert.deepEqual(shown({ search: 'không có' }), []);
});

test('it is narrowed by state', () => {
  assert.deepEqual(shown({ state: 'faults' }), ['a']);
  assert.deepEqual(shown({ state: 'approved' }), ['b']);
  assert.deepEqual(shown({ state: 'unfinished' }), ['c', 'a']);
});
