import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CellValue } from '../../model/cells/cell';
import { TABLE_TYPES } from '../../model/tables/tableTypes';
import type { FormValue } from './curriculumValues';
import { compareValues, fillRow, findNamesakes, proposedRow } from './fillRow';

const type = TABLE_TYPES.roster;
const value = (column: string, text: CellValue, ...doubts: FormValue['doubts']): FormValue => ({
  key: `${column}/${String(text)}`,
  column,
  value: text,
  place: { number: '', label: column },
  text: String(text),
  doubts,
});
const row = (id: string, cells: Readonly<Record<string, CellValue>>) => ({ id, order: 'a0', cells });
const form = [value('full_name', 'Nguyễn Văn Hòa'), value('birth', '1976-08')];
const proposed = (...rows: readonly ReturnType<typeof row>[]) => proposedRow(findNamesakes(type, rows, form));

test('a person is found by name and birth; a row that may be of another person is left to choose', () => {
  assert.equal(proposed(), 'new');
  assert.equal(proposed(row('a', { full_name: 'Trần Văn Hòa', birth: '1976-08' })), 'new');
  assert.equal(proposed(row('a', { full_name: 'NGUYỄN VĂN HOÀ', birth: '1976-08' })), 'a');
  assert.equal(proposed(row('a', { full_name: 'Nguyễn Văn Hòa', birth: '1976-08-15' })), 'a');
  assert.equal(proposed(row('a', { full_name: 'Nguyễn Văn Hòa', birth: '1976' })), 'a');
  assert.equal(proposed(row('a', { full_name: 'Nguyễn Văn Hòa', birth: '1975' })), null);
  assert.equal(proposed(row('a', { full_name: 'Nguyễn Văn Hòa' })), null);
  const twins = ['a', 'b'].map((id) => row(id, { full_name: 'Nguyễn Văn Hòa', birth: '1976-08' }));
  assert.equal(proposed(...twins), null);
});

test('a doubtful value never replaces another, and the table keeps what is more exact', () => {
  const there = row('a', {
    full_name: 'Nguyễn Văn Hoà',
    birth: '1976-08',
    ethnic: 'Kinh',
    religion: 'Không',
  });
  const values = [
    value('full_name', 'Nguyễn Văn Hòa'),
    value('birth', '1976'),
    value('ethnic', 'Tày'),
    value('religion', 'Phật giáo', { kind: 'pieces' }),
    value('residence', 'Hà Nội', { kind: 'pieces' }),
    value('computing', 'B: A', { kind: 'colon' }),
  ];
  assert.deepEqual(
    compareValues(type, there, values).map(({ column, state, isProposed }) => [column, state, isProposed]),
    [
      ['full_name', 'same', false],
      ['birth', 'lessExact', false],
      ['ethnic', 'changed', true],
      ['religion', 'changed', false],
      ['residence', 'new', true],
      ['computing', 'new', false],
    ],
  );
});

test('the chosen values fill one row, or one new row', () => {
  const chosen = compareValues(type, null, form);
  assert.deepEqual(
    fillRow('a', chosen, () => 'new-row'),
    {
      cells: [
        { row: 'a', column: 'full_name', value: 'Nguyễn Văn Hòa' },
        { row: 'a', column: 'birth', value: '1976-08' },
      ],
      rows: [],
      removed: [],
    },
  );
  assert.deepEqual(
    fillRow(null, chosen, () => 'new-row'),
    {
      cells: [],
      rows: [{ id: 'new-row', cells: { full_name: 'Nguyễn Văn Hòa', birth: '1976-08' } }],
      removed: [],
    },
  );
});
