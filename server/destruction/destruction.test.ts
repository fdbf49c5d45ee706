import assert from 'node:assert/strict';
import { cp, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { backUp } from '@server/backup/backUp';
import { restore } from '@server/backup/restore';
import { verifyFolder } from '@server/backup/verifyFolder';
import { readOrNull } from '@server/store/disk/readOrNull';
import { readFolder } from '@server/store/folder/openFolder';
import { decryptFile } from '@server/store/keys/Cipher';
import { schemeKeyPath } from '@server/store/keys/WrappedKeys';
import { fileSchemeStores } from '@server/store/scheme/schemeStores';
import { copyFolder, copyKey } from '@server/store/testing/copyFolder';
import { schemeLines } from '@server/store/testing/readLedgers';
import { tempFolder } from '@server/store/testing/tempFolder';
import { approveAll, keepReadySetting, sampleOf } from '@server/testing/readyScheme';
import { got, type TestServices, testServices } from '@server/testing/testServices';
import { requestOf as nameOfRequest } from './DestructionRepository';

const DAY_MS = 24 * 3_600_000;
const REASON = 'Hết thời hạn lưu giữ';

/** A data folder with a scheme whose sections are approved, of which a paper is issued, and which is archived. */
async function archived(dataDir: string | null): Promise<{ t: TestServices; id: string }> {
  const t = await testServices({ dataDir });
  const id = await sampleOf(t);
  await approveAll(t, id);
  await keepReadySetting(t, id, 'de-an');
  got(await (await t.as('clerk')).papers.issue(id, 'de-an'));
  got(await (await t.as('chair')).management.archive(id, true));
  return { t, id };
}

async function destructions(t: TestServices, username: string) {
  return (await t.as(username)).destructions;
}

/** Names the request that waits for a scheme, as the page does. */
const requestOf = (t: TestServices, scheme: string) => {
  const row = t.services.destructions.rows().find(({ id }) => id === scheme);
  return row ? nameOfRequest(row.destruction) : '';
};

const code = (result: { ok: boolean; refusal?: { code: string } }) => result.refusal?.code ?? 'done';

test('only the chair asks, only in the archive; only another person confirms; everybody else is refused', async () => {
  const { t, id } = await archived(null);
  const open = (await t.services.schemes.rows()).find((row) => row.id !== id)?.id ?? '';
  for (const who of ['member', 'clerk', 'viewer', 'administrator'])
    assert.notEqual(code(await (await destructions(t, who)).ask(id, REASON)), 'done', who);
  const chair = await destructions(t, 'chair');
  assert.notEqual(code(await chair.ask(open, REASON)), 'done', 'a scheme in use, or of others');
  assert.equal(code(await chair.ask(id, 'ab')), 'refusal.destructionReason');
  assert.equal(
    code(await (await destructions(t, 'administrator')).confirm(id, requestOf(t, id))),
    'refusal.noConfirmation',
  );
  got(await chair.ask(id, REASON));
  assert.equal(code(await chair.ask(id, REASON)), 'refusal.destructionAsked');
  assert.equal(code(await chair.confirm(id, requestOf(t, id))), 'refusal.ownConfirmation');
  for (const who of ['member', 'clerk', 'viewer']) {
    assert.equal(
      code(await (await destructions(t, who)).confirm(id, requestOf(t, id))),
      'refusal.notYourRole',
      who,
    );
    assert.equal(
      code(await (await destructions(t, who)).withdraw(id, requestOf(t, id))),
      'refusal.notYourRole',
      who,
    );
  }
  const nobody = (await t.request()).destructions;
  for (const result of [
    await nobody.ask(id, REASON),
    await nobody.confirm(id, requestOf(t, id)),
    await nobody.minutes(id),
  ])
    assert.equal(code(result), 'refusal.signIn');
  assert.deepEqual(nobody.list(), []);
  assert.equal(code(await (await t.as('chair')).management.archive(id, false)), 'refusal.destructionWaits');
  assert.equal(code(await chair.minutes(id)), 'refusal.notDestroyed');
  await t.services.close();
});

test('a form about a request that was withdrawn decides nothing of the next one', async () => {
  const { t, id } = await archived(null);
  got(await (await destructions(t, 'chair')).ask(id, REASON));
  const administrator = await destructions(t, 'administrator');
  const [read] = administrator.list();
  assert.ok(read?.mayConfirm);
  assert.deepEqual([read.reason, read.isOwn], [REASON, false]);
  got(await (await destructions(t, 'chair')).withdraw(id, read.request));
  // At the same moment, as the clock has it.
  got(await (await destructions(t, 'chair')).ask(id, 'Lý do khác hẳn'));
  assert.equal(code(await administrator.confirm(id, read.request)), 'refusal.otherDestruction');
  assert.equal(code(await administrator.withdraw(id, read.request)), 'refusal.otherDestruction');
  assert.equal(code(await administrator.confirm(id, '')), 'refusal.otherDestruction');
  const chairs = (await destructions(t, 'chair')).list();
  assert.deepEqual(
    chairs.map(({ confirmed, reason, isOwn }) => [confirmed, reason, isOwn]),
    [[null, 'Lý do khác hẳn', true]],
  );
  got(await administrator.confirm(id, administrator.list()[0]?.request ?? ''));
  await t.services.close();
});

test('a request of an earlier version, which has no id, is decided by its moment', async () => {
  const { t, id } = await archived(null);
  got(await (await destructions(t, 'chair')).ask(id, REASON));
  const at = t.services.destructions.rows()[0]?.destruction.at ?? '';
  await t.services.register.schemes.update((rows) => {
    const row = rows.find((one) => one.id === id);
    if (row?.destruction) {
      const { id: _, ...older } = row.destruction;
      row.destruction = older;
    }
  });
  const administrator = await destructions(t, 'administrator');
  assert.equal(administrator.list()[0]?.request, at);
  assert.equal(code(await administrator.confirm(id, 'x')), 'refusal.otherDestruction');
  got(await administrator.confirm(id, at));
  await t.services.close();
});

test('it waits for the retention time, and can be withdrawn until then', async () => {
  const { t, id } = await archived(null);
  const chair = await destructions(t, 'chair');
  got(await chair.ask(id, REASON));
  got(await (await destructions(t, 'administrator')).confirm(id, requestOf(t, id)));
  t.clock.move(29 * DAY_MS);
  await t.services.destructions.carryOutDue();
  assert.ok((await (await t.as('chair')).schemes.list()).some((card) => card.id === id));
  got(await (await destructions(t, 'chair')).withdraw(id, requestOf(t, id)));
  t.clock.move(2 * DAY_MS);
  await t.services.destructions.carryOutDue();
  assert.ok((await (await t.as('chair')).schemes.open(id)).ok, 'it was withdrawn');
  got(await (await destructions(t, 'chair')).ask(id, REASON));
  assert.ok((await (await t.as('chair')).schemes.open(id)).ok, 'nobody has confirmed');
  got(await (await destructions(t, 'administrator')).confirm(id, requestOf(t, id)));
  assert.equal(code(await (await t.as('chair')).schemes.open(id)), 'refusal.destroyed');
  await t.services.close();
});

test('of a restricted scheme those alone whom it names know that it waits or was destroyed', async () => {
  const { t, id } = await archived(null);
  const idOf = (username: string) =>
    t.services.register.accounts.data.find((account) => account.username === username)?.id ?? '';
  const restrictTo = async (...names: string[]) =>
    got(await (await t.as('chair')).management.restrict(id, names.map(idOf)));
  await restrictTo('member');
  got(await (await destructions(t, 'chair')).ask(id, REASON));
  const outside = async (who: string) => {
    const theirs = await destructions(t, who);
    assert.deepEqual(theirs.list(), [], who);
    assert.equal(code(await theirs.confirm(id, requestOf(t, id))), 'refusal.noConfirmation', who);
    assert.equal(code(await theirs.withdraw(id, requestOf(t, id))), 'refusal.noConfirmation', who);
    assert.equal(code(await theirs.minutes(id)), 'refusal.noScheme', who);
    assert.equal(code(await (await t.as(who)).schemes.open(id)), 'refusal.noScheme', who);
  };
  for (const who of ['administrator', 'clerk', 'viewer', 'auditor']) await outside(who);
  assert.equal(
    code(await (await destructions(t, 'member')).confirm(id, requestOf(t, id))),
    'refusal.notYourRole',
  );
  const { organisation } = t.services.schemes.allRows().find((row) => row.id === id) ?? {};
  const memberships = [{ organisation: organisation ?? '', role: 'chair' as const }];
  got(await t.services.accounts.change(idOf('member2'), { memberships }));
  assert.deepEqual((await destructions(t, 'member2')).list(), [], 'a chair whom it does not name');
  await restrictTo('member', 'member2');
  t.services.destructions.askBackups(() => '2027-07-01');
  t.clock.move(31 * DAY_MS);
  await t.services.destructions.carryOutDue();
  got(await (await destructions(t, 'member2')).confirm(id, requestOf(t, id)));
  for (const who of ['administrator', 'clerk', 'viewer', 'auditor']) await outside(who);
  assert.equal(code(await (await t.as('member')).schemes.open(id)), 'refusal.destroyed');
  assert.equal((await destructions(t, 'chair')).list()[0]?.done?.number, '01-BB/ĐU');
  const row = t.services.schemes.allRows().find((one) => one.id === id);
  assert.equal(row?.destruction?.done?.backupsUntil, '2027-07-01');
  await t.services.close();
});

test('a destroyed scheme: key and files are gone, the ledger and the minutes stay, its address says so', async () => {
  const dataDir = join(await tempFolder(), 'data');
  const { t, id } = await archived(dataDir);
  const before = join(await tempFolder(), 'before');
  await cp(dataDir, before, { recursive: true });
  const lines = await schemeLines(dataDir, id);
  got(await (await destructions(t, 'chair')).ask(id, REASON));
  got(await (await destructions(t, 'administrator')).confirm(id, requestOf(t, id)));
  t.clock.move(31 * DAY_MS);
  await t.services.destructions.carryOutDue();
  const chair = await t.as('chair');
  assert.ok(!(await chair.schemes.list()).some((card) => card.id === id));
  const opened = await chair.schemes.open(id);
  assert.ok(!opened.ok);
  assert.equal(opened.refusal.code, 'refusal.destroyed');
  assert.match(JSON.stringify(opened.refusal.params), /Phạm Quốc Dũng.*Vũ Đức Anh/);
  assert.equal(code(await (await t.as('auditor')).schemes.open(id)), 'refusal.noScheme');
  for (const result of [
    await chair.papers.page(id),
    await chair.notes.list(id),
    await chair.management.open(id),
    await chair.workbooks.make(id),
  ])
    assert.equal(code(result), 'refusal.destroyed');
  assert.deepEqual((await readdir(join(dataDir, 'schemes', id))).sort(), ['ledger.head', 'ledger.jsonl']);
  assert.deepEqual(await readdir(join(dataDir, 'papers/files')), []);
  await assert.rejects(readFile(join(dataDir, schemeKeyPath(id))));
  const kept = await schemeLines(dataDir, id);
  assert.deepEqual(kept.slice(0, lines.length), lines);
  assert.deepEqual(
    kept.slice(lines.length).map(({ act, by, note }) => [act, by.name, note]),
    [['destroy', 'Phạm Quốc Dũng', REASON]],
  );
  const minutes = got(await chair.destructions.minutes(id));
  assert.match(minutes.fileName, /^Biên bản tiêu hủy đề án - Đảng bộ xã Minh Tân - số \d\d\.docx$/);
  assert.ok(minutes.bytes.length > 5_000);
  assert.deepEqual(got(await chair.destructions.minutes(id)).bytes, minutes.bytes);
  const [card] = chair.destructions.list();
  assert.match(card?.done?.number ?? '', /^01-BB\/ĐU$/);
  // The number is given: no other minutes get it.
  assert.deepEqual(
    t.services.papers.store.register.data.outside.map(({ from, to, of }) => [from, to, of.type]),
    [[1, 1, 'BB']],
  );
  await t.services.close();
  // Files that somebody kept, put back beside the key file's key: without the scheme's key nobody reads them.
  await cp(join(before, 'schemes', id), join(dataDir, 'schemes', id), { recursive: true });
  const again = await testServices({ demo: false, dataDir });
  assert.equal(code(await (await again.as('chair')).schemes.open(id)), 'refusal.destroyed');
  await again.services.close();
  const guards = await readFolder(dataDir);
  const put = fileSchemeStores(join(dataDir, 'schemes'), null, guards)(id);
  await assert.rejects(put.log.load(), /key is missing/);
  for (const { digest = '' } of kept.filter(({ act }) => act === 'approve'))
    await assert.rejects(put.contents.get(digest), /key is missing/);
});

test('a scheme that is brought back while its destruction is asked for is not destroyed', async () => {
  const { t, id } = await archived(null);
  t.clock.move(31 * DAY_MS);
  const chair = await t.as('chair');
  const second = await destructions(t, 'administrator');
  // As when both pass their checks at once.
  const bringBack = () =>
    t.services.schemes.rooms.use(id, (room) =>
      room.record({ act: 'bringBack' }, { id: 'x', name: 'Người khác' }),
    );
  got(await chair.destructions.ask(id, REASON));
  await bringBack();
  assert.equal(code(await second.confirm(id, requestOf(t, id))), 'refusal.noConfirmation');
  assert.deepEqual(second.list(), [], 'it waits no more');
  assert.ok((await chair.schemes.open(id)).ok);
  // Confirmed just before it was brought back: found when it is carried out.
  got(await chair.management.archive(id, true));
  got(await chair.destructions.ask(id, REASON));
  got(await second.confirm(id, requestOf(t, id)));
  await bringBack();
  t.clock.move(31 * DAY_MS);
  await t.services.destructions.carryOutDue();
  assert.ok((await chair.schemes.open(id)).ok);
  assert.deepEqual(second.list(), []);
  await t.services.close();
});

test('no request waits for a destruction, and one that fails is tried again later', async () => {
  const { t, id } = await archived(null);
  got(await (await destructions(t, 'chair')).ask(id, REASON));
  got(await (await destructions(t, 'administrator')).confirm(id, requestOf(t, id)));
  t.clock.move(31 * DAY_MS);
  const { schemes, papers } = t.services;
  const { destroyStored } = schemes;
  let tries = 0;
  schemes.destroyStored = () => {
    tries++;
    return Promise.reject(new Error('a disk'));
  };
  let release = () => {};
  // Somebody issues a paper of another scheme: the numbers are taken.
  const issue = papers.runExclusive(() => new Promise<void>((done) => (release = done)));
  const destroyed = t.services.destructions.carryOutDue();
  assert.ok((await (await t.as('chair')).schemes.list()).length > 0, 'pages are answered meanwhile');
  release();
  await issue;
  await destroyed;
  for (let i = 0; i < 5; i++) await t.services.destructions.carryOutDue();
  assert.equal(tries, 1);
  schemes.destroyStored = destroyStored;
  assert.equal(
    code(await (await destructions(t, 'chair')).withdraw(id, requestOf(t, id))),
    'refusal.noConfirmation',
  );
  t.clock.move(11 * 60_000);
  await t.services.destructions.carryOutDue();
  assert.equal(t.services.destructions.rows()[0]?.destruction.isGone, true);
  await t.services.close();
});

test('what a clerk notes does not become the number of the minutes, and settings leave no earlier version', async () => {
  const dataDir = join(await tempFolder(), 'data');
  const { t, id } = await archived(dataDir);
  const { register } = t.services.papers.store;
  const [{ of } = { of: null }] = register.data.issues.flatMap(({ number }) => number ?? []);
  assert.ok(of);
  await register.update(({ outside }) => {
    const by = { id: 'x', name: 'Văn thư' };
    outside.push({ of, from: 42, to: 42, note: 'Biên bản tiêu hủy', at: '2025-01-01T00:00:00Z', by });
  });
  got(await (await destructions(t, 'chair')).ask(id, REASON));
  got(await (await destructions(t, 'administrator')).confirm(id, requestOf(t, id)));
  t.clock.move(31 * DAY_MS);
  await t.services.destructions.carryOutDue();
  assert.equal((await destructions(t, 'chair')).list()[0]?.done?.number, '01-BB/ĐU');
  await t.services.close();
  const sealed = await readFolder(dataDir);
  let seen = 0;
  for (const path of ['papers/settings.json', 'register/receipts.json', 'register/settings.json']) {
    for (const version of [path, `${path}.last-good`]) {
      const stored = await readOrNull(join(dataDir, version));
      if (stored === null) continue;
      const { cipher } = sealed.protect(path);
      const text = cipher && decryptFile(stored, cipher);
      assert.ok(text, `${version} can be read`);
      assert.ok(!text.toString('utf8').includes(id), version);
      seen++;
    }
  }
  assert.ok(seen >= 4, String(seen));
});

test('a folder with a destroyed scheme is whole: verify, backup and restore', async () => {
  const dataDir = join(await tempFolder(), 'data');
  const { t, id } = await archived(dataDir);
  got(await (await destructions(t, 'chair')).ask(id, REASON));
  t.clock.move(31 * DAY_MS);
  await t.services.destructions.carryOutDue();
  got(await (await destructions(t, 'administrator')).confirm(id, requestOf(t, id)));
  await t.services.close();
  const report = await verifyFolder(dataDir);
  assert.deepEqual([report.problems, report.papers], [[], []]);
  const [backup, data] = [join(await tempFolder(), 'b'), join(await tempFolder(), 'd')];
  const { files } = await backUp(dataDir, backup, '2026-01-01T00:00:00Z');
  assert.ok(!files.some(({ path }) => path === schemeKeyPath(id)));
  await copyKey(dataDir, data);
  await restore(backup, data);
  const again = await testServices({ demo: false, dataDir: data });
  assert.equal(code(await (await again.as('chair')).schemes.open(id)), 'refusal.destroyed');
  await again.services.close();
});

test('a crash at any step of a destruction: the next start finishes it, with one line, one number, and nothing left', async () => {
  const dataDir = join(await tempFolder(), 'data');
  const { t, id } = await archived(dataDir);
  got(await (await destructions(t, 'chair')).ask(id, REASON));
  t.clock.move(31 * DAY_MS);
  await t.services.destructions.carryOutDue();
  const now = t.clock.now();
  const copies: string[] = [];
  const copy = async () => {
    const to = join(await tempFolder(), 'data');
    await copyFolder(dataDir, to);
    copies.push(to);
  };
  const { schemes, papers, register } = t.services;
  const around = <T extends object, K extends keyof T>(object: T, name: K) => {
    const before = object[name] as (...args: unknown[]) => Promise<unknown>;
    Object.assign(object, {
      [name]: async (...args: unknown[]) => {
        await copy();
        const result = await before.apply(object, args);
        await copy();
        return result;
      },
    });
  };
  around(schemes, 'changeRow');
  around(schemes, 'destroyStored');
  around(papers.store.files, 'remove');
  around(papers.store.register, 'update');
  around(register.receipts, 'update');
  got(await (await destructions(t, 'administrator')).confirm(id, requestOf(t, id)));
  await t.services.close();
  assert.ok(copies.length >= 10, String(copies.length));
  let finished = 0;
  for (const folder of copies) {
    const again = await testServices({ demo: false, dataDir: folder });
    again.clock.move(now - again.clock.now());
    await again.services.destructions.carryOutDue();
    const chair = await again.as('chair');
    const [card] = chair.destructions.list();
    if (card?.done) {
      finished++;
      assert.equal(card.done.number, '01-BB/ĐU');
      assert.equal(again.services.papers.store.register.data.outside.length, 1);
      assert.deepEqual(await readdir(join(folder, 'papers/files')), []);
      await assert.rejects(readFile(join(folder, schemeKeyPath(id))));
      const acts = (await schemeLines(folder, id)).map(({ act }) => act);
      assert.equal(acts.filter((act) => act === 'destroy').length, 1);
    } else assert.equal(card?.confirmed, null);
    await again.services.close();
    assert.deepEqual((await verifyFolder(folder)).problems, []);
  }
  assert.ok(finished >= copies.length - 2, `${finished} of ${copies.length}`);
});
