import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import type { OfficeFile, OfficeFilter } from '@app/context/Office';
import type { OfficeEntry } from '@server/store/register/OfficeLedger';
import { sampleOf } from '@server/testing/readyScheme';
import { got, type TestServices, testServices } from '@server/testing/testServices';
import { readXlsx } from 'hucre/xlsx';
import { syslogLine } from './syslogLine';

const ALL: OfficeFilter = { person: '', subject: '', act: '', organisation: '', from: '', to: '' };

let t: TestServices;
let scheme = '';
before(async () => {
  t = await testServices();
  scheme = await sampleOf(t);
  got(await (await t.as('chair')).schemes.open(scheme));
});

async function textOf({ content }: OfficeFile): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  for await (const piece of content) pieces.push(piece);
  return Buffer.concat(pieces);
}

test('auditors and administrators read the ledger, and nobody else', async () => {
  for (const who of ['member', 'chair', 'clerk', 'viewer']) {
    const { office } = await t.as(who);
    const answers = [await office.page(ALL, 1), await office.export('jsonl', ALL)];
    for (const answer of answers)
      assert.equal(answer.ok ? '' : answer.refusal.code, 'refusal.notYourRole', who);
  }
  const { office } = await t.request();
  const answer = await office.page(ALL, 1);
  assert.equal(answer.ok ? '' : answer.refusal.code, 'refusal.signIn');
  for (const who of ['auditor', 'administrator']) {
    assert.ok(got(await (await t.as(who)).office.page(ALL, 1)).total > 0, who);
  }
});

test('an auditor reads no scheme, and holds no other right', async () => {
  const auditor = await t.as('auditor');
  assert.deepEqual(await auditor.schemes.list(), []);
  for (const read of [
    auditor.schemes.open(scheme),
    auditor.schemes.snapshot(scheme),
    auditor.papers.page(scheme),
    auditor.papers.preview(scheme, 'de-an'),
    auditor.workbooks.make(scheme),
    auditor.management.open(scheme),
  ]) {
    const answer = await read;
    assert.equal(answer.ok ? '' : answer.refusal.code, 'refusal.noScheme');
  }
  const { accounts } = await t.as('administrator');
  const { id } = auditor.actor ?? { id: '' };
  const organisation = t.services.register.organisations.data[0]?.id ?? '';
  for (const change of [
    { memberships: [{ organisation, role: 'viewer' }] } as const,
    { administrator: true },
  ]) {
    const changed = await accounts.change(id, change);
    assert.equal(changed.ok ? '' : changed.refusal.code, 'refusal.auditorAlone');
  }
  const chair = t.services.register.accounts.data.find(({ username }) => username === 'chair')?.id ?? '';
  const made = await accounts.change(chair, { auditor: true });
  assert.equal(made.ok ? '' : made.refusal.code, 'refusal.auditorAlone');
});

test('by person, act, scheme, organisation and day, newest first', async () => {
  const { office } = await t.as('auditor');
  const page = async (filter: Partial<OfficeFilter>) => got(await office.page({ ...ALL, ...filter }, 1));
  const opened = await page({ act: 'schemeOpened' });
  assert.deepEqual(
    opened.lines.map(({ by, subject }) => [by.name, subject.id]),
    [['Phạm Quốc Dũng', scheme]],
  );
  const organisation = t.services.schemes.rows().find(({ id }) => id === scheme)?.organisation ?? '';
  assert.equal(opened.lines[0]?.organisation, 'Đảng bộ xã Minh Tân');
  assert.equal((await page({ act: 'schemeOpened', organisation })).total, 1);
  assert.equal((await page({ act: 'schemeOpened', organisation: 'none' })).total, 0);
  assert.equal((await page({ act: 'schemeOpened', person: 'phạm quốc' })).total, 1);
  assert.equal((await page({ act: 'schemeOpened', person: 'Vũ Đức' })).total, 0);
  assert.equal((await page({ subject: scheme, act: 'schemeOpened' })).total, 1);
  const day = (opened.lines[0]?.at ?? '').slice(0, 10);
  assert.equal((await page({ act: 'schemeOpened', from: day, to: day })).total, 1);
  assert.equal((await page({ act: 'schemeOpened', to: '2020-01-01' })).total, 0);
  const { lines } = await page({});
  assert.deepEqual(
    lines.map(({ n }) => n),
    lines.map(({ n }) => n).sort((a, b) => b - a),
  );
});

test('a long ledger comes in pages that neither repeat nor miss a line', async () => {
  const own = await testServices();
  const { office } = await own.as('auditor');
  for (let i = 0; i < 450; i++) {
    await own.services.office.record(
      { by: { id: 'x', name: `Người ${i}` }, from: '' },
      { act: 'import', subject: { id: '', name: '' } },
    );
  }
  const seen: number[] = [];
  for (let page = 1; page <= 5; page++) {
    const read = got(await office.page({ ...ALL, act: 'import' }, page));
    assert.deepEqual([read.total, read.page, read.pages], [450, page, 5]);
    seen.push(...read.lines.map(({ n }) => n));
  }
  assert.equal(new Set(seen).size, 450);
  assert.deepEqual(
    seen,
    [...seen].sort((a, b) => b - a),
  );
  assert.equal(got(await office.page({ ...ALL, act: 'import' }, 99)).page, 5);
});

test('as JSON Lines, as a spreadsheet without formulas, and as syslog; each leaves a line', async () => {
  const { office } = await t.as('auditor');
  const by = { id: 'x', name: '=1+1' };
  const subject = { id: 'y', name: 'a"b\\c]d\ne' };
  await t.services.office.record({ by, from: '192.0.2.5' }, { act: 'signInFailed', subject });
  const filter = { ...ALL, act: 'signInFailed' } as const;
  const jsonl = (await textOf(got(await office.export('jsonl', filter)))).toString('utf8');
  const entry = JSON.parse(jsonl) as OfficeEntry;
  assert.deepEqual([entry.by, entry.subject, entry.from], [by, subject, '192.0.2.5']);
  const { sheets } = await readXlsx(await textOf(got(await office.export('xlsx', filter))), {
    readStyles: true,
  });
  assert.equal(sheets[0]?.rows[1]?.[2], '=1+1');
  assert.equal(
    [...(sheets[0]?.cells?.values() ?? [])].some((cell) => 'formula' in cell && cell.formula),
    false,
  );
  const syslog = (await textOf(got(await office.export('syslog', filter)))).toString('utf8');
  assert.match(
    syslog,
    /^<108>1 \S+Z \S+ de-an - signInFailed \[office@32473 n="\d+" [^\n]*subject="a\\"b\\\\c\\\]d e"[^\n]*\] \uFEFF[^\n]+\n$/,
  );
  assert.equal(syslogLine({ ...entry, act: 'signIn' }).slice(0, 5), '<109>');
  const left = got(await office.page({ ...ALL, act: 'ledgerExported' }, 1)).lines;
  assert.deepEqual(
    left.map(({ detail }) => detail),
    ['syslog', 'xlsx', 'jsonl'],
  );
});
