import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readSheetCell } from '@schemes/imports/sheets/readSheetCell';
import { roster } from '@schemes/model/tables/roster';
import type { Row } from '@schemes/model/tables/tableType';
import type { GridAccess } from '../commands/GridAccess';
import { makeGridActions } from '../commands/makeGridActions';
import type { ChangeReport } from '../model/CellsChange';
import type { GridCells } from '../model/GridCells';
import type { GridNotice } from '../model/GridNotice';
import type { GridPlace } from '../model/gridPlace';
import { gridRange } from '../model/gridRange';
import type { PastedCell, TableVerbs } from '../model/TableVerbs';
import { pasteBlock } from './pasteBlock';
import { readBlock } from './readBlock';

const THREE: readonly Row[] = [
  { id: 'a', order: 'a', cells: { full_name: 'Vũ Thị Xuân', sex: 'female', birth: '1960-01', note: 'cũ' } },
  { id: 'b', order: 'b', cells: { full_name: 'Phạm Văn Yên', sex: 'male', birth: '1961-02' } },
  { id: 'c', order: 'c', cells: { full_name: 'Hoàng Văn Giáp', sex: 'male', birth: '1962' } },
];

function grid(rows: readonly Row[] = THREE): GridCells {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return { lang: 'vi', type: roster, rows, rowOf: (id) => byId.get(id), rowIds: [...byId.keys()] };
}

function paste(text: string, column: string, table = grid()) {
  const place = { row: 'a', column };
  const keys = roster.columns.map(({ key }) => key);
  return pasteBlock(readBlock(text), gridRange(place, place, table.rowIds, keys), table, null);
}

const fixture = (name: string) => readFileSync(new URL(`./cases/${name}`, import.meta.url), 'utf8');
const written = (cells: readonly PastedCell[], column: string) =>
  cells.filter((cell) => cell.column === column).map(({ value }) => value);

test('births are read from the clipboard as from a file, and guesses are named', () => {
  const { cells, rejected, guessed, renamed } = paste(fixture('roster-words.txt'), 'full_name');
  assert.deepEqual(written(cells, 'full_name'), ['Nguyễn Văn An', 'Lê Thị Bình', 'Trần Văn Cảnh']);
  assert.deepEqual(written(cells, 'birth'), ['1976-08', '1976-08-15', '1975']);
  assert.deepEqual(rejected, []);
  assert.deepEqual(
    guessed.map(({ row, text, guess }) => [row, text, guess]),
    [['b', '15/8/76', 'century']],
  );
  assert.equal(renamed, 1, 'row a keeps its note beside the new name');
});

test('words of offices are read from the clipboard as from a file', () => {
  assert.deepEqual(written(paste(fixture('education-words.txt'), 'education').cells, 'education'), [
    'university',
    'university',
    'master',
  ]);
  const posts = paste('Ban Thường vụ\nBan Chấp hành\nPBT TT', 'slated');
  assert.deepEqual(posts.rejected, []);
  assert.deepEqual(written(posts.cells, 'slated'), [
    ['standing_committee'],
    ['committee'],
    ['standing_deputy'],
  ]);
  assert.deepEqual(written(paste('CC\nCN\nTC', 'political_theory').cells, 'political_theory'), [
    'advanced',
    'bachelor',
    'intermediate',
  ]);
});

test('every word that the import knows, the clipboard knows', () => {
  for (const column of roster.columns)
    for (const text of [
      'ĐH',
      'CC',
      'x',
      'Nữ',
      '15/8/76',
      '1975',
      'Tái cử',
      'BTV',
      '28 đồng chí',
      '13,3%',
      '…',
    ]) {
      if (column.kind === 'text' || column.compute || column.restricted) continue;
      const { cells, rejected } = paste(text, column.key);
      const read = readSheetCell(column, text);
      assert.deepEqual(
        read.ok ? [read.value] : [],
        rejected.length > 0 ? [] : written(cells, column.key),
        `${column.key}: ${text}`,
      );
    }
});

test('a refused value leaves nothing of the person before beside a new name', () => {
  const { cells, rejected } = paste(
    'Nguyễn Văn An\tNam\t30/02/1975\nPhạm văn Yên\tNam\t13/1975',
    'full_name',
  );
  assert.deepEqual(
    cells.filter(({ column }) => column === 'birth'),
    [{ row: 'a', column: 'birth', value: undefined }],
  );
  assert.deepEqual(
    rejected.map(({ row, text, isEmptied, valueAfter }) => [row, text, isEmptied, valueAfter]),
    [
      ['a', '30/02/1975', true, undefined],
      // The same person keeps what is stored.
      ['b', '13/1975', false, '1961-02'],
    ],
  );
});

test('texts in old fonts and letters that nobody sees are converted and named', () => {
  const { cells, guessed } = paste('Traàn Thò Cuùc\tNöõ\nLª V¨n §øc\tNam\nVũ\u200b Thị Hà\tNữ', 'full_name');
  assert.deepEqual(written(cells, 'full_name'), ['Trần Thị Cúc', 'Lê Văn Đức', 'Vũ Thị Hà']);
  assert.deepEqual(written(cells, 'sex'), ['female', 'male', 'female']);
  assert.deepEqual(
    guessed.map(({ row, column, guess }) => `${row} ${column} ${guess}`),
    ['a full_name oldFont', 'a sex oldFont', 'b full_name oldFont', 'c full_name cleaned'],
  );
});

test('rows that a paste adds are named, and blank lines at its end add none', () => {
  const last = gridRange({ row: 'c', column: 'note' }, { row: 'c', column: 'note' }, grid().rowIds, ['note']);
  let fresh = 0;
  const pasteLast = (text: string) => pasteBlock(readBlock(text), last, grid(), () => `new${++fresh}`);
  assert.deepEqual(pasteLast('một\nhai\nba').added, ['new1', 'new2']);
  assert.equal(pasteLast('một').added, undefined);
  assert.equal(pasteLast('một\n \n').added, undefined);
});

test('a paste that adds rows says how many', () => {
  const { actions, notices } = actionsOf(THREE, { row: 'c', column: 'home_town' });
  actions.paste({ getData: (kind) => (kind === 'text/plain' ? 'thôn Một\nthôn Hai' : '') });
  const [notice] = notices;
  assert.equal(notice?.kind === 'report' && notice.added?.length, 1);
});

/** A grid whose writes are collected, and the notices that it shows. */
function actionsOf(rows: readonly Row[], activeCell: GridPlace | null = null) {
  const commits: PastedCell[][] = [];
  const notices: (GridNotice | null)[] = [];
  const verbs = { commitAll: (cells: readonly PastedCell[]) => commits.push([...cells]) };
  const access: GridAccess = {
    cells: () => grid(rows),
    selection: () => ({ activeCell, anchorCell: null, focusCell: null }),
    verbs: () => verbs as unknown as TableVerbs,
    isSorted: () => false,
    box: () => null,
    select: () => {},
    notify: (notice) => notices.push(notice),
    reportConflict: () => {},
    openPanel: () => {},
    openMenu: () => {},
    previewFill: () => {},
    today: () => '2025-06-15',
    writerName: () => null,
    folds: () => [],
    unfold: () => {},
  };
  return { actions: makeGridActions(access), commits, notices };
}

const NONE: ChangeReport = { rejected: [], guessed: [], lockedCount: 0, renamed: 0 };
const REFUSED = { code: 'cell.notChoice', params: {} } as const;

test('a refused text is replaced in every cell as one edit, except where somebody wrote since', () => {
  const rejected = ['a', 'b', 'c'].map((row) => ({
    row,
    column: 'slated',
    text: 'Thường vụ ĐU',
    problem: REFUSED,
  }));
  const other = { row: 'a', column: 'bloc', text: 'Khối 1', problem: REFUSED };
  const rows = THREE.map((row) =>
    row.id === 'c' ? { ...row, cells: { ...row.cells, slated: ['committee'] } } : row,
  );
  const { actions, commits, notices } = actionsOf(rows);
  actions.replaceRejected({ ...NONE, rejected: [...rejected, other] }, 'slated', 'THƯỜNG VỤ  ĐU', [
    'standing_committee',
  ]);
  assert.deepEqual(commits, [
    [
      { row: 'a', column: 'slated', value: ['standing_committee'] },
      { row: 'b', column: 'slated', value: ['standing_committee'] },
    ],
  ]);
  assert.deepEqual(notices, [{ kind: 'report', ...NONE, rejected: [other] }]);
});

test('the guesses of a kind are dropped together', () => {
  const guessed = THREE.map(({ id, cells }) => ({
    row: id,
    column: 'birth',
    text: '1/1/60',
    guess: 'century' as const,
    value: cells['birth'],
  }));
  const { actions, commits, notices } = actionsOf(THREE);
  actions.dropGuessed({ ...NONE, guessed }, 'century');
  assert.deepEqual(
    commits.flat().map(({ row, value }) => [row, value]),
    [
      ['a', undefined],
      ['b', undefined],
      ['c', undefined],
    ],
  );
  assert.deepEqual(notices, [null]);
});
