import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { storedSnapshot } from '@schemes/model/scheme/storedSnapshot';
import { sampleOf } from '@server/testing/readyScheme';
import { got, type TestServices, testServices } from '@server/testing/testServices';

const STEP = {
  group: 're_election',
  step: 2,
  version: 1,
  summoned: 77,
  names: [],
} as const;

let t: TestServices;
let organisation = '';
let snapshot: ReturnType<typeof storedSnapshot>;
before(async () => {
  t = await testServices();
  const { schemes } = await t.as('member');
  const id = await sampleOf(t);
  organisation = t.services.schemes.rows().find((row) => row.id === id)?.organisation ?? '';
  snapshot = storedSnapshot(got(await schemes.snapshot(id)));
});

const stored = () => t.services.schemes.rows().map(({ id }) => id);

test('V10: a member brings in no records of the five steps, and nothing is stored', async () => {
  const was = stored();
  for (const who of ['member', 'member2']) {
    const { schemes } = await t.as(who);
    const made = await schemes.createFromSnapshot(organisation, { ...snapshot, steps: [STEP] });
    assert.equal(made.ok ? null : made.refusal.code, 'refusal.snapshotSteps');
  }
  assert.deepEqual(stored(), was);
});

test('V10: nor votes in the roster, from which the records would be made', async () => {
  const was = stored();
  const sections = snapshot.sections.map((section) => ({
    ...section,
    tables: section.tables.map((table) => ({
      ...table,
      rows: table.rows.map((row, i) =>
        table.type === 'B3' && i === 0 ? { ...row, cells: { ...row.cells, votes_2: 70 } } : row,
      ),
    })),
  }));
  assert.notDeepEqual(sections, snapshot.sections);
  const { schemes } = await t.as('member');
  const made = await schemes.createFromSnapshot(organisation, { ...snapshot, sections });
  assert.equal(made.ok ? null : made.refusal.code, 'refusal.snapshotSteps');
  assert.deepEqual(stored(), was);
});

test('V10: the chair may, and a member may without them', async () => {
  const chair = await t.as('chair');
  const { id } = got(await chair.schemes.createFromSnapshot(organisation, { ...snapshot, steps: [STEP] }));
  assert.equal(got(await chair.steps.page(id)).head.snapshot.steps?.[0]?.summoned, 77);
  got(await (await t.as('member')).schemes.createFromSnapshot(organisation, snapshot));
});
