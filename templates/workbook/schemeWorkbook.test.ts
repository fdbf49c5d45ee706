import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { EDITION } from '@schemes/clauses/edition';
import { findHeader } from '@schemes/imports/sheets/findHeader';
import { planImport } from '@schemes/imports/sheets/planImport';
import { readImportedRows } from '@schemes/imports/sheets/readImportedRows';
import type { Sheet } from '@schemes/imports/sheets/sheet';
import type { Snapshot } from '@schemes/model/scheme/snapshot';
import { STATED_ROW } from '@schemes/model/tables/tableType';
import { TABLE_TYPES } from '@schemes/model/tables/tableTypes';
import { validateOpenXml } from '@templates/official/testing/validateOpenXml';
import { communeSample } from '@templates/schemes/sample/communeSample';
import type { Sheet as ReadSheet } from 'hucre';
import { readXlsx } from 'hucre/xlsx';
import { schemeWorkbook } from './schemeWorkbook';
import { convert, hasCalc, readInCalc } from './testing/readInCalc';

/** Texts that a spreadsheet would run if they were not stored as text. */
const RUN = ['=1+1', '+1', '-1+2', '@SUM(1)', '=cmd|calc'];

function armed(): Snapshot {
  const sample = communeSample(EDITION);
  return {
    ...sample,
    sections: sample.sections.map((section) => ({
      ...section,
      tables: section.tables.map((table) =>
        table.type !== 'roster'
          ? table
          : {
              ...table,
              rows: table.rows.map((row, i) => ({
                ...row,
                cells: { ...row.cells, ...(RUN[i] === undefined ? {} : { note: RUN[i] }) },
              })),
            },
      ),
    })),
  };
}

async function workbook(snapshot: Snapshot, table?: string): Promise<Uint8Array> {
  const bytes = await schemeWorkbook(snapshot, table);
  assert.ok(bytes);
  return bytes;
}

test('every table of the scheme is a sheet, with its head kept in view and repeated in print', async () => {
  const sample = communeSample(EDITION);
  const { sheets } = await readXlsx(await workbook(sample), { readStyles: true });
  const tables = sample.sections.flatMap((section) => section.tables);
  assert.equal(sheets.length, tables.length);
  for (const sheet of sheets) {
    assert.ok((sheet.freezePane?.rows ?? 0) >= 4, sheet.name);
    assert.ok(sheet.pageSetup?.printArea?.includes('A'), sheet.name);
    assert.equal(sheet.pageSetup?.paperSize, 'a4');
  }
  assert.equal(sheets.find(({ name }) => name.startsWith('B3'))?.pageSetup?.orientation, 'landscape');
});

test('numbers are numbers, days are days, shares are shares, and no text is a formula', async () => {
  const { sheets } = await readXlsx(await workbook(armed(), 'B3'), { readStyles: true });
  const cells = [...(sheets[0]?.cells?.values() ?? [])];
  assert.equal(cells.filter(({ formula }) => formula !== undefined).length, 0);
  const values = (sheets[0]?.rows ?? []).flat();
  for (const text of RUN) assert.ok(values.includes(text), text);
  assert.ok(
    values.some((value) => value instanceof Date),
    'no day',
  );
  const quotas = await readXlsx(await workbook(communeSample(EDITION), 'B7'), { readStyles: true });
  assert.ok((quotas.sheets[0]?.rows ?? []).flat().filter((value) => typeof value === 'number').length > 40);
});

test('a table that is not there gives none', async () => {
  assert.equal(await schemeWorkbook(communeSample(EDITION), 'no-such'), null);
});

/** A sheet as the importing thread hands it on. */
function sheetOf(read: ReadSheet): Sheet {
  return {
    name: read.name,
    rows: read.rows.map((row, r) =>
      row.map((value, c) => {
        if (value instanceof Date) return { day: value.toISOString().slice(0, 10) };
        const isShare = read.cells?.get(`${r},${c}`)?.style?.numFmt?.includes('%');
        return typeof value === 'number' && isShare ? { percent: value * 100 } : value;
      }),
    ),
    merges: (read.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
      top: startRow,
      left: startCol,
      bottom: endRow,
      right: endCol,
    })),
  };
}

for (const type of ['seats', 'review', 'roster', 'quotas', 'schedule', 'leavers'] as const) {
  test(`${type} written and taken in again is the same rows`, async () => {
    const snapshot = armed();
    const table = snapshot.sections.flatMap((section) => section.tables).find((one) => one.type === type);
    assert.ok(table);
    const { sheets } = await readXlsx(await workbook(snapshot, table.id), { readStyles: true });
    const read = sheets[0];
    assert.ok(read);
    const sheet = sheetOf(read);
    const shape = TABLE_TYPES[type];
    const head = findHeader(sheet, shape);
    assert.ok(head, 'no head');
    const imported = readImportedRows(sheet, head.top + head.height, shape, head.columns);
    assert.deepEqual(imported.doubts, []);
    const rows = table.rows.filter(({ id }) => id !== STATED_ROW);
    const plan = planImport(imported, shape, rows, [shape.label]);
    assert.deepEqual(
      [plan.added.map(({ cells }) => cells), plan.changed, plan.missing, plan.doubts],
      [[], [], [], []],
    );
    const open = shape.columns.filter(({ compute, restricted }) => !compute && !restricted);
    const [first] = rows.filter(({ id }) => !shape.fixedRows.includes(id));
    const again = imported.rows.find((_, index) => plan.ids.get(index) === first?.id);
    const own = Object.fromEntries(
      Object.entries(first?.cells ?? {}).filter(([key]) => open.some((column) => column.key === key)),
    );
    assert.deepEqual(again?.cells, own);
  });
}

test('the Open XML SDK, which reads as Excel does, finds no fault in it', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'de-an-workbook-'));
  try {
    const file = join(folder, 'all.xlsx');
    await writeFile(file, await workbook(armed()));
    const faults = await validateOpenXml(file);
    if (faults === null) return t.skip('the validator has no program for this platform');
    assert.deepEqual(faults, []);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

const calc = { skip: (await hasCalc()) ? false : 'LibreOffice Calc is not installed' };

test(
  'Calc opens every sheet: numbers are numbers, days days, shares shares, texts the same, and nothing runs',
  calc,
  async () => {
    const bytes = await workbook(armed());
    const { sheets } = await readXlsx(bytes, { readStyles: true });
    const opened = await readInCalc('all.xlsx', bytes);
    assert.deepEqual(
      opened.map(({ name }) => name),
      sheets.map(({ name }) => name),
    );
    const seen = { number: 0, day: 0, share: 0, text: 0 };
    for (const [i, sheet] of sheets.entries()) {
      for (const [r, row] of sheet.rows.entries()) {
        for (const [c, value] of row.entries()) {
          const read = opened[i]?.rows[r]?.[c];
          const where = `${sheet.name} ${r + 1}:${c + 1}`;
          assert.equal(read?.formula ?? null, null, where);
          if (value === null || value === undefined || value === '') continue;
          if (value instanceof Date) {
            seen.day += 1;
            assert.deepEqual([read?.kind, read?.value], ['date', value.toISOString().slice(0, 10)], where);
          } else if (typeof value === 'number') {
            const isShare = sheet.cells?.get(`${r},${c}`)?.style?.numFmt?.includes('%') === true;
            seen[isShare ? 'share' : 'number'] += 1;
            assert.equal(read?.kind, isShare ? 'percentage' : 'float', where);
            assert.ok(Math.abs(Number(read?.value) - value) < 1e-9, where);
          } else {
            seen.text += 1;
            assert.deepEqual([read?.kind, read?.text], ['string', String(value)], where);
          }
        }
      }
    }
    for (const [kind, times] of Object.entries(seen)) assert.ok(times > 0, `no ${kind}`);
    const texts = opened.flatMap(({ rows }) => rows.flat().map(({ text }) => text));
    for (const text of RUN) assert.ok(texts.includes(text), text);
  },
);

test(
  'a roster saved again by Calc comes in as the same rows: months as 05/1980, years alone, whole days',
  calc,
  async () => {
    const BIRTHS = ['1980-05', '1975', '1969-12'];
    const sample = communeSample(EDITION);
    const snapshot: Snapshot = {
      ...sample,
      sections: sample.sections.map((section) => ({
        ...section,
        tables: section.tables.map((table) => ({
          ...table,
          rows: table.rows.map((row, i) =>
            table.type === 'roster' && i < BIRTHS.length
              ? { ...row, cells: { ...row.cells, birth: BIRTHS[i] ?? '', party_official: '2001-02-15' } }
              : row,
          ),
        })),
      })),
    };
    const table = snapshot.sections
      .flatMap((section) => section.tables)
      .find(({ type }) => type === 'roster');
    assert.ok(table);
    const saved = await convert('roster.xlsx', await workbook(snapshot, table.id), 'xlsx');
    assert.ok(saved);
    const { sheets } = await readXlsx(saved, { readStyles: true });
    assert.ok(sheets[0]);
    const sheet = sheetOf(sheets[0]);
    const head = findHeader(sheet, TABLE_TYPES.roster);
    assert.ok(head, 'no head');
    const imported = readImportedRows(sheet, head.top + head.height, TABLE_TYPES.roster, head.columns);
    assert.deepEqual(imported.doubts, []);
    assert.deepEqual(
      imported.rows.slice(0, BIRTHS.length).map(({ cells }) => cells['birth']),
      BIRTHS,
    );
    const plan = planImport(imported, TABLE_TYPES.roster, table.rows, [TABLE_TYPES.roster.label]);
    assert.deepEqual([plan.added, plan.changed, plan.missing, plan.doubts], [[], [], [], []]);
  },
);
