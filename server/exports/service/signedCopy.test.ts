import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { backUp } from '@server/backup/backUp';
import { restore } from '@server/backup/restore';
import { verifyFolder } from '@server/backup/verifyFolder';
import { runCommand } from '@server/cli/runCommand';
import { storedCopyName } from '@server/store/scheme/storedCopyName';
import { copyFolder, copyKey } from '@server/store/testing/copyFolder';
import { tempFolder } from '@server/store/testing/tempFolder';
import { approveAll, keepReadySetting, sampleOf } from '@server/testing/readyScheme';
import { got, testServices } from '@server/testing/testServices';
import { MAX_SIGNED_MB } from './signedCopy';

const code = (result: { ok: boolean; refusal?: { code: string } }) => result.refusal?.code ?? null;
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const pdf = (text: string) => new TextEncoder().encode(`%PDF-1.7 ${text}`);
const PAPER = 'bao-cao-ra-soat';
const FIRST = pdf('chữ ký');
const SECOND = pdf('chữ ký và dấu');

const ready = join(await tempFolder(), 'data');
let scheme = '';
let issue = '';
before(async () => {
  const t = await testServices({ dataDir: ready });
  scheme = await sampleOf(t);
  await approveAll(t, scheme);
  await keepReadySetting(t, scheme, PAPER);
  issue = got(await (await t.as('clerk')).papers.issue(scheme, PAPER)).id;
  await t.services.close();
});

/** The name under which the scheme stores a copy. */
const stored = (bytes: Uint8Array, of = scheme) => storedCopyName(of, sha256(bytes));

/** The services on a copy of the folder in which one paper is issued. */
async function opened() {
  const dataDir = join(await tempFolder(), 'data');
  await copyFolder(ready, dataDir);
  const t = await testServices({ demo: false, dataDir });
  return { t, dataDir, clerk: await t.as('clerk') };
}

async function verify(bytes: Uint8Array, dataDir: string) {
  const output: string[] = [];
  const exit = await runCommand(['verify', 'x.pdf', '--data', dataDir], {
    lang: 'vi',
    out: (line) => output.push(line),
    err: (line) => output.push(line),
    readFile: async () => bytes,
    writeFile: async () => {},
    readPassword: async () => null,
  });
  return { exit, output: output.join('\n') };
}

test('a signed copy is kept encrypted beside the issued paper, replaced only with a reason, and found by verify', async () => {
  const { t, dataDir, clerk } = await opened();
  const { papers } = clerk;
  assert.equal(code(await papers.signed(scheme, issue)), 'refusal.noSigned');
  const { signed } = got(await papers.keepSigned(scheme, issue, FIRST, ''));
  assert.deepEqual([signed?.type, signed?.sha256, signed?.earlier], ['pdf', sha256(FIRST), 0]);
  // The same file again changes nothing.
  assert.deepEqual(got(await papers.keepSigned(scheme, issue, FIRST, '')).signed, signed);
  assert.equal(code(await papers.keepSigned(scheme, issue, SECOND, ' ')), 'refusal.reasonMissing');
  const replaced = got(await papers.keepSigned(scheme, issue, SECOND, 'bản trước thiếu dấu')).signed;
  assert.deepEqual([replaced?.reason, replaced?.earlier], ['bản trước thiếu dấu', 1]);
  assert.equal(code(await papers.keepSigned(scheme, issue, FIRST, 'lấy lại bản cũ')), 'refusal.signedBefore');
  const file = got(await papers.signed(scheme, issue));
  assert.deepEqual(Buffer.from(file.bytes), Buffer.from(SECOND));
  assert.match(file.fileName, /bản ký\.pdf$/);
  const acts = got(await clerk.schemes.history(scheme)).filter(({ act }) => act === 'signedCopy');
  assert.deepEqual(
    acts.map(({ note }) => [FIRST, SECOND].findIndex((bytes) => note?.includes(sha256(bytes)))),
    [0, 1],
  );
  assert.match(acts[1]?.note ?? '', /bản trước thiếu dấu/);
  assert.equal(got(await clerk.upkeep.verify(SECOND)).kind, 'signed');
  assert.equal(got(await clerk.upkeep.verify(FIRST)).kind, 'signedReplaced');
  const office: string[] = [];
  let read = '';
  for await (const { act, detail = '' } of t.services.office.entries()) {
    office.push(act);
    if (act === 'issuedFile') read = detail;
  }
  assert.equal(office.filter((act) => act === 'signedCopy').length, 3);
  assert.match(read, /bản ký\.pdf$/);
  await t.services.close();
  for (const name of await readdir(join(dataDir, 'papers/files'))) {
    const content = await readFile(join(dataDir, 'papers/files', name));
    assert.ok(!content.includes('%PDF'), name);
  }
  const valid = await verify(SECOND, dataDir);
  assert.equal(valid.exit, 0, valid.output);
  assert.match(valid.output, /ĐÚNG BẢN ĐÃ KÝ/);
  const old = await verify(FIRST, dataDir);
  assert.deepEqual([old.exit, /ĐÃ ĐƯỢC THAY/.test(old.output)], [1, true]);
  const report = await verifyFolder(dataDir);
  assert.deepEqual([report.problems, report.papers], [[], []]);
  const backup = join(await tempFolder(), 'backup');
  const { files } = await backUp(dataDir, backup, '2026-12-01T00:00:00Z');
  for (const bytes of [FIRST, SECOND]) assert.ok(files.some(({ path }) => path.includes(stored(bytes))));
  await copyKey(dataDir, backup);
});

test('a file of another kind, a file that is too large, and a copy of a cancelled or unknown issue are refused', async () => {
  const { t, clerk } = await opened();
  const { papers } = clerk;
  const keep = async (bytes: Uint8Array, of = issue) => code(await papers.keepSigned(scheme, of, bytes, ''));
  assert.equal(await keep(new Uint8Array()), 'refusal.signedMissing');
  assert.equal(await keep(new TextEncoder().encode('<html>')), 'refusal.signedType');
  const large = new Uint8Array(MAX_SIGNED_MB * 1024 * 1024 + 1);
  large.set(FIRST);
  assert.equal(await keep(large), 'refusal.signedTooLarge');
  assert.equal(await keep(FIRST, 'none'), 'refusal.noIssue');
  got(await papers.cancel(scheme, issue, 'ghi sai ngày ban hành'));
  assert.equal(await keep(FIRST), 'refusal.noIssue');
  assert.equal(t.services.papers.store.register.data.issues[0]?.signed, undefined);
  await t.services.close();
});

test('a missing file of a signed copy is named when the folder is verified', async () => {
  const { t, dataDir, clerk } = await opened();
  got(await clerk.papers.keepSigned(scheme, issue, FIRST, ''));
  await t.services.papers.store.files.remove(stored(FIRST));
  await t.services.close();
  assert.deepEqual(
    (await verifyFolder(dataDir)).papers.map(({ problem }) => problem),
    ['verify.fileGone'],
  );
});

test('a crash between the register and the ledger leaves the line to the next start', async () => {
  const { t, dataDir, clerk } = await opened();
  got(await clerk.papers.keepSigned(scheme, issue, FIRST, ''));
  await t.services.papers.store.register.update(({ issues }) => {
    for (const copy of issues.flatMap(({ signed = [] }) => signed)) copy.ledger = null;
  });
  await t.services.close();
  const again = await testServices({ demo: false, dataDir });
  const [row] = again.services.papers.store.register.data.issues;
  // The line that was written before is found, and not written twice.
  const lines = got(await (await again.as('clerk')).schemes.history(scheme));
  assert.equal(lines.filter(({ act }) => act === 'signedCopy').length, 1);
  assert.equal(row?.signed?.[0]?.ledger, lines.find(({ act }) => act === 'signedCopy')?.n);
  await again.services.close();
});

test('a file that another scheme has stored too is kept here, and stays when the other scheme removes its own', async () => {
  const { t, clerk } = await opened();
  const { files } = t.services.papers.store;
  const other = t.services.schemes.rows().find(({ id }) => id !== scheme)?.id ?? '';
  await files.put(other, stored(FIRST, other), FIRST);
  got(await clerk.papers.keepSigned(scheme, issue, FIRST, ''));
  await files.remove(stored(FIRST, other));
  assert.deepEqual(Buffer.from(got(await clerk.papers.signed(scheme, issue)).bytes), Buffer.from(FIRST));
  await t.services.close();
});

test('a copy whose ledger line is missing is named when the folder is verified, and on the page', async () => {
  const { t, dataDir, clerk } = await opened();
  got(await clerk.papers.keepSigned(scheme, issue, FIRST, ''));
  await t.services.papers.store.register.update(({ issues }) => {
    for (const copy of issues.flatMap(({ signed = [] }) => signed)) copy.ledger = 1;
  });
  assert.equal(got(await clerk.upkeep.verify(FIRST)).kind, 'inconsistent');
  await t.services.close();
  assert.deepEqual(
    (await verifyFolder(dataDir)).papers.map(({ problem }) => problem),
    ['verify.noLine'],
  );
});

test('no copy is kept when the scheme was archived while the request waited for its turn', async () => {
  const { t, clerk } = await opened();
  await t.services.schemes.rooms.use(scheme, async (room) => {
    const inTurn = room.runExclusive.bind(room);
    room.runExclusive = async (work) => {
      room.runExclusive = inTurn;
      await inTurn(() => room.record({ act: 'archive' }, { id: 'chair', name: 'Bí thư' }));
      return inTurn(work);
    };
    assert.equal(code(await clerk.papers.keepSigned(scheme, issue, FIRST, '')), 'refusal.archived');
  });
  assert.equal(t.services.papers.store.register.data.issues[0]?.signed, undefined);
  await t.services.close();
});

test('a copy whose ledger line is later than the ledger of a backup gets its line after the restore', async () => {
  const { t, dataDir, clerk } = await opened();
  got(await clerk.papers.keepSigned(scheme, issue, FIRST, ''));
  // A backup copies the ledgers before the register of issues.
  await t.services.papers.store.register.update(({ issues }) => {
    for (const copy of issues.flatMap(({ signed = [] }) => signed)) copy.ledger = 999;
  });
  await t.services.close();
  const [backup, restored] = [join(await tempFolder(), 'backup'), join(await tempFolder(), 'restored')];
  await backUp(dataDir, backup, '2026-12-01T00:00:00Z');
  await copyKey(dataDir, restored);
  await restore(backup, restored);
  const again = await testServices({ demo: false, dataDir: restored });
  await again.services.close();
  const report = await verifyFolder(restored);
  assert.deepEqual([report.problems, report.papers], [[], []]);
});
