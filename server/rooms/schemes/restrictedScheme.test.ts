import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import type { RequestContext } from '@app/context/RequestContext';
import { storedSnapshot } from '@schemes/model/scheme/storedSnapshot';
import { copyFolder } from '@server/store/testing/copyFolder';
import { tempFolder } from '@server/store/testing/tempFolder';
import { got, testServices } from '@server/testing/testServices';

const code = (result: { ok: boolean; refusal?: { code: string } }) => result.refusal?.code ?? null;
const EVERYTHING = { person: '', subject: '', act: '', organisation: '', from: '', to: '' } as const;

/** A demo server whose first scheme is restricted to its chair and one of its two members. */
async function restricted() {
  const server = await testServices();
  const chair = await server.as('chair');
  const [card] = await chair.schemes.list();
  assert.ok(card);
  got(await chair.schemes.open(card.id));
  const idOf = (username: string) =>
    server.services.register.accounts.data.find((account) => account.username === username)?.id ?? '';
  got(await chair.management.restrict(card.id, [idOf('member')]));
  return { ...server, card, id: card.id, idOf };
}

/** Every request that names a scheme, with the answer's refusal. */
async function askEverything(
  { schemes, papers, notes, steps, management, workbooks, imports }: RequestContext,
  id: string,
) {
  const bytes = new TextEncoder().encode('a,b\n1,2\n');
  const decision = { number: '1-QĐ', date: '2026-01-01', issuer: 'BTV' };
  const asked: Record<string, Promise<{ ok: boolean; refusal?: { code: string } }>> = {
    open: schemes.open(id),
    snapshot: schemes.snapshot(id),
    submit: schemes.move(id, 'p3-4', 'submit', { note: '' }),
    approve: schemes.move(id, 'p3-4', 'approve', { note: '', seen: '0'.repeat(64) }),
    waive: schemes.waive(id, 'x', decision),
    unwaive: schemes.unwaive(id, 'x'),
    review: schemes.review(id, 'p3-4'),
    rules: schemes.rules(id),
    moveRules: schemes.moveRules(id, ''),
    template: schemes.template(id),
    takeTemplate: schemes.takeTemplate(id, ''),
    history: schemes.history(id),
    page: papers.page(id),
    saveSetting: papers.saveSetting(id, 'de-an', {}),
    make: papers.make(id, 'de-an'),
    final: papers.make(id, 'de-an', 'final'),
    issue: papers.issue(id, 'de-an'),
    cancel: papers.cancel(id, 'x', 'lý do'),
    setNextNumber: papers.setNextNumber(id, 'de-an', 9, 'lý do'),
    issued: papers.issued(id, 'x'),
    preview: papers.preview(id, 'de-an'),
    pdf: papers.pdf(id, 'de-an'),
    dossier: papers.dossier(id),
    notes: notes.list(id),
    send: notes.send(id, {}),
    settle: notes.settle(id, 1, { reply: '', reopen: false }),
    withdraw: notes.withdraw(id, 1),
    steps: steps.page(id),
    keep: steps.save(id, 'x', 0, {}),
    publish: steps.publish(id, 'x', true),
    lock: steps.lock(id, true),
    liftVotes: steps.liftVotes(id),
    manage: management.open(id),
    rename: management.rename(id, 'Tên khác'),
    archive: management.archive(id, true),
    restrict: management.restrict(id, null),
    workbook: workbooks.make(id),
    sheets: imports.readSheets(id, 'a.csv', bytes),
    word: imports.readWordFor(id, 'a.docx', bytes),
  };
  const answers = Object.entries(asked).map(async ([name, result]) => [name, code(await result)] as const);
  return Object.fromEntries(await Promise.all(answers));
}

test('for people who are not named every request answers as for a scheme that does not exist, and no list has it', async () => {
  const { as, id, card } = await restricted();
  for (const who of ['member2', 'clerk', 'viewer', 'administrator', 'auditor']) {
    const context = await as(who);
    const answers = await askEverything(context, id);
    assert.deepEqual(answers, await askEverything(context, 'khong-co'), who);
    assert.ok(
      Object.values(answers).every((answer) => answer === 'refusal.noScheme'),
      who,
    );
    const cards = await context.schemes.list();
    assert.ok(!cards.some((one) => one.id === id), who);
  }
  const managed = got(await (await as('administrator')).management.list(card.organisation.id));
  assert.deepEqual(
    managed.filter((one) => one.id === id),
    [],
  );
});

test('whoever opens a scheme sees whether it is for named people alone', async () => {
  const { as, id } = await restricted();
  const head = async (who: string) => got(await (await as(who)).schemes.open(id)).restricted;
  assert.deepEqual([await head('chair'), await head('member')], [true, true]);
  assert.equal(got(await (await as('chair')).steps.page(id)).head.restricted, true);
  got(await (await as('chair')).management.restrict(id, null));
  assert.deepEqual([await head('chair'), await head('member2')], [false, false]);
});

test('a name keeps what the role gives, and gives nothing', async () => {
  const { as, id } = await restricted();
  const [chair, member] = [await as('chair'), await as('member')];
  for (const context of [chair, member]) {
    const card = (await context.schemes.list()).find((one) => one.id === id);
    assert.equal(card?.restricted, true);
    got(await context.schemes.open(id));
  }
  assert.equal(code(await member.schemes.move(id, 'p3-4', 'approve', { note: '' })), 'refusal.notYourRole');
  assert.equal(code(await member.management.open(id)), 'refusal.notYourRole');
  assert.equal(code(await member.management.restrict(id, null)), 'refusal.notYourRole');
});

test('the chair lists who may be let in, is always in, and names nobody from outside', async () => {
  const { as, id, idOf, services } = await restricted();
  const chair = await as('chair');
  const access = got(await chair.management.open(id)).access;
  assert.ok(access?.restricted);
  assert.deepEqual(
    access.people
      .filter(({ named }) => named)
      .map((one) => one.id)
      .sort(),
    [idOf('chair'), idOf('member')].sort(),
  );
  assert.ok(access.people.every(({ roles }) => roles.length > 0));
  for (const outsider of [idOf('administrator'), idOf('auditor'), 'khong-co']) {
    assert.equal(code(await chair.management.restrict(id, [outsider])), 'refusal.badForm');
  }
  const lines = () => services.schemes.rooms.use(id, (room) => room.entries.length);
  const before = await lines();
  got(await chair.management.restrict(id, [idOf('member')]));
  assert.equal(await lines(), before, 'the same people again are no act');
  got(await chair.management.restrict(id, []));
  assert.deepEqual(
    got(await chair.schemes.history(id))
      .map(({ act, people }) => [act, people?.length])
      .slice(-2),
    [
      ['restrict', 2],
      ['restrict', 1],
    ],
  );
  assert.equal(code(await (await as('member')).schemes.open(id)), 'refusal.noScheme');
  got(await chair.management.restrict(id, null));
  for (const who of ['member', 'member2', 'viewer', 'clerk']) got(await (await as(who)).schemes.open(id));
});

test('an account that loses its role or is disabled is out, though its name stays', async () => {
  const { as, id, idOf, services } = await restricted();
  await services.accounts.change(idOf('member'), { memberships: [] });
  assert.equal(code(await (await as('member')).schemes.open(id)), 'refusal.noScheme');
  const access = got(await (await as('chair')).management.open(id)).access;
  const gone = access?.people.find((one) => one.id === idOf('member'));
  assert.deepEqual([gone?.named, gone?.roles], [true, []]);
  got(await (await as('chair')).management.restrict(id, [idOf('member'), idOf('member2')]));
});

test('the office ledger names a restricted scheme by its id alone, also in lines written before', async () => {
  const { as, id, card } = await restricted();
  const member = await as('member');
  got(await member.schemes.open(id));
  got(await member.papers.make(id, 'de-an'));
  const auditor = await as('auditor');
  const { lines } = got(await auditor.office.page(EVERYTHING, 1));
  const about = lines.filter(({ subject }) => subject.id === id);
  assert.ok(about.some(({ act }) => act === 'schemeCreated' || act === 'schemeOpened'));
  assert.ok(about.some(({ act, after }) => act === 'schemeRestricted' && after.includes('people')));
  assert.ok(about.every(({ subject, detail }) => subject.name === '' && detail === ''));
  assert.deepEqual(got(await auditor.office.page({ ...EVERYTHING, subject: card.title }, 1)).lines, []);
  for (const format of ['jsonl', 'syslog'] as const) {
    let text = '';
    for await (const bytes of got(await auditor.office.export(format, EVERYTHING)).content) {
      text += Buffer.from(bytes).toString();
    }
    assert.ok(text.includes(id) && !text.includes(card.title), format);
  }
});

test('lists and requests know the restriction when the room is unloaded, and when the register is older', async () => {
  const { as, id, services, clock, card } = await restricted();
  const { rooms } = services.schemes;
  const member2 = await as('member2');
  const member = await as('member');
  const unload = async () => {
    for (let i = 0; i < 1_000 && rooms.loaded(id); i++) {
      rooms.sweep();
      clock.move(60_000);
      await setImmediate();
    }
    assert.equal(rooms.loaded(id), null);
  };
  await unload();
  assert.equal(services.schemes.isRestricted(id), true);
  assert.equal(code(await member2.schemes.open(id)), 'refusal.noScheme');
  assert.equal(rooms.loaded(id), null, 'the scheme is not even loaded for somebody else');
  assert.equal(
    (await member2.schemes.list()).some((one) => one.id === id),
    false,
  );
  await unload();
  // A crash between the ledger and the register leaves the row as it was before the restriction.
  const forget = () =>
    services.register.schemes.update((rows) => {
      for (const row of rows) {
        delete row.summary;
        delete row.summaryOf;
      }
    });
  await forget();
  assert.equal(code(await member2.schemes.open(id)), 'refusal.noScheme');
  await unload();
  await forget();
  assert.equal(
    (await member2.schemes.list()).some((one) => one.id === id),
    false,
  );
  assert.equal(
    (await member.schemes.list()).some((one) => one.title === card.title),
    true,
  );
});

test('a chair creates a scheme that is restricted from its first moment; others cannot', async () => {
  const { as, card, services } = await restricted();
  const chair = await as('chair');
  const organisation = card.organisation.id;
  const [template] = chair.schemes.templates();
  const choice = { template: template?.id ?? '', term: card.term, organisation, restricted: true };
  const made = got(await chair.schemes.create(choice));
  const snapshot = storedSnapshot(got(await chair.schemes.snapshot(made.id)));
  const copied = got(await chair.schemes.createFromSnapshot(organisation, snapshot, true));
  const open = got(await chair.schemes.createFromSnapshot(organisation, snapshot));
  const seen = async (who: string) => (await (await as(who)).schemes.list()).map(({ id }) => id);
  for (const { id } of [made, copied]) {
    assert.ok((await seen('chair')).includes(id));
    assert.ok(!(await seen('member')).includes(id));
    assert.equal(code(await (await as('member')).schemes.open(id)), 'refusal.noScheme');
  }
  assert.ok((await seen('member')).includes(open.id), 'a data file says nothing of a restriction');
  assert.equal(code(await (await as('member')).schemes.create(choice)), 'refusal.notYourRole');
  const auditor = await as('auditor');
  const { lines } = got(await auditor.office.page(EVERYTHING, 1));
  const created = lines.filter(({ subject }) => [made.id, copied.id].includes(subject.id));
  assert.ok(created.length >= 2 && created.every(({ subject }) => subject.name === ''));
  assert.equal(services.schemes.isRestricted(made.id), true);
});

test('a setting of a restricted scheme is no habit of the office', async () => {
  const { as, id, idOf } = await restricted();
  const [chair, clerk] = [await as('chair'), await as('clerk')];
  got(await chair.management.restrict(id, [idOf('member'), idOf('clerk')]));
  const { setting } = got(await clerk.papers.page(id, 'de-an'));
  got(await clerk.papers.saveSetting(id, 'de-an', { ...setting, recipients: ['Nơi nhận kín'] }));
  const other = (await clerk.schemes.list()).find((one) => one.id !== id);
  const made =
    other ??
    got(
      await chair.schemes.createFromSnapshot((await chair.schemes.list())[0]?.organisation.id ?? '', {
        ...got(await chair.schemes.snapshot(id)),
        steps: [],
      }),
    );
  const page = got(await clerk.papers.page(made.id, 'de-an'));
  assert.ok(!JSON.stringify([page.habits, page.setting]).includes('Nơi nhận kín'));
});

test('after a crash between the line of a restriction and the register the heads of ledgers show no title', async () => {
  const folder = await tempFolder();
  const dataDir = join(folder, 'data');
  const first = await testServices({ dataDir });
  const [card, other] = await (await first.as('chair')).schemes.list();
  assert.ok(card && other);
  await first.services.close();
  const second = await testServices({ dataDir, demo: false });
  const { schemes } = second.services;
  assert.ok(
    schemes.rows().every(({ summaryOf }) => summaryOf),
    'the register knows both as they are',
  );
  Object.assign(schemes, {
    storeRestriction: async () => {
      throw new Error('the process dies');
    },
  });
  await assert.rejects((await second.as('chair')).management.restrict(card.id, []), /the process dies/);
  const dead = join(folder, 'dead');
  await copyFolder(dataDir, dead);
  await second.services.close();
  const third = await testServices({ dataDir: dead, demo: false });
  const heads = got(await (await third.as('auditor')).upkeep.heads()).schemes;
  const titleOf = (id: string) => heads.find((line) => line.id === id)?.title;
  assert.deepEqual([titleOf(card.id), titleOf(other.id)], ['', other.title]);
  await third.services.close();
});
