import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { copyKey } from '@server/store/testing/copyFolder';
import { tempFolder } from '@server/store/testing/tempFolder';
import { approveAll, keepReadySetting, sampleOf } from '@server/testing/readyScheme';
import { got, testServices } from '@server/testing/testServices';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { runCommand } from './runCommand';

const dataDir = join(await tempFolder(), 'data');
const papers = { issued: new Uint8Array(), draft: new Uint8Array(), cancelled: new Uint8Array() };

before(async () => {
  const t = await testServices({ dataDir });
  const id = await sampleOf(t);
  const clerk = await t.as('clerk');
  papers.draft = new Uint8Array(got(await clerk.papers.make(id, 'de-an')).bytes);
  await approveAll(t, id);
  await keepReadySetting(t, id, 'de-an');
  const first = got(await clerk.papers.issue(id, 'de-an'));
  got(await clerk.papers.cancel(id, first.id, 'in sai một trang'));
  papers.cancelled = new Uint8Array(got(await clerk.papers.issued(id, first.id)).bytes);
  const second = got(await clerk.papers.issue(id, 'de-an'));
  papers.issued = new Uint8Array(got(await clerk.papers.issued(id, second.id)).bytes);
  await t.services.close();
});

async function verify(bytes: Uint8Array, data = dataDir) {
  const output: string[] = [];
  const code = await runCommand(['verify', 'x.docx', '--data', data], {
    lang: 'vi',
    out: (line) => output.push(line),
    err: (line) => output.push(line),
    readFile: async () => bytes,
    writeFile: async () => {},
    readPassword: async () => null,
  });
  return { code, output: output.join('\n') };
}

/** The file after a word was changed in it, saved by a program that keeps, or does not keep, the unseen marks. */
function changed(bytes: Uint8Array, keepsMarks: boolean): Uint8Array {
  const parts = unzipSync(bytes);
  const text = strFromU8(parts['word/document.xml'] ?? new Uint8Array()).replace('Minh Tân', 'Minh Tâm');
  parts['word/document.xml'] = strToU8(text);
  if (!keepsMarks) delete parts['docProps/custom.xml'];
  return zipSync(parts);
}

test('an issued file is reported with its number, scheme, version and approvals', async () => {
  const { code, output } = await verify(papers.issued);
  assert.equal(code, 0, output);
  assert.match(output, /ĐÚNG BẢN ĐÃ PHÁT HÀNH/);
  assert.match(output, /Đề án nhân sự, 02-ĐA\/ĐU, ngày 02\/06\/2025/);
  assert.match(output, /Đảng bộ xã Minh Tân\), phiên bản [0-9a-f]{64}/);
  assert.match(output, /22 mục; mục cuối do Phạm Quốc Dũng duyệt/);
  // Times as the export page shows them, Vietnamese time: until seven in the morning its date differs from UTC.
  assert.match(output, /Phát hành: Lê Thu Hà, \d\d:\d\d, \d\d\/\d\d\/\d{4}$/m);
  assert.doesNotMatch(output, /\dT\d\d:/);
});

test('a file whose number was cancelled is reported as such, with the reason', async () => {
  const { code, output } = await verify(papers.cancelled);
  assert.equal(code, 1);
  assert.match(output, /SỐ ĐÃ HỦY.*in sai một trang/);
});

for (const keepsMarks of [true, false]) {
  test(`an altered file is recognised ${keepsMarks ? 'by its mark' : 'by its number when its mark is gone'}`, async () => {
    const { code, output } = await verify(changed(papers.issued, keepsMarks));
    assert.equal(code, 1);
    assert.match(output, /ĐÃ BỊ SỬA/);
    assert.match(output, /02-ĐA\/ĐU/);
  });
}

test('verify distinguishes a draft, an altered draft, an unknown file and a missing file', async () => {
  assert.match((await verify(papers.draft)).output, /Bản «Dự thảo lần 1», chưa phát hành/);
  assert.match((await verify(changed(papers.draft, true))).output, /là dự thảo và đã được sửa/);
  const stranger = zipSync({ 'word/document.xml': strToU8('<w:p><w:t>Số 99-ĐA/ĐU</w:t></w:p>') });
  assert.match((await verify(stranger)).output, /KHÔNG RÕ NGUỒN GỐC/);
  assert.match((await verify(strToU8('PK'))).output, /không phải tệp Word/);
  const twoFiles = Buffer.concat([changed(papers.issued, true), changed(papers.draft, true)]);
  assert.match(
    (await verify(twoFiles)).output,
    /không phải tệp Word/,
    'two archives in one file contradict each other',
  );
  const nowhere = await verify(papers.issued, join(await tempFolder(), 'none'));
  assert.equal(nowhere.code, 2);
  assert.match(nowhere.output, /--data/);
});

test('verify trusts nothing in a ledger that was tampered with', async () => {
  const t = await testServices({ demo: false, dataDir });
  const scheme = t.services.papers.store.register.data.issues[0]?.scheme ?? '';
  await t.services.close();
  const path = join(dataDir, 'schemes', scheme, 'ledger.jsonl');
  const text = await readFile(path, 'utf8');
  await writeFile(path, `${text.slice(0, 50)}${text[50] === 'A' ? 'B' : 'A'}${text.slice(51)}`);
  assert.equal((await verify(papers.issued)).code, 2);
  await writeFile(path, text);
  assert.equal((await verify(papers.issued)).code, 0);
});

test('a restored backup has the issued papers: they are verified, and numbering continues', async () => {
  const [backup, data] = [join(await tempFolder(), 'b'), join(await tempFolder(), 'd')];
  const quiet = {
    lang: 'vi' as const,
    out: () => {},
    err: (line: string) => assert.fail(line),
    readFile: async () => new Uint8Array(),
    writeFile: async () => {},
    readPassword: async () => null,
  };
  assert.equal(await runCommand(['backup', backup, '--data', dataDir], quiet), 0);
  await copyKey(dataDir, data);
  assert.equal(await runCommand(['restore', backup, '--data', data], quiet), 0);
  assert.equal((await verify(papers.issued, data)).code, 0);
  const t = await testServices({ demo: false, dataDir: data });
  const clerk = await t.as('clerk');
  const id = await sampleOf(t);
  assert.equal(got(await clerk.papers.page(id)).series?.nextNumber, '03-ĐA/ĐU');
  await t.services.close();
});
