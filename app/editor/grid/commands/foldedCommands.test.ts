import assert from 'node:assert/strict';
import { test } from 'node:test';
import { roster } from '@schemes/model/tables/roster';
import type { Row } from '@schemes/model/tables/tableType';
import { columnTracks } from '../model/columnTracks';
import type { GridNotice } from '../model/GridNotice';
import { gridType } from '../model/gridType';
import type { PastedCell, TableVerbs } from '../model/TableVerbs';
import { makeGridActions } from './makeGridActions';

const ROWS: readonly Row[] = [
  { id: 'a', order: 'a', cells: { full_name: 'Trần Văn An', sex: 'male', general_education: '12/12' } },
  { id: 'b', order: 'b', cells: { full_name: 'Lê Thị Bình', sex: 'female' } },
];

/** The roster with the personal details folded, and a range over two rows from the name to a column. */
function folded(right: string, canWrite = true) {
  let keys: readonly string[] = ['identity'];
  const commits: PastedCell[] = [];
  const notices: (GridNotice | null)[] = [];
  const verbs = { commitAll: (cells: readonly PastedCell[]) => commits.push(...cells), undo: () => {} };
  const laid = () => columnTracks(gridType(roster), { hidden: [], folded: keys, frozenTo: null });
  const actions = makeGridActions({
    cells: () => ({
      lang: 'vi',
      type: laid().type,
      rows: ROWS,
      rowIds: ['a', 'b'],
      rowOf: (id) => ROWS.find((row) => row.id === id),
    }),
    selection: () => ({
      activeCell: { row: 'a', column: 'full_name' },
      anchorCell: null,
      focusCell: { row: 'b', column: right },
    }),
    verbs: () => (canWrite ? (verbs as unknown as TableVerbs) : null),
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
    folds: () => laid().folds,
    unfold: (opened) => {
      keys = keys.filter((key) => !opened.includes(key));
    },
  });
  return { actions, commits, notices, keys: () => keys };
}

/** A clipboard that a command writes to or reads from. */
function clipboard(text = '') {
  const held = new Map([['text/plain', text]]);
  return {
    data: {
      getData: (type: string) => held.get(type) ?? '',
      setData: (type: string, value: string) => held.set(type, value),
      types: ['text/plain'],
    } as unknown as DataTransfer,
    text: () => held.get('text/plain'),
  };
}

const SAID: GridNotice = { kind: 'said', word: 'grid.unfoldedFirst' };

test('a key that would empty folded cells opens their group and writes nothing; the second time it empties', () => {
  const { actions, commits, notices, keys } = folded('general_education');
  actions.command({ kind: 'clear' });
  assert.deepEqual([commits, notices, keys()], [[], [SAID], []]);
  actions.command({ kind: 'clear' });
  assert.deepEqual(
    commits.map(({ row, column }) => `${row} ${column}`),
    ['a full_name', 'a sex', 'a general_education', 'b full_name', 'b sex'],
  );
});

test('filling, summing and cutting across a folded group open it first; beside it they write at once', () => {
  for (const kind of ['fillDown', 'fillRight', 'sum'] as const) {
    const across = folded('general_education');
    across.actions.command({ kind });
    assert.deepEqual([across.commits, across.notices], [[], [SAID]], kind);
  }
  const dragged = folded('full_name');
  dragged.actions.fillTo('a', 'general_education', false);
  assert.deepEqual([dragged.commits, dragged.notices], [[], [SAID]]);
  const cut = folded('general_education');
  const board = clipboard('before');
  cut.actions.copy(board.data, true);
  assert.deepEqual([cut.commits, cut.notices, board.text()], [[], [SAID], 'before']);
  const beside = folded('full_name');
  beside.actions.command({ kind: 'clear' });
  assert.equal(beside.commits.length, 2);
});

test('a paste that reaches past a folded group opens it first, so that no value lands in another column', () => {
  const { actions, commits, notices } = folded('full_name');
  const board = clipboard('Vũ Thị Hà\tNữ\nĐỗ Văn Cường\tNam');
  assert.equal(actions.paste(board.data), true);
  assert.deepEqual([commits, notices], [[], [SAID]]);
  actions.paste(board.data);
  assert.deepEqual(
    commits.map(({ column, value }) => `${column} ${value}`),
    ['full_name Vũ Thị Hà', 'sex female', 'full_name Đỗ Văn Cường', 'sex male'],
  );
});

test('copying across a folded group copies its cells too, as a spreadsheet does', () => {
  const { actions, notices } = folded('general_education');
  const board = clipboard();
  actions.copy(board.data, false);
  assert.match(board.text() ?? '', /^Trần Văn An\tNam\t{9}12\/12\n/);
  assert.deepEqual(notices, []);
});

test('an undo clears what the last command said; in a locked section it says why nothing was undone', () => {
  const open = folded('full_name');
  open.actions.command({ kind: 'undo' });
  assert.deepEqual(open.notices, [null]);
  const locked = folded('full_name', false);
  locked.actions.command({ kind: 'undo' });
  assert.deepEqual(locked.notices, [{ kind: 'said', word: 'grid.undoLocked' }]);
});
