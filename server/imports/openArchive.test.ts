import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { Document, Packer, Paragraph } from 'docx';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import { answerImport, type ImportTask } from './answerImport';
import { type ForgedEntry, forgeArchive } from './testing/forgeArchive';

/** Rests on APPNOTE.TXT 6.3.10 (PKWARE), sections 4.3 and 4.4: the fields that a zip archive repeats. */
const SHEET = 'xl/worksheets/sheet1.xml';
const DOCUMENT = 'word/document.xml';
const MEGABYTE = 1024 * 1024;

let workbook: readonly ForgedEntry[];
let word: readonly ForgedEntry[];
before(async () => {
  const entries = (bytes: Uint8Array) =>
    Object.entries(unzipSync(bytes)).map(([name, data]) => ({ name, data }));
  workbook = entries(await writeXlsx({ sheets: [{ name: 'a', rows: [['checked']] }] }));
  const document = new Document({ sections: [{ children: [new Paragraph('checked')] }] });
  word = entries(new Uint8Array(await Packer.toBuffer(document)));
});

/** The content that was read, as JSON; or the refusal's code. */
async function read(as: ImportTask['as'], bytes: Uint8Array): Promise<string> {
  const answer = await answerImport({ as, name: 'a', bytes: Uint8Array.from(bytes) });
  return answer.ok ? JSON.stringify(answer.value) : answer.code;
}

/** The entries with one of them changed. */
function changed(
  entries: readonly ForgedEntry[],
  name: string,
  change: (entry: ForgedEntry) => Partial<ForgedEntry>,
): readonly ForgedEntry[] {
  return entries.map((entry) => (entry.name === name ? { ...entry, ...change(entry) } : entry));
}

const replaced = (entry: ForgedEntry, from: string, to: string) => ({
  data: strToU8(strFromU8(entry.data).replaceAll(from, to)),
});
const packedOf = (entry: ForgedEntry) => forgeArchive([entry]).readUInt32LE(18);

test('a consistent archive is read, also with sizes after the data', async () => {
  assert.match(await read('sheet', forgeArchive(workbook)), /checked/);
  assert.match(await read('word', forgeArchive(word)), /checked/);
  const streamed = workbook.map((entry) => ({
    ...entry,
    local: { flags: 8, crc: 0, packedSize: 0, size: 0 },
    central: { flags: 8 },
  }));
  assert.match(await read('sheet', forgeArchive(streamed)), /checked/);
  assert.match(await read('sheet', asZip64(forgeArchive(workbook))), /checked/);
});

/** The same archive with ZIP64 records before its end, as writers that do not know the size in advance write them. */
function asZip64(archive: Buffer): Buffer {
  const [before, end] = [archive.subarray(0, -22), Buffer.from(archive.subarray(-22))];
  const records = Buffer.alloc(76);
  records.writeUInt32LE(0x06064b50, 0);
  records.writeBigUInt64LE(44n, 4);
  for (const at of [24, 32]) records.writeBigUInt64LE(BigInt(end.readUInt16LE(10)), at);
  records.writeBigUInt64LE(BigInt(end.readUInt32LE(12)), 40);
  records.writeBigUInt64LE(BigInt(end.readUInt32LE(16)), 48);
  records.writeUInt32LE(0x07064b50, 56);
  records.writeBigUInt64LE(BigInt(before.length), 64);
  records.writeUInt32LE(1, 72);
  end.fill(0xff, 8, 20);
  return Buffer.concat([before, records, end]);
}

/** Headers that contradict each other or the data. */
const FALSE_HEADERS: Readonly<Record<string, (entry: ForgedEntry) => Partial<ForgedEntry>>> = {
  'a size of nothing in the directory and the real one before the data': () => ({
    local: { flags: 8 },
    central: { flags: 8, packedSize: 0, size: 0, crc: 0 },
  }),
  'another name before the data': () => ({ local: { name: 'xl/worksheets/sheet2.xml' } }),
  'another method before the data': () => ({ local: { method: 0 } }),
  'another packed size before the data': (entry) => ({ local: { packedSize: packedOf(entry) - 1 } }),
  'another size before the data': (entry) => ({ local: { size: entry.data.length + 1 } }),
  'another checksum before the data': () => ({ local: { crc: 1 } }),
  'encryption stated only before the data': () => ({ local: { flags: 1 } }),
  'a wrong checksum in both places': () => ({ local: { crc: 1 }, central: { crc: 1 } }),
  'a size that is too small in both places': () => ({ local: { size: 1 }, central: { size: 1 } }),
  'a size that is too large in both places': (entry) => {
    const size = entry.data.length + 1;
    return { local: { size }, central: { size } };
  },
  'a path that leads out of the archive': () => ({ name: '../../sheet1.xml' }),
  'an absolute path': () => ({ name: '/xl/worksheets/sheet1.xml' }),
};

for (const [what, falsify] of Object.entries(FALSE_HEADERS)) {
  test(`V9: a workbook and a Word file with ${what} count as damaged`, async () => {
    assert.equal(await read('sheet', forgeArchive(changed(workbook, SHEET, falsify))), 'refusal.fileDamaged');
    assert.equal(await read('word', forgeArchive(changed(word, DOCUMENT, falsify))), 'refusal.fileDamaged');
  });
}

test('V9: a part that is larger than its limit is not unpacked, whichever header hides it', async () => {
  const data = new Uint8Array(65 * MEGABYTE);
  const bomb = (claims: Partial<ForgedEntry>) =>
    forgeArchive([...workbook, { name: 'xl/sharedStrings2.xml', data, ...claims }]);
  const small = { packedSize: 0, size: 0, crc: 0 };
  assert.equal(await read('sheet', bomb({})), 'refusal.fileTooBigInside');
  const hidden = { local: { flags: 8 }, central: { flags: 8, ...small } };
  assert.equal(await read('sheet', bomb(hidden)), 'refusal.fileDamaged');
  const lying = { local: { size: 10 }, central: { size: 10 } };
  assert.equal(await read('sheet', bomb(lying)), 'refusal.fileDamaged');
});

test('an archive with a duplicate name counts as damaged, wherever the second one is', async () => {
  const second = workbook
    .filter(({ name }) => name === SHEET)
    .map((entry) => ({ ...entry, ...replaced(entry, 'checked', 'x') }));
  assert.equal(await read('sheet', forgeArchive([...workbook, ...second])), 'refusal.fileDamaged');
  assert.equal(await read('sheet', forgeArchive([...second, ...workbook])), 'refusal.fileDamaged');
});

test('an archive with nested or overlapping entries counts as damaged', async () => {
  const inner = forgeArchive([{ name: 'in.xml', data: strToU8('<a/>') }]);
  const outer = { name: 'out.xml', data: inner, stored: true };
  const start = forgeArchive(workbook).indexOf('PK\u0001\u0002');
  const nested = [
    ...workbook,
    outer,
    { name: 'in.xml', data: strToU8('<a/>'), at: start + 30 + outer.name.length },
  ];
  assert.equal(await read('sheet', forgeArchive(nested)), 'refusal.fileDamaged');
  const twice = [
    ...workbook,
    ...workbook.slice(0, 1).map((entry) => ({ ...entry, name: 'xl/b.xml', at: 0 })),
  ];
  assert.equal(await read('sheet', forgeArchive(twice)), 'refusal.fileDamaged');
});

test('an archive with an entry after the directory’s end or bytes after its own end counts as damaged', async () => {
  const hidden = [...workbook, { name: 'xl/hidden.xml', data: strToU8('<a/>') }];
  assert.equal(await read('sheet', forgeArchive(hidden, workbook.length)), 'refusal.fileDamaged');
  const whole = forgeArchive(workbook);
  assert.equal(await read('sheet', Buffer.concat([whole, Buffer.from('more')])), 'refusal.fileDamaged');
  const two = Buffer.concat([
    whole,
    forgeArchive(changed(workbook, SHEET, (entry) => replaced(entry, 'checked', 'x'))),
  ]);
  assert.equal(await read('sheet', two), 'refusal.fileDamaged');
});

test('the refusal of an encrypted entry says so, also with strong encryption', async () => {
  for (const flags of [1, 0x41]) {
    const file = forgeArchive(changed(workbook, SHEET, () => ({ local: { flags }, central: { flags } })));
    assert.equal(await read('sheet', file), 'refusal.fileEncrypted');
  }
});

const DOCTYPE = '<!DOCTYPE x [<!ENTITY e "hidden">]>';

test('V9: the document of a Word file is the part its relations name, as in Word, and never a part that was not checked', async () => {
  const document = word.find(({ name }) => name === DOCUMENT);
  assert.ok(document);
  const other = strFromU8(document.data).replace('checked', 'named');
  const readAs = (name: string, text: string) => {
    const pointing = changed(word, '_rels/.rels', (entry) => replaced(entry, DOCUMENT, name));
    return read('word', forgeArchive([...pointing, { name, data: strToU8(text) }]));
  };
  assert.match(await readAs('word/other.xml', other), /"named"/);
  const withEntities = other.replace('?>', `?>${DOCTYPE}`);
  assert.equal(await readAs('word/other.xml', withEntities), 'refusal.fileEntities');
  assert.equal(await readAs('word/other.bin', withEntities), 'refusal.fileNotWord');
});

test('a sheet in a part that is not named as XML is not read', async () => {
  const sheet = workbook.find(({ name }) => name === SHEET);
  assert.ok(sheet);
  const data = strToU8(strFromU8(sheet.data).replace('?>', `?>${DOCTYPE}`));
  const pointing = changed(workbook, 'xl/_rels/workbook.xml.rels', (entry) =>
    replaced(entry, 'sheet1.xml', 'sheet1.bin'),
  );
  const text = await read('sheet', forgeArchive([...pointing, { name: 'xl/worksheets/sheet1.bin', data }]));
  assert.doesNotMatch(text, /checked/);
});
