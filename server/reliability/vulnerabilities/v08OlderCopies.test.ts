/** V8: an older copy of a log, a ledger or the marks was right once, so no seal finds it; the marks do. */
import assert from 'node:assert/strict';
import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { runCommand } from '@server/cli/runCommand';
import { copyFolder } from '@server/store/testing/copyFolder';
import { officeLines } from '@server/store/testing/readLedgers';
import { tempFolder } from '@server/store/testing/tempFolder';
import { approveAll, sampleOf } from '@server/testing/readyScheme';
import { type TestServices, testServices } from '@server/testing/testServices';

const HOUR_MS = 3_600_000;
/** A data folder, and what it was an hour and an approval earlier. */
const folder = await tempFolder();
const older = join(folder, 'older');
const newest = join(folder, 'newest');
let scheme: string;
let other: string;

before(async () => {
  const first = await testServices({ dataDir: newest });
  scheme = await sampleOf(first);
  other = first.services.schemes.rows().find(({ id }) => id !== scheme)?.id ?? '';
  await first.services.close();
  await copyFolder(newest, older);
  const second = await openLater(newest, HOUR_MS);
  await approveAll(second, scheme);
  await second.services.schemes.rooms.use(scheme, (room) =>
    room.rewrite((doc) => void doc.getMap('facts').set('số thử', '1')),
  );
  await second.services.register.accounts.update((accounts) => {
    for (const account of accounts) account.lastSeen = '2025-12-01';
  });
  await second.services.close();
});

async function openLater(dataDir: string, ms: number): Promise<TestServices> {
  const t = await testServices({ dataDir, demo: false });
  t.clock.move(ms);
  return t;
}

/** The newest folder with these paths of the older one put in their place. */
async function withOlder(...paths: readonly string[]): Promise<string> {
  const copy = join(await tempFolder(), 'data');
  await copyFolder(newest, copy);
  for (const path of paths) {
    await rm(join(copy, path), { recursive: true });
    await cp(join(older, path), join(copy, path), { recursive: true });
  }
  return copy;
}

async function run(...args: readonly string[]) {
  const said: string[] = [];
  const note = (line: string) => void said.push(line);
  const code = await runCommand(args, {
    lang: 'en',
    out: note,
    err: note,
    readFile: () => Promise.reject(new Error('not asked')),
    writeFile: () => Promise.reject(new Error('not asked')),
    readPassword: async () => null,
  });
  return { code, said: said.join('\n') };
}

/** Whether a scheme opens: null, or why not. */
async function faultOf(dataDir: string, id: string): Promise<string | null> {
  const t = await testServices({ dataDir, demo: false });
  try {
    return await t.services.schemes.rooms.use(id, () => null);
  } catch (error) {
    return String(error);
  } finally {
    await t.services.close();
  }
}

const LEDGER = ['ledger.jsonl', 'ledger.head'];

test('nothing is older in a folder that was closed in order, nor in a restored backup', async () => {
  const whole = await withOlder();
  assert.equal((await run('verify', '--all', '--data', whole)).code, 0);
  assert.equal(await faultOf(whole, scheme), null);
  assert.deepEqual(await run('accept-older', '--data', whole), {
    code: 0,
    said: 'No file is older than what was stored last.',
  });
});

test('an older copy of a whole scheme is refused by name, and the others are served', async () => {
  const put = await withOlder(`schemes/${scheme}`);
  assert.match(String(await faultOf(put, scheme)), /is an older copy: it ends at record \d+, and record \d+/);
  assert.equal(await faultOf(put, other), null);
  const verified = await run('verify', '--all', '--data', put);
  assert.equal(verified.code, 1);
  assert.match(verified.said, new RegExp(`${scheme} is damaged: it is an older copy`));
  assert.match(verified.said, new RegExp(`${scheme}/ledger\\.jsonl is damaged: it is an older copy`));
});

test('an older ledger with its head is refused by name, although its chain and its seals fit', async () => {
  const put = await withOlder(...LEDGER.map((name) => `schemes/${scheme}/${name}`));
  assert.match(
    String(await faultOf(put, scheme)),
    /ledger\.jsonl is damaged: it is an older copy: it does not hold line \d+/,
  );
});

test('with an older copy of the office’s ledger the server does not start', async () => {
  const put = await withOlder('register/office.jsonl', 'register/office.head');
  await assert.rejects(
    testServices({ dataDir: put, demo: false }),
    /office\.jsonl is damaged: it is an older copy/,
  );
  assert.match((await run('verify', '--all', '--data', put)).said, /office\.jsonl is damaged/);
});

test('an older copy of one file of the register is refused by name, and accept-older is the way out', async () => {
  for (const path of ['register/schemes.json', 'register/accounts.json']) {
    const put = await withOlder(path);
    const name = path.replace('.', '\\.');
    await assert.rejects(
      testServices({ dataDir: put, demo: false }),
      new RegExp(`${name} is damaged: it is an older copy: it is write \\d+, and write \\d+ was stored`),
      path,
    );
    const verified = await run('verify', '--all', '--data', put);
    assert.equal(verified.code, 1);
    assert.match(verified.said, new RegExp(`${name} is damaged: it is an older copy`));
    const accepted = await run('accept-older', path, '--data', put);
    assert.equal(accepted.code, 0, accepted.said);
    assert.equal(await faultOf(put, scheme), null);
    assert.equal((await run('verify', '--all', '--data', put)).code, 0);
    const lines = (await officeLines(put)).filter(({ act }) => act === 'olderAccepted');
    assert.equal(lines.length, 1);
    assert.match(lines[0]?.detail ?? '', new RegExp(name));
  }
});

test('older marks that were put back with an older scheme are found by the office’s ledger', async () => {
  const put = await withOlder(`schemes/${scheme}`, 'register/marks.json');
  assert.match(
    (await run('verify', '--all', '--data', put)).said,
    /marks\.json is damaged: it is an older copy: it was written at/,
  );
});

test('marks that are gone are missed', async () => {
  const put = await withOlder();
  await rm(join(put, 'register/marks.json'));
  await assert.rejects(
    testServices({ dataDir: put, demo: false }),
    /marks\.json is damaged: the file is missing/,
  );
  const accepted = await run('accept-older', 'register/marks.json', '--data', put);
  assert.equal(accepted.code, 0, accepted.said);
  assert.equal(await faultOf(put, scheme), null);
});

test('accept-older names what is older, accepts what the operator names, and records it in the office ledger', async () => {
  const put = await withOlder(`schemes/${scheme}`);
  const listed = await run('accept-older', '--data', put);
  assert.equal(listed.code, 1);
  assert.match(listed.said, new RegExp(`schemes/${scheme}: it is an older copy`));
  const wrong = await run('accept-older', `schemes/${other}`, '--data', put);
  assert.equal(wrong.code, 1);
  assert.match(wrong.said, /is not an older copy/);
  assert.notEqual(await faultOf(put, scheme), null);
  const paths = [`schemes/${scheme}`, `schemes/${scheme}/ledger.jsonl`];
  const accepted = await run('accept-older', ...paths, '--data', put);
  assert.equal(accepted.code, 0, accepted.said);
  assert.equal(await faultOf(put, scheme), null);
  const lines = (await officeLines(put)).filter(({ act }) => act === 'olderAccepted');
  assert.deepEqual(
    lines.map(({ subject, by }) => [subject.id, by.id]),
    [
      [scheme, 'command-line'],
      [scheme, 'command-line'],
    ],
  );
  assert.equal((await run('verify', '--all', '--data', put)).code, 0);
});

test('what is durable is marked before the folder is closed, and an edit writes no file', async () => {
  const copy = await withOlder();
  const t = await openLater(copy, 2 * HOUR_MS);
  const marked = () => t.services.register.marks.data.schemes[scheme]?.record ?? 0;
  const before = marked();
  await t.services.schemes.rooms.use(scheme, (room) =>
    room.rewrite((doc) => void doc.getMap('facts').set('số thử', '2')),
  );
  assert.equal(marked(), before);
  await t.services.marks.write();
  assert.ok(marked() > before);
  await t.services.close();
});
