import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { snapshotDigest } from '@schemes/doc/sectionDigest';
import { storedSnapshot } from '@schemes/model/scheme/storedSnapshot';
import { approveAll, keepReadySetting, sampleOf } from '@server/testing/readyScheme';
import { got, type TestServices, testServices } from '@server/testing/testServices';
import { strFromU8, unzipSync } from 'fflate';

const code = (result: { ok: boolean; refusal?: { code: string } }) => result.refusal?.code ?? null;
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const textOf = (bytes: Uint8Array) =>
  strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array())
    .replace(/<\/w:p>/g, '\n')
    .replace(/<w:noBreakHyphen\/>/g, '-')
    .replace(/<[^>]+>/g, '')
    .replaceAll('\u00a0', ' ');

async function ready(): Promise<TestServices & { readonly id: string }> {
  const t = await testServices();
  const id = await sampleOf(t);
  await approveAll(t, id);
  await keepReadySetting(t, id, 'de-an');
  return { ...t, id };
}

test('while a section is not approved, only drafts are made, each with a receipt and a ledger entry', async () => {
  const t = await testServices();
  const id = await sampleOf(t);
  const clerk = await t.as('clerk');
  const made = got(await clerk.papers.make(id, 'de-an'));
  assert.equal(made.receipt.draft, 1);
  assert.equal(made.receipt.sha256, sha256(made.bytes));
  const page = got(await clerk.papers.page(id));
  // A viewer's snapshot has no tallies, and neither has the version.
  const { snapshot } = got(await (await t.as('viewer')).schemes.open(id));
  assert.equal(made.receipt.version, snapshotDigest(snapshot));
  assert.equal(page.head.title, snapshot.title);
  assert.deepEqual(page.receipts, [made.receipt]);
  assert.equal(page.notApproved, snapshot.sections.length);
  assert.deepEqual(got(await clerk.schemes.history(id)).at(-1)?.act, 'export');
  assert.equal(code(await clerk.papers.make(id, 'de-an', 'final')), 'refusal.notAllApproved');
  assert.equal(code(await clerk.papers.issue(id, 'de-an')), 'refusal.notAllApproved');
  assert.equal(code(await clerk.papers.make(id, 'none')), 'refusal.noPaper');
  assert.equal(code(await clerk.papers.make(id, 'de-an:none')), 'refusal.noPaper');
  assert.equal(code(await (await t.as('viewer')).papers.make(id, 'de-an')), 'refusal.notYourRole');
  assert.equal(got(await (await t.as('member')).papers.make(id, 'de-an')).receipt.draft, 1);
});

test('only the clerk saves a setting; a refusal names every invalid field and the reason', async () => {
  const t = await testServices();
  const id = await sampleOf(t);
  const clerk = await t.as('clerk');
  const { setting } = got(await clerk.papers.page(id));
  assert.equal(
    code(await (await t.as('chair')).papers.saveSetting(id, 'de-an', setting)),
    'refusal.notYourRole',
  );
  const wrong = { ...setting, number: 'abc', symbol: '<b>', date: '32/13/2025', draft: 'x' };
  const refused = await clerk.papers.saveSetting(id, 'de-an', wrong);
  assert.equal(code(refused), 'refusal.badSetting');
  const params = refused.ok ? undefined : refused.refusal.params;
  assert.deepEqual(String(params?.where).split(',').sort(), ['date', 'draft', 'number', 'symbol']);
  assert.match(String(params?.problem), /^Ký hiệu: Ký hiệu gồm tên loại và cơ quan/m);
  assert.deepEqual(got(await clerk.papers.page(id)).setting, setting, 'nothing of it is saved');
  got(await clerk.papers.saveSetting(id, 'de-an', { ...setting, draft: 3 }));
  assert.equal(got(await clerk.papers.make(id, 'de-an')).receipt.draft, 3);
});

test('issuing first lists everything the paper lacks, then assigns the next number; only the clerk issues', async () => {
  const t = await testServices();
  const id = await sampleOf(t);
  await approveAll(t, id);
  const clerk = await t.as('clerk');
  const before = got(await clerk.papers.page(id, 'de-an'));
  assert.deepEqual(
    before.missing.map(({ field }) => field),
    ['date', 'signing.name'],
  );
  assert.equal(before.series?.nextNumber, '01-ĐA/ĐU');
  const refused = await clerk.papers.issue(id, 'de-an');
  assert.equal(code(refused), 'refusal.paperMissing');
  assert.match(String(refused.ok ? '' : refused.refusal.params?.missing), /Chưa có ngày ban hành/);
  await keepReadySetting(t, id, 'de-an');
  for (const who of ['member', 'chair', 'viewer']) {
    assert.equal(code(await (await t.as(who)).papers.issue(id, 'de-an')), 'refusal.notYourRole', who);
  }
  assert.equal(code(await clerk.papers.make(id, 'de-an', 'final')), 'refusal.notIssued');
  const issued = got(await clerk.papers.issue(id, 'de-an'));
  assert.equal(issued.number, '01-ĐA/ĐU');
  const made = got(await clerk.papers.make(id, 'de-an'));
  assert.equal(made.fileName, 'Đề án nhân sự - Đảng bộ xã Minh Tân - số 01.docx');
  assert.equal(made.receipt.draft, undefined);
  assert.equal(sha256(made.bytes), issued.sha256);
  assert.match(textOf(made.bytes), /Số 01-ĐA\/ĐU/);
  assert.doesNotMatch(textOf(made.bytes), /Dự thảo/);
  assert.equal(got(await clerk.schemes.history(id)).at(-1)?.act, 'issue');
  const page = got(await clerk.papers.page(id, 'de-an'));
  assert.equal(page.chosen.issued?.isCurrent, true);
  assert.equal(page.series?.nextNumber, '02-ĐA/ĐU');
});

test('an issued paper is served byte for byte, even after a section is reopened', async () => {
  const t = await ready();
  const [clerk, chair] = [await t.as('clerk'), await t.as('chair')];
  const issued = got(await clerk.papers.issue(t.id, 'de-an'));
  const first = got(await clerk.papers.issued(t.id, issued.id));
  const section = got(await chair.schemes.open(t.id)).snapshot.sections[1]?.id ?? '';
  got(await chair.schemes.move(t.id, section, 'reopen', { note: 'sửa một chỗ' }));
  assert.deepEqual(got(await clerk.papers.issued(t.id, issued.id)).bytes, first.bytes);
  assert.deepEqual(got(await clerk.papers.make(t.id, 'de-an', 'final')).bytes, first.bytes);
  assert.equal(got(await clerk.papers.make(t.id, 'de-an')).receipt.draft, 1, 'the scheme is a draft again');
  assert.equal(code(await clerk.papers.issue(t.id, 'de-an')), 'refusal.notAllApproved');
  assert.equal(got(await clerk.papers.page(t.id)).chosen.issued?.isCurrent, false);
  assert.equal(code(await (await t.as('member')).papers.issued(t.id, issued.id)), 'refusal.notYourRole');
  assert.equal(code(await clerk.papers.issued(t.id, 'none')), 'refusal.noIssue');
});

test('a setting that someone else saved after the page was opened is not issued unseen', async () => {
  const t = await ready();
  const clerk = await t.as('clerk');
  const seen = JSON.stringify(got(await clerk.papers.page(t.id, 'de-an')).setting);
  await keepReadySetting(t, t.id, 'de-an', { date: '2025-06-20' });
  assert.equal(code(await clerk.papers.issue(t.id, 'de-an', seen)), 'refusal.settingElsewhere');
  assert.deepEqual(got(await clerk.papers.page(t.id, 'de-an')).issues, [], 'no number was used');
  const seenNow = JSON.stringify(got(await clerk.papers.page(t.id, 'de-an')).setting);
  assert.equal(got(await clerk.papers.issue(t.id, 'de-an', seenNow)).number, '01-ĐA/ĐU');
});

test('pressing the button twice issues once; another setting can be issued after the first issue is cancelled with a reason', async () => {
  const t = await ready();
  const clerk = await t.as('clerk');
  const [a, b] = await Promise.all([clerk.papers.issue(t.id, 'de-an'), clerk.papers.issue(t.id, 'de-an')]);
  assert.deepEqual(got(a), got(b));
  await keepReadySetting(t, t.id, 'de-an', { date: '2025-06-20' });
  assert.equal(code(await clerk.papers.issue(t.id, 'de-an')), 'refusal.alreadyIssued');
  assert.equal(code(await clerk.papers.cancel(t.id, got(a).id, ' ')), 'refusal.reasonMissing');
  assert.equal(
    code(await (await t.as('chair')).papers.cancel(t.id, got(a).id, 'sai ngày')),
    'refusal.notYourRole',
  );
  const cancelled = got(await clerk.papers.cancel(t.id, got(a).id, 'ghi sai ngày ban hành'));
  assert.equal(cancelled.cancelled?.reason, 'ghi sai ngày ban hành');
  assert.equal(code(await clerk.papers.cancel(t.id, got(a).id, 'ghi sai ngày')), 'refusal.noIssue');
  const last = got(await clerk.schemes.history(t.id)).at(-1);
  assert.deepEqual([last?.act, last?.by.name], ['cancelIssue', 'Lê Thu Hà']);
  assert.equal(got(await clerk.papers.issue(t.id, 'de-an')).number, '02-ĐA/ĐU');
  const page = got(await clerk.papers.page(t.id));
  assert.deepEqual(
    page.issues.map(({ number, cancelled: c }) => [number, c?.reason]),
    [
      ['02-ĐA/ĐU', undefined],
      ['01-ĐA/ĐU', 'ghi sai ngày ban hành'],
    ],
  );
  assert.equal(sha256(got(await clerk.papers.issued(t.id, got(a).id)).bytes), got(a).sha256);
});

test('an organisation that starts in mid-term can state the numbers already used; numbers never go back', async () => {
  const t = await ready();
  const clerk = await t.as('clerk');
  const set = (next: number, note: string) => clerk.papers.setNextNumber(t.id, 'de-an', next, note);
  assert.equal(
    code(await (await t.as('member')).papers.setNextNumber(t.id, 'de-an', 5, 'sổ giấy')),
    'refusal.notYourRole',
  );
  assert.equal(code(await set(5, '')), 'refusal.reasonMissing');
  got(await set(5, 'các số trong sổ giấy'));
  for (const low of [5, 4, 0, 5.5]) assert.equal(code(await set(low, 'lùi lại')), 'refusal.numberTooLow');
  assert.equal(got(await clerk.papers.issue(t.id, 'de-an')).number, '05-ĐA/ĐU');
  got(await set(9, 'đề án khác của văn phòng'));
  assert.deepEqual(
    got(await clerk.papers.page(t.id)).series?.outside.map(({ from, to }) => [from, to]),
    [
      [6, 8],
      [1, 4],
    ],
  );
});

test('the next scheme of the organisation starts with the clerk’s last setting, without the parts specific to that paper', async () => {
  const t = await ready();
  const [clerk, member] = [await t.as('clerk'), await t.as('member')];
  got(await clerk.papers.issue(t.id, 'de-an'));
  const organisation = got(await clerk.papers.page(t.id)).head.organisation.id;
  const { snapshot } = got(await member.schemes.open(t.id));
  const { id } = got(await member.schemes.createFromSnapshot(organisation, storedSnapshot(snapshot)));
  const page = got(await clerk.papers.page(id));
  assert.equal(page.settingFrom, 'last');
  assert.deepEqual([page.setting.number, page.setting.date, page.setting.draft], [undefined, undefined, 1]);
  assert.equal((page.setting.signing as { name: string }).name, 'Phạm Quốc Dũng');
  assert.deepEqual(
    page.habits.signatories.map(({ name }) => name),
    ['Phạm Quốc Dũng'],
  );
  assert.ok(page.habits.recipients.length > 0);
});

test('the dossier contains every paper, a contents list, snapshot, ledger and checksums; issued papers are unchanged', async () => {
  const t = await ready();
  const clerk = await t.as('clerk');
  const issued = got(await clerk.papers.issue(t.id, 'de-an'));
  const first = got(await clerk.papers.dossier(t.id));
  const parts = unzipSync(first.bytes);
  const names = Object.keys(parts);
  assert.equal(names[0], '00 - Mục lục.txt');
  assert.ok(
    names.slice(1, -1).every((name) => name.includes(' - Đảng bộ xã Minh Tân - ')) &&
      !names.some((name) => /[_:/]|re.election|committee|alternate/.test(name)),
    names.join(' '),
  );
  const own = names.find((name) => name.endsWith('Đề án nhân sự - Đảng bộ xã Minh Tân - số 01.docx')) ?? '';
  assert.equal(sha256(parts[own] ?? new Uint8Array()), issued.sha256);
  assert.match(strFromU8(parts['00 - Mục lục.txt'] ?? new Uint8Array()), /Đề án nhân sự \(số 01-ĐA\/ĐU\)/);
  const sums = strFromU8(parts['SHA256SUMS.txt'] ?? new Uint8Array())
    .trim()
    .split('\n');
  assert.deepEqual(
    sums.map((line) => line.split('  ')),
    names
      .filter((name) => name !== 'SHA256SUMS.txt')
      .map((name) => [sha256(parts[name] ?? new Uint8Array()), name]),
  );
  assert.ok(
    names.includes('Các biểu số liệu - Đảng bộ xã Minh Tân - 2025-2030.xlsx') &&
      names.includes('Dữ liệu đề án - Đảng bộ xã Minh Tân - 2025-2030.json') &&
      names.includes('Nhật ký đề án - Đảng bộ xã Minh Tân - 2025-2030.jsonl'),
  );
  assert.equal(code(await (await t.as('viewer')).papers.dossier(t.id)), 'refusal.notYourRole');
});
