import assert from 'node:assert/strict';
import { test } from 'node:test';
import { quotas } from '@schemes/model/tables/quotas';
import { roster } from '@schemes/model/tables/roster';
import { TABLE_TYPES } from '@schemes/model/tables/tableTypes';
import { columnTracks, foldsWithin, MAX_FROZEN, unfoldRange } from './columnTracks';
import { foldGroups } from './foldGroups';
import { gridType } from './gridType';
import { headCells, isFrozen } from './headCells';

const PEOPLE = gridType(roster);
const plain = { hidden: [], folded: [], frozenTo: null };
const head = (type: typeof PEOPLE, layout: Parameters<typeof columnTracks>[1]) =>
  headCells(columnTracks(type, layout).tracks, foldGroups(type));

test('the groups of the roster are the parts of the form; name and note are in none', () => {
  const { groups } = foldGroups(PEOPLE);
  assert.deepEqual(
    groups.map(({ key }) => key),
    ['identity', 'education', 'posts', 'career', 'ballots'],
  );
  const grouped = groups.flatMap(({ columns }) => columns);
  const all = PEOPLE.columns.map(({ key }) => key);
  assert.deepEqual(
    all.filter((key) => !grouped.includes(key)),
    ['full_name', 'note'],
  );
  assert.equal(new Set(grouped).size, grouped.length);
});

test('every group of every table has neighbouring columns of its table', () => {
  for (const type of Object.values(TABLE_TYPES).map(gridType)) {
    const keys = type.columns.map(({ key }) => key);
    for (const { key, columns } of foldGroups(type).groups) {
      const at = keys.indexOf(columns[0] ?? '');
      assert.deepEqual(keys.slice(at, at + columns.length), columns, `${type.id} ${key}`);
    }
  }
});

test('a folded group is one track; its columns are not open; the column of names never folds nor hides', () => {
  const { type, tracks, folds } = columnTracks(PEOPLE, {
    ...plain,
    folded: ['identity'],
    hidden: ['full_name', 'speciality'],
  });
  assert.equal(type.columns[0]?.key, 'full_name');
  assert.equal(type.columns[1]?.key, 'general_education');
  assert.deepEqual(
    folds.map(({ key, at, columns }) => [key, at, columns.length]),
    [['identity', 1, 9]],
  );
  assert.equal(tracks.length, type.columns.length + 1);
  assert.ok(!type.columns.some(({ key }) => key === 'speciality'));
});

test('columns up to the chosen one stay in view, a folded group among them', () => {
  const { tracks } = columnTracks(PEOPLE, { ...plain, folded: ['identity'], frozenTo: 'general_education' });
  const frozen = tracks.map((track) =>
    track.kind === 'column' ? track.column.frozen === true : track.frozen,
  );
  assert.deepEqual(frozen.slice(0, 4), [true, true, true, false]);
});

test('no more columns stay in view than the stylesheet has places for', () => {
  const { tracks } = columnTracks(PEOPLE, { ...plain, frozenTo: 'note' });
  assert.equal(tracks.filter(isFrozen).length, MAX_FROZEN);
  assert.ok(tracks.slice(0, MAX_FROZEN).every(isFrozen));
});

test('the head has a row of parts above its groups; a part of one group is that group’s heading', () => {
  const at = (key: string, kind: string) =>
    head(PEOPLE, plain).find((cell) => cell.key === key && cell.kind === kind);
  const place = (key: string, kind: string) => {
    const { start, span, row, rows } = at(key, kind) ?? {};
    return [start, span, row, rows];
  };
  assert.deepEqual(place('full_name', 'column'), [0, 1, 1, 3]);
  assert.deepEqual(place('identity', 'part'), [1, 9, 1, 1]);
  assert.deepEqual(place('sex', 'column'), [1, 1, 2, 2]);
  assert.deepEqual(place('party_date', 'group'), [8, 2, 2, 1]);
  assert.deepEqual(place('party_official', 'column'), [9, 1, 3, 1]);
  assert.deepEqual(place('education', 'part'), [10, 6, 1, 2]);
  assert.equal(at('education', 'group'), undefined);
  assert.deepEqual(place('education', 'column'), [11, 1, 3, 1]);
});

test('without parts, a group of the head folds itself', () => {
  assert.equal(foldGroups(quotas).hasOwnRow, false);
  const cells = head(quotas, { ...plain, folded: ['members'] });
  assert.deepEqual(
    cells
      .filter(({ key }) => key === 'members' || key === 'elected' || key === 'cells')
      .map(({ kind, row, rows }) => [kind, row, rows]),
    [
      ['column', 1, 2],
      ['folded', 1, 2],
      ['group', 1, 1],
      ['column', 2, 1],
    ],
  );
});

test('a heading does not span columns that stay in view and columns that scroll', () => {
  const parts = head(PEOPLE, { ...plain, frozenTo: 'birth' }).filter(({ key }) => key === 'identity');
  assert.deepEqual(
    parts.map(({ start, span, frozen }) => [start, span, frozen]),
    [
      [1, 2, true],
      [3, 7, false],
    ],
  );
});

test('a range across a folded group has the group’s columns in it; one beside it has not', () => {
  const { type, folds } = columnTracks(PEOPLE, { ...plain, folded: ['identity'] });
  const range = { top: 0, bottom: 0, left: 0, right: 1 };
  assert.equal(foldsWithin(folds, range).length, 1);
  const whole = unfoldRange(type, folds, range);
  assert.deepEqual(
    whole.type.columns.slice(whole.range.left, whole.range.right + 1).map(({ key }) => key),
    PEOPLE.columns.slice(0, 11).map(({ key }) => key),
  );
  assert.equal(foldsWithin(folds, { left: 0, right: 0 }).length, 0);
  assert.equal(foldsWithin(folds, { left: 1, right: 4 }).length, 0);
});
