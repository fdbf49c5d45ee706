import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { SchemeCard } from '../../context/SchemeCard';
import { arrangeSchemes, PAGE_SIZE } from './arrangeSchemes';
import { FIRST_CHOICE, type SchemeChoice } from './schemeChoice';

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
  submitted: 0,
  returned: 0,
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
    submitted: 2,
  }),
];
const shown = (choice: Partial<SchemeChoice>) =>
  arrangeSchemes('vi', SCHEMES, { ...FIRST_CHOICE, ...choice }).cards.map(({ id }) => id);

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
  assert.deepEqual(shown({ state: 'waiting' }), ['c']);
});

test('a page has at most PAGE_SIZE schemes, and a page after the last one is the last', () => {
  const many = Array.from({ length: 2 * PAGE_SIZE + 1 }, (_, i) =>
    scheme(`${i}`, { changedAt: new Date(1_800_000_000_000 - i * 1_000).toISOString() }),
  );
  const page = (page: number) => arrangeSchemes('vi', many, { ...FIRST_CHOICE, page });
  assert.equal(page(1).cards.length, PAGE_SIZE);
  assert.equal(page(1).pages, 3);
  assert.equal(page(2).cards[0]?.id, `${PAGE_SIZE}`);
  assert.deepEqual(
    page(3).cards.map(({ id }) => id),
    [`${2 * PAGE_SIZE}`],
  );
  assert.deepEqual(page(99), page(3));
});

test('the archive is listed apart, and both lists are counted with and without the search', () => {
  const schemes = [
    ...SCHEMES,
    scheme('d', { archived: true }),
    scheme('e', { archived: true, term: '2015-2020' }),
  ];
  const inUse = arrangeSchemes('vi', schemes, { ...FIRST_CHOICE, search: '2025' });
  assert.deepEqual(
    inUse.cards.map(({ id }) => id),
    ['b', 'c', 'a'],
  );
  assert.deepEqual(inUse.fitting, { inUse: 3, archived: 1 });
  assert.deepEqual(inUse.all, { inUse: 3, archived: 2 });
  const archive = arrangeSchemes('vi', schemes, { ...FIRST_CHOICE, search: '2025', archive: true });
  assert.deepEqual(
    archive.cards.map(({ id }) => id),
    ['d'],
  );
});

test('a list without schemes has one empty page', () => {
  const { cards, page, pages } = arrangeSchemes('vi', [], { ...FIRST_CHOICE, page: 4 });
  assert.deepEqual({ cards, page, pages }, { cards: [], page: 1, pages: 1 });
});
