import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { contentDigest } from '@schemes/doc/sectionDigest';
import { got, type TestDoor, testDoor } from '@server/testing/testDoor';

const code = (result: { ok: boolean; refusal?: { code: string } }) => result.refusal?.code ?? null;

async function sampleOf({ as }: TestDoor): Promise<string> {
  const cards = await (await as('member')).schemes.list();
  return cards.find(({ organisation }) => organisation.name === 'Đảng bộ xã Minh Tân')?.id ?? '';
}

async function approveAll({ as }: TestDoor, id: string): Promise<void> {
  const [member, chair] = [await as('member'), await as('chair')];
  for (const { id: section } of got(await member.schemes.open(id)).snapshot.sections) {
    got(await member.schemes.move(id, section, 'submit', { note: '' }));
    const { digest } = got(await chair.schemes.review(id, section));
    got(await chair.schemes.move(id, section, 'approve', { note: '', seen: digest }));
  }
}

test('while a section is not approved there are drafts alone, each with its receipt and ledger line', async () => {
  const t = await testDoor();
  const id = await sampleOf(t);
  const clerk = await t.as('clerk');
  const made = got(await clerk.papers.make(id, 'de-an'));
  assert.equal(made.receipt.draft, 1);
  assert.equal(made.receipt.sha256, createHash('sha256').update(made.bytes).digest('hex'));
  const page = got(await clerk.papers.page(id));
  assert.equal(made.receipt.version, contentDigest(page.head.snapshot));
  assert.deepEqual(page.receipts, [made.receipt]);
  assert.equal(page.notApproved, page.head.snapshot.sections.length);
  assert.deepEqual(got(await clerk.schemes.ledger(id)).at(-1)?.act, 'export');
  assert.equal(code(await clerk.papers.make(id, 'de-an', 'final')), 'refusal.notAllApproved');
  assert.equal(code(await clerk.papers.make(id, 'none')), 'refusal.noPaper');
  assert.equal(code(await (await t.as('viewer')).papers.make(id, 'de-an')), 'refusal.notYourRole');
  assert.equal(got(await (await t.as('member')).papers.make(id, 'de-an')).receipt.draft, 1);
});

test('the setting is the clerk’s, checked, with every wrong field named and why', async () => {
  const t = await testDoor();
  const id = await sampleOf(t);
  const clerk = await t.as('clerk');
  const { setting } = got(await clerk.papers.page(id));
  assert.equal(code(await (await t.as('chair')).papers.keepSetting(id, setting)), 'refusal.notYourRole');
  const wrong = { ...setting, number: 'abc', symbol: '<b>', date: '32/13/2025', draft: 'x' };
  const refused = await clerk.papers.keepSetting(id, wrong);
  assert.equal(code(refused), 'refusal.badSetting');
  const params = refused.ok ? undefined : refused.refusal.params;
  assert.deepEqual(String(params?.where).split(',').sort(), ['date', 'draft', 'number', 'symbol']);
  assert.match(String(params?.problem), /^Ký hiệu: Ký hiệu gồm tên loại và cơ quan/m);
  assert.deepEqual(got(await clerk.papers.page(id)).setting, setting, 'nothing of it is kept');
  got(await clerk.papers.keepSetting(id, { ...setting, draft: 3 }));
  assert.equal(got(await clerk.papers.make(id, 'de-an')).receipt.draft, 3);
});

test('a final paper comes when all is approved and set, and from the clerk alone', async () => {
  const t = await testDoor();
  const id = await sampleOf(t);
  await approveAll(t, id);
  const clerk = await t.as('clerk');
  const page = got(await clerk.papers.page(id));
  assert.equal(page.notApproved, 0);
  assert.ok(page.missing.length > 0);
  assert.equal(code(await clerk.papers.make(id, 'de-an', 'final')), 'refusal.settingMissing');
  assert.equal(got(await clerk.papers.make(id, 'de-an')).receipt.draft, 1);
  const signing = { ...(page.setting.signing as object), name: 'Phạm Quốc Dũng' };
  got(await clerk.papers.keepSetting(id, { ...page.setting, number: 12, date: '2025-06-02', signing }));
  assert.deepEqual(got(await clerk.papers.page(id)).missing, []);
  const made = got(await clerk.papers.make(id, 'de-an'));
  assert.equal(made.receipt.draft, undefined);
  assert.equal(made.fileName, 'de-an-so-12.docx');
  assert.equal(got(await (await t.as('member')).papers.make(id, 'de-an')).receipt.draft, 1);
  assert.equal(code(await (await t.as('chair')).papers.make(id, 'de-an', 'final')), 'refusal.notYourRole');
});
