import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { findHeader } from '@schemes/imports/findHeader';
import { planImport } from '@schemes/imports/planImport';
import { readImportedRows } from '@schemes/imports/readImportedRows';
import type { Sheet } from '@schemes/imports/sheet';
import type { Snapshot } from '@schemes/model/snapshot';
import { STATED_ROW } from '@schemes/model/tableType';
import { TABLE_TYPES } from '@schemes/model/tableTypes';
import { EDITION } from '@schemes/packs/edition';
import { communeSample } from '@templates/schemes/sample/communeSample';
import { readXlsx } from 'hucre/xlsx';
import { validateOpenXml } from '../official/reading/validateOpenXml';
import { schemeWorkbook } from './schemeWorkbook';

/** Texts that a spreadsheet would run if they were not stored as text. */
const RUN = ['=1+1', '+1', '-1+2', '@SUM(1)', '=cmd|calc'];

function armed(): Snapshot {
  const sample = communeSample(EDITION);
  return {
    ...sample,
    sections: sample.sections.map((section) => ({
      ...section,
      tables: section.tables.map((table) =>
        table.type !== 'B3'
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

for (const type of ['B1', 'B2', 'B3', 'B7', 'B9', 'B10'] as const) {
  test(`${type} written and taken in again is the same rows`, async () => {
    const snapshot = armed();
    const table = snapshot.sections.flatMap((section) => section.tables).find((one) => one.type === type);
    assert.ok(table);
    const { sheets } = await readXlsx(await workbook(snapshot, table.id), { readStyles: true });
    const read = sheets[0];
    assert.ok(read);
    const sheet: Sheet = {
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

const run = promisify(execFile);
const calc = await run('scalc', ['--version']).then(
  () => true,
  () => false,
);

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

test('LibreOffice opens it with the same values and runs none of its text', {
  skip: calc ? false : 'LibreOffice Calc is not installed',
}, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'de-an-workbook-'));
  try {
    const file = join(folder, 'b3.xlsx');
    await writeFile(file, await workbook(armed(), 'B3'));
    await run('soffice', [
      '--headless',
      `-env:UserInstallation=file://${folder}/profile`,
      '--convert-to',
      'csv:Text - txt - csv (StarCalc):44,34,76,1',
      '--outdir',
      folder,
      file,
    ]);
    const csv = await readFile(join(folder, 'b3.csv'), 'utf8');
    for (const text of RUN) assert.ok(csv.includes(text), text);
    assert.ok(csv.includes('Họ và tên'));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
