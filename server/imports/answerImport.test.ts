import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { SheetFile } from '@schemes/imports/sheets/sheet';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { writeOds } from 'hucre/ods';
import { writeXlsx } from 'hucre/xlsx';
import { answerImport } from './answerImport';
import { ImportThreads } from './ImportThreads';
import { IMPORT_LIMITS } from './importLimits';

const ROWS = [
  ['Họ và tên', 'Ngày sinh', 'Tỷ lệ'],
  ['Nguyễn Văn Ẩn', new Date(Date.UTC(1975, 3, 15)), 12],
];

const xlsx = () => writeXlsx({ sheets: [{ name: 'Trích ngang', rows: ROWS }] });

/** Reads in this thread, for speed; the last test covers the worker thread. */
async function read(name: string, bytes: Uint8Array) {
  const answer = await answerImport({ as: 'sheet', name, bytes });
  return answer.ok
    ? { ok: true as const, value: answer.value as SheetFile }
    : { ok: false as const, refusal: answer };
}

async function readOk(name: string, bytes: Uint8Array): Promise<SheetFile> {
  const result = await read(name, bytes);
  assert.ok(result.ok, JSON.stringify(result));
  return result.value;
}

async function refusal(name: string, bytes: Uint8Array): Promise<string> {
  const result = await read(name, bytes);
  return result.ok ? `read: ${JSON.stringify(result.value).slice(0, 200)}` : result.refusal.code;
}

/** An .xlsx whose parts are changed by hand. */
async function mended(change: (parts: Record<string, Uint8Array>) => void): Promise<Uint8Array> {
  const parts = unzipSync(await xlsx());
  change(parts);
  return zipSync(parts);
}

const SHEET = 'xl/worksheets/sheet1.xml';

test('.xlsx and .ods yield values, and dates as dates', async () => {
  for (const [name, bytes] of [
    ['a.xlsx', await xlsx()],
    ['a.ods', await writeOds({ sheets: [{ name: 'Trích ngang', rows: ROWS }] })],
  ] as const) {
    const { sheets, notes } = await readOk(name, bytes);
    assert.equal(sheets[0]?.name, 'Trích ngang');
    assert.deepEqual(sheets[0]?.rows, [ROWS[0], ['Nguyễn Văn Ẩn', { day: '1975-04-15' }, 12]]);
    assert.deepEqual(notes, []);
  }
});

for (const [what, bytes, guessed] of [
  ['UTF-8', Buffer.from('Họ và tên;Dân tộc\r\n"Ẩn; An";Tày\r\n'), false],
  ['UTF-8 with its mark', Buffer.from('\ufeffHọ và tên,Dân tộc\n"Ẩn; An",Tày\n'), false],
  ['UTF-16', Buffer.from('\ufeffHọ và tên\tDân tộc\r\nẨn; An\tTày\r\n', 'utf16le'), false],
  [
    'Windows-1258',
    // Combining marks of their own, as Vietnamese Excel writes: o + dot below, e + circumflex.
    Buffer.from([0x48, 0x6f, 0xf2, 0x20, 0x76, 0xe0, 0x20, 0x74, 0xea, 0x6e, 0x3b, 0x44, 0xe2, 0x6e, 0x0a]),
    true,
  ],
] as const) {
  test(`a .csv in ${what} is read`, async () => {
    const { sheets, notes } = await readOk('a.csv', bytes);
    assert.equal(sheets[0]?.rows[0]?.[0], 'Họ và tên');
    if (!guessed) assert.deepEqual(sheets[0]?.rows[1], ['Ẩn; An', 'Tày']);
    assert.deepEqual(notes, guessed ? ['encodingGuessed'] : []);
  });
}

test('a formula yields its stored value, an uncalculated one is empty, and the file’s notes mention both', async () => {
  const bytes = await mended((parts) => {
    const xml = strFromU8(parts[SHEET] ?? new Uint8Array());
    const row =
      '<row r="9"><c r="A9" t="str"><f>HYPERLINK("http://x","y")</f><v>y</v></c><c r="B9"><f>1+1</f></c><c r="C9"><f>6*7</f><v>42</v></c></row>';
    parts[SHEET] = strToU8(xml.replace('</sheetData>', `${row}</sheetData>`));
  });
  const { sheets, notes } = await readOk('f.xlsx', bytes);
  assert.deepEqual(sheets[0]?.rows[8], ['y', null, 42]);
  assert.deepEqual([...notes].sort(), ['formulas', 'uncalculated']);
});

test('macros, external links and hidden sheets are ignored and mentioned in the notes', async () => {
  const book = await writeXlsx({
    sheets: [
      { name: 'a', rows: [['x']] },
      { name: 'b', rows: [['secret']], hidden: true },
    ],
    vbaProject: strToU8('not a program'),
  });
  const parts = unzipSync(book);
  parts['xl/externalLinks/externalLink1.xml'] = strToU8('<externalLink/>');
  const { sheets, notes } = await readOk('m.xlsm', zipSync(parts));
  assert.deepEqual(
    sheets.map(({ name }) => name),
    ['a'],
  );
  assert.deepEqual([...notes].sort(), ['externalLinks', 'hiddenSheets', 'macros']);
});

test('a stray cell in a far corner does not yield millions of cells', async () => {
  const bytes = await mended((parts) => {
    const xml = strFromU8(parts[SHEET] ?? new Uint8Array());
    parts[SHEET] = strToU8(
      xml.replace('</sheetData>', '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>'),
    );
  });
  assert.equal((await readOk('far.xlsx', bytes)).sheets[0]?.rows.length, 2);
});

test('the refusal of an encrypted workbook says that it is encrypted', async () => {
  const bytes = await writeXlsx({
    sheets: [{ name: 'a', rows: [['x']] }],
    encryption: { password: 'p', spinCount: 1000 },
  });
  assert.equal(await refusal('e.xlsx', bytes), 'refusal.fileEncrypted');
});

test('an old binary file, a picture, a web page named .xls, an empty file and another archive each get a refusal of their own', async () => {
  const ole = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]);
  assert.equal(await refusal('a.xls', ole), 'refusal.fileOldOffice');
  assert.equal(await refusal('a.csv', Buffer.from('89504e470d0a1a0a00000000', 'hex')), 'refusal.fileUnknown');
  assert.equal(await refusal('a.xls', Buffer.from('<html><table></table></html>')), 'refusal.fileIsPage');
  assert.equal(await refusal('a.csv', new Uint8Array()), 'refusal.fileEmpty');
  assert.equal(await refusal('a.xlsx', zipSync({ 'a.txt': strToU8('x') })), 'refusal.fileNotSheet');
});

test('a zip bomb is refused, whether it states its sizes or falsifies them', async () => {
  const zeros = new Uint8Array(80 * 1024 * 1024);
  const bomb = await mended((parts) => {
    parts['xl/media/a.bin'] = zeros;
  });
  assert.equal(await refusal('b.xlsx', bomb), 'refusal.fileTooBigInside');
  const lying = Buffer.from(bomb);
  // The size stated in the central directory, made small.
  for (let at = lying.indexOf('PK\u0001\u0002'); at >= 0; at = lying.indexOf('PK\u0001\u0002', at + 4)) {
    lying.writeUInt32LE(10, at + 24);
  }
  assert.equal(await refusal('b.xlsx', lying), 'refusal.fileDamaged');
  const many = Object.fromEntries(Array.from({ length: 2100 }, (_, i) => [`x/${i}`, strToU8('x')]));
  assert.equal(await refusal('m.xlsx', zipSync(many)), 'refusal.fileTooBigInside');
});

test('XML with a document type or entities is refused, in UTF-16 too', async () => {
  const evil =
    '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>&e;</t></is></c></row></sheetData></worksheet>';
  for (const bytes of [strToU8(evil), new Uint8Array(Buffer.from(`\ufeff${evil}`, 'utf16le'))]) {
    const file = await mended((parts) => {
      parts[SHEET] = bytes;
    });
    assert.equal(await refusal('x.xlsx', file), 'refusal.fileEntities');
  }
});

test('truncated and scrambled archives are refused and cause no fault', async () => {
  const whole = await xlsx();
  for (const length of [10, 100, whole.length - 30, whole.length - 1]) {
    const code = await refusal('t.xlsx', whole.slice(0, length));
    assert.ok(code.startsWith('refusal.'), `${length}: ${code}`);
  }
  for (let at = 40; at < whole.length; at += Math.floor(whole.length / 6)) {
    const torn = Uint8Array.from(whole);
    torn.fill(0xff, at, at + 20);
    const result = await read('t.xlsx', torn);
    assert.ok(result.ok || result.refusal.code.startsWith('refusal.'));
  }
});

test('the thread returns the values, aborts on a slow file and refuses one above the size limit', async () => {
  const faults: unknown[] = [];
  const threads = new ImportThreads((fault) => faults.push(fault));
  const hasty = new ImportThreads((fault) => faults.push(fault), { runMs: 1 });
  const inThread = (bytes: Uint8Array, by = threads) =>
    by.read<SheetFile>({ as: 'sheet', name: 'a.xlsx', bytes });
  const read = await inThread(await xlsx());
  assert.ok(read.ok, JSON.stringify(read));
  assert.equal(read.value.sheets[0]?.rows[1]?.[0], 'Nguyễn Văn Ẩn');
  const code = async (result: ReturnType<typeof inThread>) => {
    const answer = await result;
    return answer.ok ? 'read' : answer.refusal.code;
  };
  assert.equal(await code(inThread(await xlsx(), hasty)), 'refusal.fileTooSlow');
  assert.equal(await code(inThread(new Uint8Array(IMPORT_LIMITS.bytes + 1))), 'refusal.fileTooLarge');
  assert.deepEqual(faults, []);
  await Promise.all([threads.close(), hasty.close()]);
});
