import assert from 'node:assert/strict';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { settleWord } from '@schemes/imports/word/settleWord';
import { readOutline } from '@schemes/imports/word/testing/readOutline';
import type { WordFile } from '@schemes/imports/word/wordFile';
import { ok, type Result, refuse } from '@schemes/policy/Result';
import { findLibreOffice } from '@server/exports/workers/findLibreOffice';
import { LibreOffice } from '@server/exports/workers/LibreOffice';
import type { TaskOwner } from '@server/runtime/FairQueue';
import { strToU8, zipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import { convertibleFormat, type OfficeConverter } from './convertible';
import { ImportThreads } from './ImportThreads';
import { paragraph, run, wordPackageOf } from './testing/wordPackageOf';

const RTF = strToU8('{\\rtf1 old}');
const ole = (stream: string) =>
  Buffer.concat([
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    Buffer.alloc(500),
    Buffer.from(`${stream}\0`, 'utf16le'),
  ]);
const odt = zipSync({
  mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
  'content.xml': strToU8('<a/>'),
});

test('formats that need a conversion are known by their content', async () => {
  assert.equal(convertibleFormat(ole('WordDocument'), 'word'), 'doc');
  assert.equal(convertibleFormat(ole('Workbook'), 'sheet'), 'xls');
  assert.equal(convertibleFormat(RTF, 'word'), 'rtf');
  assert.equal(convertibleFormat(odt, 'word'), 'odt');
  // A text is not a sheet, an encrypted file has its own refusal, and a format that can be read is not converted.
  assert.equal(convertibleFormat(ole('WordDocument'), 'sheet'), null);
  assert.equal(convertibleFormat(ole('EncryptedPackage'), 'word'), null);
  assert.equal(convertibleFormat(wordPackageOf({ body: '' }), 'word'), null);
  assert.equal(convertibleFormat(await writeXlsx({ sheets: [{ name: 'a', rows: [['x']] }] }), 'sheet'), null);
});

/** Gives one result and records what it was asked. */
class OneResult implements OfficeConverter {
  readonly isInstalled = true;
  readonly asked: unknown[] = [];
  readonly #result: Result<Uint8Array>;

  constructor(result: Result<Uint8Array>) {
    this.#result = result;
  }

  convert(_: Uint8Array, from: string, to: string, owner?: TaskOwner): Promise<Result<Uint8Array>> {
    this.asked.push({ from, to, owner });
    return Promise.resolve(this.#result);
  }
}

async function read(converter: OfficeConverter | null, owner?: TaskOwner): Promise<Result<WordFile>> {
  const threads = new ImportThreads((fault) => assert.fail(String(fault)), {}, converter);
  try {
    return await threads.read<WordFile>({ as: 'word', name: 'a.rtf', bytes: RTF }, owner);
  } finally {
    await threads.close();
  }
}

test('a file is converted for the person who sent it, read like any other, and said to be a conversion', async () => {
  const converter = new OneResult(
    ok(wordPackageOf({ body: paragraph(run('Ẩn', '<w:vanish/>') + run('Hiện')) })),
  );
  const owner = { person: 'p', organisation: 'o' };
  const file = await read(converter, owner);
  assert.ok(file.ok);
  assert.deepEqual(converter.asked, [{ from: 'rtf', to: 'docx', owner }]);
  const { blocks, notes } = settleWord(file.value);
  assert.deepEqual(readOutline(blocks), ['p Hiện']);
  assert.deepEqual(
    notes.map(({ what, text }) => [what, text]),
    [
      ['hidden', 'Ẩn'],
      ['converted', '.rtf → .docx'],
    ],
  );
});

test('each way a conversion fails has its sentence', async () => {
  const codeOf = (result: Result<WordFile>) => (result.ok ? 'read' : result.refusal.code);
  assert.equal(codeOf(await read(null)), 'refusal.fileNeedsDocx');
  for (const [code, shown] of [
    ['refusal.officeSlow', 'refusal.fileTooSlow'],
    ['refusal.papersBusy', 'refusal.fileBusy'],
    ['refusal.officeFailed', 'refusal.fileDamaged'],
  ] as const)
    assert.equal(codeOf(await read(new OneResult(refuse({ code, params: { seconds: 60 } })))), shown);
});

const program = findLibreOffice();

/** An OpenDocument text with a picture and a section that are links to a server. */
function linkingTo(address: string): Uint8Array {
  const spaces = ['office', 'text', 'drawing']
    .map(
      (name) =>
        `xmlns:${name === 'drawing' ? 'draw' : name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`,
    )
    .join(' ');
  const link = (file: string) => `xlink:href="${address}/${file}" xlink:type="simple" xlink:show="embed"`;
  return zipSync({
    mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
    'META-INF/manifest.xml': strToU8(
      '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.text"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>',
    ),
    'content.xml': strToU8(
      `<office:document-content ${spaces} xmlns:xlink="http://www.w3.org/1999/xlink" office:version="1.2"><office:body><office:text><text:p>Hien<draw:frame text:anchor-type="as-char"><draw:image ${link('a.png')} xlink:actuate="onLoad"/></draw:frame></text:p><text:section text:name="S"><text:section-source ${link('b.odt')}/><text:p>Doan</text:p></text:section></office:text></office:body></office:document-content>`,
    ),
  });
}

test('LibreOffice converts an old format, follows no link in it, and leaves no copy', {
  skip: program === null ? 'LibreOffice is not installed' : false,
  timeout: 180_000,
}, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'de-an-convert-'));
  const libreOffice = new LibreOffice(program, folder, (fault) => assert.fail(String(fault)));
  const threads = new ImportThreads((fault) => assert.fail(String(fault)), {}, libreOffice);
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.end();
  });
  await new Promise<void>((listens) => server.listen(0, '127.0.0.1', listens));
  try {
    const { port } = server.address() as AddressInfo;
    const linking = linkingTo(`http://127.0.0.1:${port}`);
    const text = await threads.read<WordFile>({ as: 'word', name: 'a.odt', bytes: linking });
    assert.ok(text.ok, JSON.stringify(text));
    assert.equal(readOutline(settleWord(text.value).blocks)[0], 'p Hien');
    assert.deepEqual(asked, []);
    const file = await threads.read<WordFile>({
      as: 'word',
      name: 'a.rtf',
      bytes: strToU8('{\\rtf1\\ansi\\ansicpg1252 I. T\\u236?nh h\\u236?nh\\par {\\v an }Hien\\par}'),
    });
    assert.ok(file.ok, JSON.stringify(file));
    assert.deepEqual(readOutline(settleWord(file.value).blocks), ['§ I Tình hình', 'p Hien']);
    assert.deepEqual(
      (await readdir(folder)).filter((name) => name.startsWith('work-')),
      [],
    );
  } finally {
    server.close();
    await threads.close();
    await libreOffice.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
});
