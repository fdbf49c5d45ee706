import assert from 'node:assert/strict';
import { mkdir, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { before, test } from 'node:test';
import { tempFolder } from '@server/store/testing/tempFolder';
import { got, testServices } from '@server/testing/testServices';
import { strFromU8, unzipSync } from 'fflate';
import { type FolderReading, readFolder } from './readFolder';

/**
 * A data folder that commit e2d03b6 wrote before it was killed, and what that commit read from it. Never regenerate
 * either file: a version that reads the folder differently has changed what people wrote.
 */
const FIXTURE = new URL('./olderFolders/2026-11-30/', import.meta.url);

interface Expected {
  /** When the folder was read, ms since 1970. */
  readonly now: number;
  /** The cookie of a session that was open then. */
  readonly cookie: string;
  readonly seen: unknown;
}

let expected: Expected;
let parts: Readonly<Record<string, Uint8Array>>;
let wanted: FolderReading;
before(async () => {
  expected = JSON.parse(await readFile(new URL('expected.json', FIXTURE), 'utf8')) as Expected;
  parts = unzipSync(await readFile(new URL('folder.zip', FIXTURE)));
  const snapshots = Object.entries(parts).flatMap(([name, bytes]) => {
    const id = /^snapshots\/(\w+)\.json$/.exec(name)?.[1];
    return id ? [[id, JSON.parse(strFromU8(bytes)) as unknown] as const] : [];
  });
  wanted = { seen: expected.seen, snapshots: Object.fromEntries(snapshots) };
});

async function unpacked(): Promise<string> {
  const folder = await tempFolder();
  for (const [name, bytes] of Object.entries(parts)) {
    if (!name.startsWith('data/')) continue;
    const path = join(folder, name.slice('data/'.length));
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, bytes, { mode: 0o600 });
  }
  return folder;
}

const read = (folder: string) => readFolder(folder, expected.now, expected.cookie);

test('a folder that an older version wrote reads the same, also after it was closed', async () => {
  const folder = await unpacked();
  assert.equal(Object.keys(wanted.snapshots).length, 4);
  assert.deepEqual(await read(folder), wanted);
  assert.deepEqual(await read(folder), wanted, 'after the room was compacted');
});

test('records that the older version had not compacted are read', async () => {
  const folder = await unpacked();
  await rm(join(folder, 'journal'), { recursive: true });
  let cut = 0;
  for (const scheme of await readdir(join(folder, 'schemes'))) {
    const logs = (await readdir(join(folder, 'schemes', scheme))).filter((name) => /^log-\d+$/.test(name));
    for (const log of logs) {
      await truncate(join(folder, 'schemes', scheme, log), 0);
      cut++;
    }
  }
  assert.ok(cut >= 4);
  assert.notDeepEqual(await read(folder), wanted);
});

test('accounts of an older folder have no end, no day of last use and no notices, and take them', async () => {
  const folder = await unpacked();
  const server = await testServices({ demo: false, dataDir: folder });
  const { accounts } = server.services;
  assert.ok(accounts.list().length >= 6);
  for (const card of accounts.list()) {
    assert.deepEqual(
      [card.expires, card.lastSeen, card.end],
      [undefined, undefined, undefined],
      card.username,
    );
  }
  const chair = await server.as('chair');
  assert.deepEqual(chair.sessions.notices(), []);
  const { id } = chair.actor ?? { id: '' };
  got(await accounts.change(id, { expires: '2999-12-31', password: 'lúa chín đầu mùa' }));
  await server.services.close();
  const again = await testServices({ demo: false, dataDir: folder });
  const row = again.services.register.accounts.data.find((account) => account.id === id);
  assert.equal(row?.expires, '2999-12-31');
  assert.match(row?.lastSeen ?? '', /^\d{4}-\d{2}-\d{2}$/);
  assert.equal(row?.notices?.[0]?.what, 'password');
  await again.services.close();
});

test('a change of one title shows in what is read', async () => {
  const folder = await unpacked();
  const server = await testServices({ demo: false, dataDir: folder });
  const chair = await server.as('chair');
  const [card] = await chair.schemes.list();
  got(await chair.management.rename(card?.id ?? '', 'Tên khác'));
  await server.services.close();
  assert.notDeepEqual(await read(folder), wanted);
});
