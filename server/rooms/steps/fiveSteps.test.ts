import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { RequestContext } from '@app/context/RequestContext';
import { setCell } from '@schemes/doc/editRows';
import { tableRoot } from '@schemes/doc/roots';
import { storedSnapshot } from '@schemes/model/scheme/storedSnapshot';
import type { StepEntry } from '@schemes/model/steps/steps';
import { FakeClient } from '@server/rooms/testing/FakeClient';
import { settle } from '@server/rooms/testing/settle';
import { got, type TestServices, testServices } from '@server/testing/testServices';
import { strFromU8, unzipSync } from 'fflate';

const KEY = 're_election/3';
/** Numbers that occur nowhere else in the sample. */
const TALLY: StepEntry = {
  date: '2025-05-12',
  summoned: 77_771,
  present: 77_771,
  issued: 77_771,
  returned: 77_771,
  valid: 77_771,
  invalid: 0,
  names: [{ id: 'person-1', name: 'Nguyễn Đức Thịnh', votes: 66_661 }],
};
const code = (result: { ok: boolean; refusal?: { code: string } }) => result.refusal?.code ?? null;

async function begin(): Promise<{
  desk: TestServices;
  id: string;
  chair: RequestContext;
  clerk: RequestContext;
  version: number;
}> {
  const desk = await testServices();
  const [chair, clerk] = [await desk.as('chair'), await desk.as('clerk')];
  const cards = await chair.schemes.list();
  const id = cards.find(({ organisation }) => organisation.name === 'Đảng bộ xã Minh Tân')?.id ?? '';
  const version = await versionOf(chair, id);
  return { desk, id, chair, clerk, version };
}

async function versionOf(context: RequestContext, id: string): Promise<number> {
  const { keepers } = got(await context.steps.page(id));
  return keepers.find(({ step }) => step === KEY)?.version ?? 0;
}

test('chair and clerk read and save tallies; no path shows one to a member, a viewer or an outsider', async () => {
  const { desk, id, chair, clerk, version } = await begin();
  got(await clerk.steps.save(id, KEY, version, TALLY));
  for (const context of [chair, clerk]) {
    const page = got(await context.steps.page(id));
    const kept = page.head.snapshot.steps?.find(({ group, step }) => `${group}/${step}` === KEY);
    assert.equal(kept?.names[0]?.votes, 66_661);
    assert.ok(got(await context.schemes.open(id)).snapshot.steps);
  }
  for (const who of ['member', 'viewer']) {
    const context = await desk.as(who);
    const seen = [
      got(await context.steps.page(id)),
      got(await context.schemes.open(id)),
      got(await context.schemes.review(id, 'p3-4')),
      got(await context.schemes.history(id)),
      got(await context.papers.page(id)),
      await context.schemes.list(),
    ];
    assert.doesNotMatch(JSON.stringify(seen), /\b(77[., ]?771|66[., ]?661)\b|"votes"/, who);
    assert.equal(code(await context.steps.save(id, KEY, version, TALLY)), 'refusal.notYourRole');
    assert.equal(code(await context.steps.publish(id, KEY, true)), 'refusal.notYourRole');
    assert.equal(code(await context.steps.lock(id, true)), 'refusal.notYourRole');
    assert.equal(code(await context.steps.liftVotes(id)), 'refusal.notYourRole');
    await desk.services.schemes.rooms.use(id, async (room) => {
      const client = new FakeClient(context.actor).join(room);
      await settle(client);
      const all = [...client.doc.share.keys()].map((root) => client.doc.get(root).toJSON());
      assert.doesNotMatch(JSON.stringify(all), /77771|66661|votes_/, 'what a socket receives');
      client.destroy();
    });
  }
  for (const context of [await desk.as('administrator'), await desk.request()]) {
    assert.notEqual(code(await context.steps.page(id)), null);
    assert.notEqual(code(await context.steps.save(id, KEY, version, TALLY)), null);
  }
});

test('the paper has the votes for the clerk and none for a member', async () => {
  const { desk, id, clerk, version } = await begin();
  const member = await desk.as('member');
  // The file's metadata dates differ, so the text is compared.
  const saysTo = async (context: RequestContext) => {
    const { bytes } = got(await context.papers.make(id, 'de-an', 'draft'));
    const part = unzipSync(bytes)['word/document.xml'];
    assert.ok(part);
    return strFromU8(part);
  };
  const before = await saysTo(member);
  got(await clerk.steps.save(id, KEY, version, TALLY));
  assert.equal(await saysTo(member), before, 'nothing of the record is in a member’s paper');
  assert.notEqual(await saysTo(clerk), before);
});

test('when two people save a step at once, the later one is refused and can save again', async () => {
  const { id, chair, clerk, version } = await begin();
  const first = got(await clerk.steps.save(id, KEY, version, TALLY));
  const mine = { ...TALLY, present: 77_770 };
  assert.equal(code(await chair.steps.save(id, KEY, version, mine)), 'refusal.stepChanged');
  assert.equal(
    got(await chair.steps.save(id, KEY, version, TALLY)).version,
    first.version,
    'the same is no change',
  );
  const again = got(await chair.steps.save(id, KEY, first.version, mine));
  assert.ok(again.version > first.version);
  assert.equal(code(await chair.steps.save(id, 're_election/6', 0, mine)), 'refusal.noStep');
  assert.equal(code(await chair.steps.save(id, KEY, again.version, { names: 'x' })), 'refusal.badStep');
});

test('a locked record refuses every change until the chair unlocks it', async () => {
  const { id, chair, clerk, version } = await begin();
  got(await chair.steps.lock(id, true));
  assert.equal(code(await clerk.steps.save(id, KEY, version, TALLY)), 'refusal.stepsLocked');
  assert.equal(code(await clerk.steps.lock(id, false)), 'refusal.notYourRole');
  got(await chair.steps.lock(id, false));
  got(await clerk.steps.save(id, KEY, version, TALLY));
});

test('a published step shows who passed, without numbers, until the step is saved again', async () => {
  const { desk, id, chair, clerk, version } = await begin();
  const viewer = await desk.as('viewer');
  const names = async () =>
    got(await viewer.steps.page(id)).notices.find(({ group, step }) => `${group}/${step}` === KEY)?.names;
  const two = { ...TALLY, names: [...TALLY.names, { id: 'x', name: 'Người ngoài danh sách', votes: 3 }] };
  const kept = got(await clerk.steps.save(id, KEY, version, two));
  assert.equal(await names(), null);
  got(await chair.steps.publish(id, KEY, true));
  assert.deepEqual(
    (await names())?.map(({ passed }) => passed),
    [true, false],
  );
  const open = { ...TALLY, names: [{ id: 'person-1', name: 'Nguyễn Đức Thịnh' }] };
  got(await clerk.steps.save(id, KEY, kept.version, open));
  assert.equal(await names(), null);
  assert.equal(code(await chair.steps.publish(id, KEY, true)), 'refusal.stepNotReady');
});

test('a mandatory finding in the steps blocks the section with the roster and discloses no number', async () => {
  const { desk, id, chair, clerk, version } = await begin();
  const member = await desk.as('member');
  const section = 'p3-4';
  const { snapshot } = got(await chair.schemes.open(id));
  assert.ok(
    snapshot.sections.find((one) => one.id === section)?.tables.some(({ type }) => type === 'roster'),
  );
  got(await member.schemes.move(id, section, 'submit', { note: '' }));
  got(await clerk.steps.save(id, KEY, version, { ...TALLY, returned: 77_772 }));
  const { digest, blocking } = got(await chair.schemes.review(id, section));
  assert.deepEqual([...new Set(blocking.map(({ code: finding }) => finding))].sort(), [
    'steps.chain',
    'steps.onward',
    'steps.sum',
  ]);
  assert.equal(
    code(await chair.schemes.move(id, section, 'approve', { note: '', seen: digest })),
    'refusal.findingsStand',
  );
  assert.deepEqual(
    got(await member.schemes.review(id, section)).blocking.map(({ code: finding, params }) => [
      finding,
      params,
    ]),
    [['steps.withheld', {}]],
  );
});

test('saved steps survive a restart and are in a scheme created from the chair’s snapshot', async () => {
  const { desk, id, chair, clerk, version } = await begin();
  got(await clerk.steps.save(id, KEY, version, TALLY));
  const { snapshot, organisation } = got(await chair.schemes.open(id));
  const copy = got(await chair.schemes.createFromSnapshot(organisation.id, storedSnapshot(snapshot)));
  const bare = ({ steps }: typeof snapshot) => steps?.map(({ version: _, ...record }) => record);
  assert.deepEqual(bare(got(await chair.schemes.open(copy.id)).snapshot), bare(snapshot));
  const member = await desk.as('member');
  assert.equal(got(await member.schemes.open(copy.id)).snapshot.steps, undefined);
});

test('no edit can put votes into the roster', async () => {
  const { desk, id } = await begin();
  const member = await desk.as('member');
  await desk.services.schemes.rooms.use(id, async (room) => {
    const client = new FakeClient(member.actor).join(room);
    await settle(client);
    setCell(client.doc.getMap(tableRoot('B3')), 'person-1', 'votes_3', 20);
    await settle(client);
    assert.notEqual(client.closed, null);
    client.destroy();
  });
});
