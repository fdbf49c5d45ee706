import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Organisation } from '../../context/Organisation';
import { arrangeOrganisations, FIRST_ORGANISATIONS, type OrganisationChoice } from './arrangeOrganisations';

const listed = (name: string, level: Organisation['level'], above = '', people = 0) => ({
  organisation: { id: name, name, superior: '', place: name.split(' ').at(-1) ?? '', level },
  above,
  people,
});
const ORGANISATIONS = [
  listed('Đảng bộ xã Minh Tân', 'xa_moi', 'Đảng bộ tỉnh Hải Thanh', 5),
  listed('Đảng bộ tỉnh Hải Thanh', 'tinh', '', 9),
  listed('Đảng bộ phường Ái Hòa', 'xa_moi', 'Đảng bộ tỉnh Hải Thanh', 7),
];
const shown = (choice: Partial<OrganisationChoice>) =>
  arrangeOrganisations(ORGANISATIONS, { ...FIRST_ORGANISATIONS, ...choice }).map(
    ({ organisation }) => organisation.place,
  );

test('organisations are listed from the top level down, by name, and by number of people', () => {
  assert.deepEqual(shown({}), ['Thanh', 'Hòa', 'Tân']);
  assert.deepEqual(shown({ order: 'name' }), ['Hòa', 'Thanh', 'Tân']);
  assert.deepEqual(shown({ order: 'people' }), ['Thanh', 'Hòa', 'Tân']);
});

test('they are searched without marks and narrowed by level', () => {
  assert.deepEqual(shown({ search: 'MINH tan' }), ['Tân']);
  assert.deepEqual(shown({ search: 'hai thanh' }), ['Thanh', 'Hòa', 'Tân']);
  assert.deepEqual(shown({ level: 'tinh' }), ['Thanh']);
});
