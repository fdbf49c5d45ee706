import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { B1 } from '@schemes/model/B1';
import { B3 } from '@schemes/model/B3';
import { pasteBlock, readBlock } from './pasteBlock';

describe('a range copied from a spreadsheet', () => {
  test('is read with its quoted cells', () => {
    assert.deepEqual(readBlock('a\t"b\nc ""d"""\r\ne\tf\r\n'), [
      ['a', 'b\nc "d"'],
      ['e', 'f'],
    ]);
  });

  test('fills cells from the cursor on and adds rows', () => {
    let n = 0;
    const text = 'Trần Văn An\tNam\t4/1975\nLê Thị Bình\tnu\t1980';
    const { cells, left } = pasteBlock(
      text,
      { row: 'r1', column: 'full_name' },
      B3,
      ['r1'],
      'vi',
      () => `new${++n}`,
    );
    assert.equal(left, 0);
    assert.deepEqual(
      cells.map(({ row, column, value }) => [row, column, value]),
      [
        ['r1', 'full_name', 'Trần Văn An'],
        ['r1', 'sex', 'male'],
        ['r1', 'birth', '1975-04'],
        ['new1', 'full_name', 'Lê Thị Bình'],
        ['new1', 'sex', 'female'],
        ['new1', 'birth', '1980'],
      ],
    );
  });

  test('values that do not fit are left out and counted', () => {
    const text = '27\tnhiều\t3';
    const { cells, left } = pasteBlock(
      text,
      { row: 'secretary', column: 'planned' },
      B1,
      ['secretary'],
      'vi',
      null,
    );
    assert.equal(left, 1);
    assert.deepEqual(
      cells.map(({ column }) => column),
      ['planned', 'left_vacant'],
    );
  });

  test('computed cells and labels of fixed rows are not written', () => {
    const { cells, left } = pasteBlock(
      'x',
      { row: 'secretary', column: 'title' },
      B1,
      ['secretary'],
      'vi',
      null,
    );
    assert.deepEqual([cells.length, left], [0, 1]);
  });
});
