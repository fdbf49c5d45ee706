import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { serialize } from 'node:v8';
import { storedSnapshot } from '@schemes/model/scheme/storedSnapshot';
import type { PaperMaker } from '@server/exports/workers/PaperMaker';
import { papersHere } from '@server/exports/workers/papersHere';
import { Room } from '@server/rooms/room/Room';
import { approveAll, keepReadySetting, sampleOf } from '@server/testing/readyScheme';
import { got, type TestServices, testServices } from '@server/testing/testServices';

/** One call of the paper thread: the task, and the message in each direction. */
interface Trip {
  readonly to: keyof PaperMaker;
  readonly message: object;
  readonly answer: object;
}

let t: TestServices;
let id = '';
const trips: Trip[] = [];
before(async () => {
  t = await testServices();
  id = await sampleOf(t);
  Object.assign(t.services.papers, { maker: recording(papersHere) });
});

/** Records each call of `maker`. Messages are copied as between threads. */
function recording(maker: PaperMaker): PaperMaker {
  const record =
    <Task extends object, Answer extends object>(
      to: keyof PaperMaker,
      call: (task: Task) => Promise<Answer>,
    ) =>
    async (task: Task): Promise<Answer> => {
      const message = structuredClone(task);
      const answer = structuredClone(await call(message));
      trips.push({ to, message, answer });
      return answer;
    };
  return {
    survey: record('survey', maker.survey),
    draft: record('draft', maker.draft),
    issue: record('issue', maker.issue),
    dossier: record('dossier', maker.dossier),
    close: maker.close,
  };
}

/** The calls during one act. Fails when the main thread reads a scheme meanwhile. */
async function tripsOf(act: () => Promise<unknown>): Promise<readonly Trip[]> {
  trips.length = 0;
  const { snapshotNow } = Room.prototype;
  const { parse } = JSON;
  Room.prototype.snapshotNow = () => assert.fail('The main thread reads the scheme');
  JSON.parse = (text, revive) => {
    assert.ok(!String(text).includes('de-an/snapshot'), 'The main thread parses a scheme');
    return parse(text, revive);
  };
  try {
    await act();
  } finally {
    Object.assign(Room.prototype, { snapshotNow });
    Object.assign(JSON, { parse });
  }
  return [...trips];
}

function* valuesIn(value: unknown): Generator<unknown> {
  yield value;
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return;
  for (const inner of Object.values(value)) yield* valuesIn(inner);
}

/** Bytes of a message without its files and updates. */
function sizeBesidesBytes(message: object): number {
  const bytes = [...valuesIn(message)].flatMap((value) => (value instanceof Uint8Array ? value.length : 0));
  return serialize(message).length - bytes.reduce((sum, length) => sum + length, 0);
}

function assertNoScheme({ message, answer }: Trip): void {
  for (const value of [...valuesIn(message), ...valuesIn(answer)]) {
    if (typeof value === 'string') assert.ok(!value.includes('de-an/snapshot'), 'a scheme is sent as text');
    if (typeof value !== 'object' || value === null || value instanceof Uint8Array) continue;
    for (const key of ['format', 'narrative', 'rows', 'tables']) {
      assert.ok(!(key in value), `a part of the scheme crosses: ${key}`);
    }
  }
}

const clerk = async () => (await t.as('clerk')).papers;
const ACTS: Readonly<
  Record<string, { readonly act: () => Promise<unknown>; readonly trips: readonly string[] }>
> = {
  'the page': { act: async () => got(await (await clerk()).page(id)), trips: ['survey'] },
  'a draft': { act: async () => got(await (await clerk()).make(id, 'de-an', 'draft')), trips: ['draft'] },
  'a preview': { act: async () => got(await (await clerk()).preview(id, 'de-an')), trips: ['draft'] },
  'a dossier of drafts': { act: async () => got(await (await clerk()).dossier(id)), trips: ['dossier'] },
  'the next number': {
    act: async () => got(await (await clerk()).setNextNumber(id, 'de-an', 3, 'sổ giấy của cơ quan')),
    trips: ['survey'],
  },
  'an issue that is refused': { act: async () => (await clerk()).issue(id, 'de-an'), trips: ['survey'] },
  'the setting': { act: () => keepReadySetting(t, id, 'de-an'), trips: ['survey'] },
  'the approval of every section': { act: async () => {}, trips: [] },
  'an issue': { act: async () => got(await (await clerk()).issue(id, 'de-an')), trips: ['survey', 'issue'] },
  'the same issue once more': {
    act: async () => got(await (await clerk()).issue(id, 'de-an')),
    trips: ['survey'],
  },
  'the final file': { act: async () => got(await (await clerk()).make(id, 'de-an', 'final')), trips: [] },
  'a preview of what was issued': {
    act: async () => got(await (await clerk()).preview(id, 'de-an')),
    trips: ['draft'],
  },
  'a dossier with an issued paper': {
    act: async () => got(await (await clerk()).dossier(id)),
    trips: ['survey', 'dossier'],
  },
};

test('each act calls the paper thread no more than it must, and a scheme is sent only as updates', async () => {
  for (const [name, { act, trips: expected }] of Object.entries(ACTS)) {
    if (name === 'the approval of every section') await approveAll(t, id);
    const made = await tripsOf(act);
    assert.deepEqual(
      made.map(({ to }) => to),
      expected,
      name,
    );
    for (const trip of made) assertNoScheme(trip);
  }
});

test('apart from byte arrays, messages do not grow with the scheme', async () => {
  const [member, { papers }] = [await t.as('member'), await t.as('clerk')];
  const organisation = got(await papers.page(id)).head.organisation.id;
  const { snapshot } = got(await member.schemes.open(id));
  const copyOf = async (times: number) => {
    const sections = snapshot.sections.map((section) => ({
      ...section,
      narrative: {
        ...section.narrative,
        content: Array.from({ length: times }, () => section.narrative.content ?? []).flat(),
      },
    }));
    return got(
      await member.schemes.createFromSnapshot(organisation, storedSnapshot({ ...snapshot, sections })),
    ).id;
  };
  const sizeOf = async (scheme: string) => {
    const made = await tripsOf(async () => {
      got(await papers.make(scheme, 'de-an', 'draft'));
      got(await papers.preview(scheme, 'to-trinh'));
    });
    return made.map(({ message, answer }) => [sizeBesidesBytes(message), sizeBesidesBytes(answer)]);
  };
  const [once, often] = [await sizeOf(await copyOf(1)), await sizeOf(await copyOf(20))];
  // The length of a larger byte array takes a few bytes more.
  for (const [i, sizes] of often.entries()) {
    for (const [j, size] of sizes.entries()) assert.ok(Math.abs(size - (once[i]?.[j] ?? 0)) < 64, `${size}`);
  }
});
