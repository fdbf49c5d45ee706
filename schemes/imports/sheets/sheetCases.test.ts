import assert from 'node:assert/strict';
import { test } from 'node:test';
import { TABLE_TYPES } from '../../model/tables/tableTypes';
import { SHEET_CASES } from './cases/sheetCases';
import { findHeader } from './findHeader';
import { readImportedRows } from './readImportedRows';

for (const { name, type = 'roster', rows, merges = [], hidden, fonts, right, shown } of SHEET_CASES)
  test(name, () => {
    const sheet = { name: 'a', rows, merges, ...(hidden ? { hidden } : {}), ...(fonts ? { fonts } : {}) };
    const head = findHeader(sheet, TABLE_TYPES[type]);
    assert.ok(head, 'no head found');
    const read = readImportedRows(sheet, head.top + head.height, TABLE_TYPES[type], head.columns);
    const keys = shown ?? ['full_name', 'sex', 'birth'];
    assert.deepEqual(
      {
        rows: read.rows.map(({ cells }) => keys.map((key) => cells[key] ?? '').join('|')),
        skipped: read.skipped.map(({ row, reason }) => `${row + 1} ${reason}`),
        doubts: read.doubts.map(
          ({ address, reason }) => `${address} ${reason.kind === 'guess' ? reason.guess : reason.kind}`,
        ),
        totals: read.totals.map(({ row, of, stated, counted }) => `${row + 1} ${of} ${stated}/${counted}`),
      },
      { skipped: [], doubts: [], totals: [], ...right },
    );
  });
