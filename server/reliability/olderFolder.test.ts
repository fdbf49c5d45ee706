import assert from 'node:assert/strict';
import { mkdir, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { tempFolder } from '@server/store/testing/tempFolder';
import { got, testServices } from '@server/testing/testServices';
import { strFromU8, unzipSync } from 'fflate';
import { type FolderReading, readFolder } from './readFolder';

/**
 * Data folders that earlier versions wrote before they were killed, and what these versions read from them: one of format 1
 * by commit e2d03b6, one of format 2, with its key, by commit 69948436. Never regenerate a file: a version that reads a
 * folder differently has changed what people wrote.
 */
const FIXTURES = { 'format 1': '2026-11-30', 'format 2': '2026-11-30-format-2' } as const;

interface Expected {
  /** When the folder was read, ms since 1970. */
  readonly now: number;
  /** The cookie of a session that was open then. */
  readonly cookie: string;
  readonly seen: unknown;
}

interface Older {
  readonly expected: Expected;
  readonly parts: Readonly<Record<string, Uint8Array>>;
  readonly wanted: FolderReading;
}

async function older(name: string): Promise<Older> {
  const fixture = new URL(`./olderFolders/${name}/`, import.meta.url);
  const expected = JSON.parse(await readFile(new URL('expected.json', fixture), 'utf8')) as Expected;
  const parts = unzipSync(await readFile(new URL('folder.zip', fixture)));
  const snapshots = Object.entries(parts).flatMap(([name, bytes]) => {
    const id = /^snapshots\/(\w+)\.json$/.exec(name)?.[1];
    return id ? [[id, JSON.parse(strFromU8(bytes)) as unknown] as const] : [];
  });
  return { expected, parts, wanted: { seen: expected.seen, snapshots: Object.fromEntries(snapshots) } };
}

async function unpacked({ parts }: Older): Promise<string> {
  const folder = await tempFolder();
  for (const [name, bytes] of Object.entries(parts)) {
    if (!name.startsWith('data')) continue;
    const path = name === 'data.key' ? `${folder}.key` : join(folder, name.slice('data/'.length));
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, bytes, { mode: 0o600 });
  }
  return folder;
}

const read = ({ expected }: Older, folder: string) => readFolder(folder, expected.now, expected.cookie);

for (const [format, name] of Object.entries(FIXTURES)) {
  test(`a folder of ${format} reads the same, also after it was closed`, async () => {
    const given = await older(name);
    const { wanted } = given;
    const folder = await unpacked(given);
    assert.equal(Object.keys(wanted.snapshots).length, 4);
    assert.deepEqual(await read(given, folder), wanted);
    assert.deepEqual(await read(given, folder), wanted, 'after the room was compacted');
  });

  test(`records of a folder of ${format} that were not compacted are read`, async () => {
    const given = await older(name);
    const { wanted } = given;
    const folder = await unpacked(given);
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
    assert.notDeepEqual(await read(given, folder), wanted);
  });

  test(`accounts of a folder of ${format} have no end, no day of last use and no notices, and take them`, async () => {
    const folder = await unpacked(await older(name));
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

  test(`a change of one title of a folder of ${format} shows in what is read`, async () => {
    const given = await older(name);
    const { wanted } = given;
    const folder = await unpacked(given);
    const server = await testServices({ demo: false, dataDir: folder });
    const chair = await server.as('chair');
    const [card] = await chair.schemes.list();
    got(await chair.management.rename(card?.id ?? '', 'Tên khác'));
    await server.services.close();
    assert.notDeepEqual(await read(given, folder), wanted);
  });
}
