import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { findHeader } from '@schemes/imports/sheets/findHeader';
import { readImportedRows } from '@schemes/imports/sheets/readImportedRows';
import type { SheetFile } from '@schemes/imports/sheets/sheet';
import { TABLE_TYPES } from '@schemes/model/tables/tableTypes';
import { writeXlsx } from 'hucre/xlsx';
import { answerImport } from './answerImport';

/** Reads a file as the server does, and its rows as the dialog suggests them. */
async function imported(name: string, bytes: Uint8Array) {
  const answer = await answerImport({ as: 'sheet', name, bytes });
  assert.ok(answer.ok, JSON.stringify(answer));
  const { sheets, notes } = answer.value as SheetFile;
  const [sheet] = sheets;
  assert.ok(sheet);
  const head = findHeader(sheet, TABLE_TYPES.roster);
  assert.ok(head, 'no head found');
  const read = readImportedRows(sheet, head.top + head.height, TABLE_TYPES.roster, head.columns);
  return {
    notes,
    hidden: sheet.hidden,
    head: head.top + 1,
    rows: read.rows.map(({ cells }) =>
      ['full_name', 'sex', 'birth'].map((key) => cells[key] ?? '').join('|'),
    ),
    skipped: read.skipped.map(({ row, reason }) => `${row + 1} ${reason}`),
    doubts: read.doubts.map(
      ({ address, reason }) => `${address} ${reason.kind === 'guess' ? reason.guess : reason.kind}`,
    ),
    totals: read.totals.map(({ stated, counted }) => [stated, counted]),
  };
}

const handed = (name: string) => imported(name, readFileSync(new URL(`./cases/${name}`, import.meta.url)));

test('totals.xlsx has three people; every other row is left out with its reason', async () => {
  const { rows, skipped, totals } = await handed('totals.xlsx');
  assert.deepEqual(rows, [
    'Nguyễn Văn An|male|1975',
    'Lê Thị Bình|female|1980-02',
    'Phạm Thị Cúc|female|1984',
  ]);
  assert.deepEqual(skipped, [
    '2 heading',
    '5 total',
    '6 heading',
    '8 total',
    '9 breakdown',
    '10 breakdown',
    '11 total',
    '12 note',
    '13 signature',
  ]);
  assert.deepEqual(totals, [
    [2, 2],
    [2, 2],
    [3, 3],
  ]);
});

for (const name of ['hidden-row.xlsx', 'hidden-row.ods'])
  test(`${name} tells its hidden row and column, and leaves the row out`, async () => {
    const { notes, hidden, rows, skipped } = await handed(name);
    assert.deepEqual(notes, ['hiddenRows', 'hiddenColumns']);
    assert.deepEqual(hidden, { rows: [2], columns: [4] });
    assert.deepEqual(rows, ['Nguyễn Văn An|male|1975', 'Trần Thị Bình|female|1976']);
    assert.deepEqual(skipped, ['3 hidden']);
  });

test('year-in-date-cell.xlsx has years, as guesses, and one day', async () => {
  const { rows, doubts } = await handed('year-in-date-cell.xlsx');
  assert.deepEqual(
    rows.map((row) => row.split('|')[2]),
    ['1975', '1980', '1975-08-15'],
  );
  assert.deepEqual(doubts, ['D2 yearInDay', 'D3 yearInDay']);
});

test('vni.xlsx is converted, with a mark on each text', async () => {
  const { rows, doubts } = await handed('vni.xlsx');
  assert.deepEqual(rows, [
    'Trần Thị Cúc|female|1981',
    'Nguyễn Văn Dũng|male|1979',
    'Nguyễn Văn An|male|1975',
  ]);
  assert.deepEqual(doubts, ['B2 oldFont', 'C2 oldFont', 'B3 oldFont']);
});

test('name-in-two-columns.xlsx has its head in row 1, and full names', async () => {
  const { head, rows, doubts } = await handed('name-in-two-columns.xlsx');
  assert.equal(head, 1);
  assert.deepEqual(rows, ['Nguyễn Văn An|male|1975', 'Lê Thị Bình|female|1980']);
  assert.deepEqual(doubts, ['B2+C2 joined', 'B3+C3 joined']);
});

test('dates-as-written.xlsx is read where the meaning is certain, guessed where it nearly is, else refused', async () => {
  const { rows, doubts } = await handed('dates-as-written.xlsx');
  assert.deepEqual(
    rows.map((row) => row.split('|')[2]),
    ['1975', '1975', '1976-08-15', '1976-08-15', '1976-08', '1975', '1975', '1975', '', ''],
  );
  assert.deepEqual(doubts, ['D8 yearAlone', 'D9 yearAlone', 'D10 problem', 'D11 problem']);
});

test('zero-width.xlsx is stored without letters that nobody sees, and says so', async () => {
  const { rows, doubts } = await handed('zero-width.xlsx');
  assert.deepEqual(rows, ['Trần Văn Đức|male|1975', 'Vũ Thị Hà|female|1975', 'Nguyễn Văn An|male|1975']);
  assert.deepEqual(doubts, ['B2 cleaned', 'B3 cleaned', 'B4 cleaned']);
});

test('the font that a cell is set in decides about a text that reads both ways', async () => {
  const styled = (value: string) => ({
    value,
    type: 'string' as const,
    style: { font: { name: 'VNI-Times' } },
  });
  const bytes = await writeXlsx({
    sheets: [
      {
        name: 'a',
        rows: [
          ['Họ và tên', 'Giới tính', 'Năm sinh'],
          ['Thò Haø', 'Nữ', 1975],
          ['Thò', 'Nữ', 1976],
        ],
        cells: new Map([['2,0', styled('Thò')]]),
      },
    ],
  });
  assert.deepEqual((await imported('a.xlsx', bytes)).rows, ['Thị Hà|female|1975', 'Thị|female|1976']);
});

test('a .csv typed in .VnTime is read', async () => {
  // Latin-1 bytes, as a spreadsheet of Windows-1252 saves them.
  const text = 'Hä vµ tªn;Giíi tÝnh;N¨m sinh\r\nTrÇn V¨n Dòng;Nam;1975\r\nNguyÔn ThÞ H\u00adêng;N÷;1976\r\n';
  const { notes, rows } = await imported('a.csv', Buffer.from(text, 'latin1'));
  assert.deepEqual(notes, ['encodingGuessed']);
  assert.deepEqual(rows, ['Trần Văn Dũng|male|1975', 'Nguyễn Thị Hường|female|1976']);
});
