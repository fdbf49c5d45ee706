import assert from 'node:assert/strict';
import { appendFile, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { contentDigest } from '@schemes/doc/sectionDigest';
import type { Lang } from '@schemes/messages/lang';
import { MANIFEST, parseManifest } from '@server/backup/manifest';
import type { RunningServer } from '@server/createServer';
import { SERVER } from '@server/office/OfficeLog';
import { Trail } from '@server/office/Trail';
import { SchemesService } from '@server/rooms/schemes/SchemesService';
import { until } from '@server/runtime/testing/within';
import { copyKey } from '@server/store/testing/copyFolder';
import { officeLines } from '@server/store/testing/readLedgers';
import { tempFolder } from '@server/store/testing/tempFolder';
import { BareClient } from '@server/testing/BareClient';
import { cookieOf, testServer } from '@server/testing/testServer';
import { runCommand } from './runCommand';

async function run(args: readonly string[], lang: Lang = 'en') {
  const output: string[] = [];
  const t = (line: string) => void output.push(line);
  const none = () => Promise.reject(new Error('not asked'));
  const code = await runCommand(args, {
    lang,
    out: t,
    err: t,
    readFile: none,
    writeFile: none,
    readPassword: async () => null,
  });
  return { code, output: output.join('\n') };
}

const schemeOf = ({ services }: RunningServer) => services.schemes.rows()[0]?.id ?? '';

async function enter(server: RunningServer, username: string): Promise<BareClient> {
  const url = `${server.url.replace('http', 'ws')}/sync/${schemeOf(server)}`;
  return new BareClient(url, await cookieOf(server, username)).sync();
}

async function digests({ services }: RunningServer): Promise<Record<string, string>> {
  const all = services.schemes.rows().map(async ({ id }) => {
    const found = await services.schemes.rooms.use(id, async (room) => {
      const { statuses } = room.state;
      return contentDigest({ content: await room.snapshot(), statuses: [...statuses] });
    });
    return [id, found] as const;
  });
  return Object.fromEntries(await Promise.all(all));
}

async function context({ services }: RunningServer, username: string): Promise<SchemesService> {
  const account = services.register.accounts.data.find((row) => row.username === username)?.id ?? '';
  return new SchemesService(
    services.sessions.actor(await services.sessions.start(account)),
    services.schemes,
    new Trail(services.office, SERVER),
  );
}

test('a backup of a running server, restored into an empty folder, contains the same schemes', async () => {
  const server = await testServer();
  const member = await enter(server, 'member');
  member.edit((doc) => doc.getMap('facts').set('leavers', 4));
  await member.settled();
  const scheme = schemeOf(server);
  assert.ok((await (await context(server, 'member')).move(scheme, 'p1-1', 'submit', { note: '' })).ok);
  const chair = await context(server, 'chair');
  const review = await chair.review(scheme, 'p1-1');
  assert.ok(review.ok);
  assert.ok((await chair.move(scheme, 'p1-1', 'approve', { note: '', seen: review.value.digest })).ok);
  const [backup, data] = [join(await tempFolder(), 'b'), join(await tempFolder(), 'd')];
  const made = await run(['backup', backup, '--data', server.dataDir]);
  assert.equal(made.code, 0, made.output);
  assert.match(made.output, /Backed up 2 schemes/);
  const office = await readFile(join(server.dataDir, 'register', 'office.jsonl'), 'utf8');
  assert.ok((await officeLines(server.dataDir)).some(({ act }) => act === 'schemeOpened'));
  assert.equal(await readFile(join(backup, 'register', 'office.jsonl'), 'utf8'), office);
  const before = await digests(server);
  member.destroy();
  await server.close();
  // The other machine has only the backup and the key.
  await copyKey(server.dataDir, data);
  await rm(server.dataDir, { recursive: true });
  const restored = await run(['restore', backup, '--data', data]);
  assert.equal(restored.code, 0, restored.output);
  await rm(backup, { recursive: true });
  const again = await testServer({ dataDir: data });
  assert.deepEqual(await digests(again), before);
  const reviewed = await (await context(again, 'chair')).review(scheme, 'p1-1');
  assert.ok(reviewed.ok);
  assert.deepEqual(reviewed.value.approved, review.value.content, 'the approved content can be shown');
  const writer = await enter(again, 'member');
  writer.edit((doc) => doc.getMap('facts').set('leavers', 5));
  await writer.settled();
  assert.equal(writer.closed, null);
  writer.destroy();
});

test('a backup made while people type contains everything acknowledged before it began', async () => {
  const server = await testServer({ compactAfter: { records: 15, bytes: 1e9 } });
  const member = await enter(server, 'member');
  const state = { going: true, written: 0 };
  const typing = (async () => {
    while (state.going && member.closed === null) {
      member.edit((doc) => doc.getMap('facts').set('place_name', `${state.written + 1}`));
      await member.settled();
      if (member.closed === null) state.written++;
      // Nobody types faster, and a connection may send two hundred frames a second.
      await new Promise((done) => setTimeout(done, 6));
    }
  })();
  const folder = await tempFolder();
  try {
    for (let i = 0; i < 6; i++) {
      const from = state.written;
      await until(
        'twenty more edits are written',
        () => state.written >= from + 20,
        () => ({ ...state, closed: member.closed }),
      );
      const least = state.written;
      const made = await run(['backup', join(folder, `b${i}`), '--data', server.dataDir]);
      assert.equal(made.code, 0, made.output);
      const most = state.written + 1;
      await copyKey(server.dataDir, join(folder, `d${i}`));
      const restored = await run(['restore', join(folder, `b${i}`), '--data', join(folder, `d${i}`)]);
      assert.equal(restored.code, 0, restored.output);
      const again = await testServer({ dataDir: join(folder, `d${i}`) });
      const held = await again.services.schemes.rooms.use(schemeOf(again), (room) =>
        Number(room.snapshotNow().facts.place_name),
      );
      assert.ok(held >= least && held <= most, `${least} <= ${held} <= ${most}`);
      await again.close();
    }
  } finally {
    // Also after a failure: otherwise the endless typing keeps the process from ending.
    state.going = false;
    await typing;
  }
  assert.equal(member.closed, null);
  member.destroy();
});

test('a damaged backup, one without a manifest, and a folder that is not empty are refused, and nothing is written', async () => {
  const server = await testServer();
  const backup = join(await tempFolder(), 'b');
  assert.equal((await run(['backup', backup, '--data', server.dataDir])).code, 0);
  const again = await run(['backup', backup, '--data', server.dataDir]);
  assert.equal(again.code, 2);
  assert.match(again.output, /is not empty/);
  const manifest = parseManifest(await readFile(join(backup, MANIFEST), 'utf8'));
  assert.ok(!manifest.files.some(({ path }) => path.includes('sessions')));
  const data = await tempFolder();
  await copyKey(server.dataDir, data);
  const own = await run(['restore', backup, '--data', server.dataDir]);
  assert.match(own.output, /is not empty/);
  const inVietnamese = await run(['restore', backup, '--data', server.dataDir], 'vi');
  assert.match(inVietnamese.output, /đã có tệp bên trong/);
  assert.doesNotMatch(inVietnamese.output, /empty/);
  const base = manifest.files.find(({ path }) => path.includes('/base-'))?.path ?? '';
  const good = await readFile(join(backup, base));
  await appendFile(join(backup, base), 'x');
  const damaged = await run(['restore', backup, '--data', data]);
  assert.equal(damaged.code, 2);
  assert.match(damaged.output, /differs from what was backed up/);
  await writeFile(join(backup, base), good);
  await rm(join(backup, MANIFEST));
  assert.equal((await run(['restore', backup, '--data', data])).code, 2);
  assert.deepEqual(await readdir(data), []);
  assert.throws(() =>
    parseManifest(
      JSON.stringify({ format: 'de-an/backup', version: 1, files: [{ path: 'schemes/../../x' }] }),
    ),
  );
});
