import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { FileVerdict } from '@app/context/Office';
import type { RequestContext } from '@app/context/RequestContext';
import { approveAll, keepReadySetting, sampleOf } from '@server/testing/readyScheme';
import { got, testServices } from '@server/testing/testServices';

test('chairs, clerks and administrators learn what a file is; of another organisation’s paper nothing', async () => {
  const t = await testServices();
  const id = await sampleOf(t);
  const clerk = await t.as('clerk');
  const draft = new Uint8Array(got(await clerk.papers.make(id, 'de-an')).bytes);
  await approveAll(t, id);
  await keepReadySetting(t, id, 'de-an');
  const first = got(await clerk.papers.issue(id, 'de-an'));
  const issued = new Uint8Array(got(await clerk.papers.issued(id, first.id)).bytes);
  const altered = issued.slice();
  const verify = async ({ upkeep }: RequestContext, bytes: Uint8Array): Promise<FileVerdict> =>
    got(await upkeep.verify(bytes));

  for (const who of ['clerk', 'chair', 'administrator']) {
    const verdict = await verify(await t.as(who), issued);
    assert.equal(verdict.kind, 'issued', who);
    assert.match(verdict.lines.join('\n'), /ĐÚNG BẢN ĐÃ PHÁT HÀNH[\s\S]*01-ĐA\/ĐU/);
  }
  assert.equal((await verify(clerk, draft)).kind, 'draft');
  // A byte of the archive's comment or of a compressed part: it can no longer be read, or reads differently.
  altered.set([(altered.at(-1) ?? 0) ^ 1], altered.length - 1);
  assert.ok(['altered', 'noDocx'].includes((await verify(clerk, altered)).kind));
  assert.equal((await verify(clerk, new TextEncoder().encode('{"title":"x"}'))).kind, 'noDocx');

  for (const who of ['member', 'viewer', 'auditor']) {
    assert.equal((await (await t.as(who)).upkeep.verify(issued)).ok, false, who);
  }
  assert.equal((await (await t.request()).upkeep.verify(issued)).ok, false);

  // A clerk of another organisation.
  const other = got(
    await t.services.organisations.add({
      name: 'Đảng bộ xã Khác',
      superior: '',
      place: 'Khác',
      level: 'xa_moi',
    }),
  );
  got(
    await t.services.accounts.add(
      {
        username: 'other',
        password: 'demo-1234',
        name: 'Người Khác',
        administrator: false,
        auditor: false,
        memberships: [{ organisation: other.id, role: 'clerk' }],
      },
      { chosen: 'demo' },
    ),
  );
  const stranger = await t.as('other');
  for (const bytes of [issued, draft]) {
    const verdict = await verify(stranger, bytes);
    assert.equal(verdict.kind, 'unknown');
    assert.doesNotMatch(JSON.stringify(verdict), /Minh Tân|01-ĐA/);
  }

  got(await clerk.papers.cancel(id, first.id, 'in sai một trang'));
  const cancelled = await verify(clerk, issued);
  assert.equal(cancelled.kind, 'cancelled');
  assert.match(cancelled.lines[0] ?? '', /SỐ ĐÃ HỦY.*in sai một trang/);

  // The register says that it was issued, and the stored file is gone.
  const { files } = t.services.papers.store;
  Object.assign(files, { get: async () => null });
  assert.equal((await verify(clerk, issued)).kind, 'inconsistent');

  const lines: string[] = [];
  for await (const { act, subject, detail } of t.services.office.entries()) {
    if (act !== 'paperVerified') continue;
    lines.push(detail ?? '');
    assert.equal(subject.name, '', 'a name can be the title of a restricted scheme');
  }
  assert.ok(lines.includes('issued') && lines.includes('unknown'), lines.join());
});

test('a file that is empty or too large is refused before anything reads it', async () => {
  const t = await testServices();
  const { upkeep } = await t.as('clerk');
  const refusal = async (bytes: Uint8Array) => {
    const result = await upkeep.verify(bytes);
    return result.ok ? null : result.refusal.code;
  };
  assert.equal(await refusal(new Uint8Array()), 'refusal.fileEmpty');
  assert.equal(await refusal(new Uint8Array(15 * 1024 * 1024 + 1)), 'refusal.fileTooLarge');
});

test('a file of a scheme that is hidden from the reader gets the answer that its bytes get in another office', async () => {
  const t = await testServices();
  const id = await sampleOf(t);
  const clerk = await t.as('clerk');
  const dossier = new Uint8Array(got(await clerk.papers.dossier(id)).bytes);
  const draft = new Uint8Array(got(await clerk.papers.make(id, 'de-an')).bytes);
  await approveAll(t, id);
  await keepReadySetting(t, id, 'de-an');
  const { id: issue } = got(await clerk.papers.issue(id, 'de-an'));
  const issued = new Uint8Array(got(await clerk.papers.issued(id, issue)).bytes);
  assert.equal(got(await clerk.upkeep.verify(dossier)).kind, 'draft');
  const member = t.services.register.accounts.data.find(({ username }) => username === 'member');
  got(await (await t.as('chair')).management.restrict(id, [member?.id ?? '']));
  const [outside, elsewhere] = [await t.as('clerk'), await (await testServices()).as('clerk')];
  for (const bytes of [dossier, draft, issued]) {
    const verdict = got(await outside.upkeep.verify(bytes));
    assert.deepEqual(verdict, got(await elsewhere.upkeep.verify(bytes)));
    assert.equal(verdict.kind, bytes === dossier ? 'noDocx' : 'unknown');
  }
});
