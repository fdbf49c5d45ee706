import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { verifyFolder } from '@server/backup/verifyFolder';
import { readFormat } from '@server/store/folder/folderFormat';
import { isEncryptedFile } from '@server/store/keys/Cipher';
import { frameAt } from '@server/store/log/logCodec';
import { tempFolder } from '@server/store/testing/tempFolder';
import { bundleProgram } from '@server/testing/bundleProgram';
import { unzipSync } from 'fflate';
import { runCommand } from './runCommand';

const FOLDERS = ['2026-11-30', '2026-11-30-format-2'] as const;

async function unpacked(name: (typeof FOLDERS)[number]): Promise<string> {
  const zip = new URL(`../reliability/olderFolders/${name}/folder.zip`, import.meta.url);
  const folder = await tempFolder();
  for (const [part, bytes] of Object.entries(unzipSync(await readFile(zip)))) {
    if (!part.startsWith('data')) continue;
    const path = part === 'data.key' ? `${folder}.key` : join(folder, part.slice('data/'.length));
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, bytes, { mode: 0o600 });
  }
  return folder;
}

async function migrate(folder: string) {
  const said: string[] = [];
  const note = (line: string) => void said.push(line);
  const code = await runCommand(['migrate', '--data', folder], {
    lang: 'en',
    out: note,
    err: note,
    readFile: () => Promise.reject(new Error('not asked')),
    writeFile: () => Promise.reject(new Error('not asked')),
    readPassword: async () => null,
  });
  return { code, said: said.join('\n') };
}

/** The files of a folder that are in clear. */
async function inClear(folder: string): Promise<readonly string[]> {
  const clear: string[] = [];
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath ?? entry.path, entry.name);
    const bytes = await readFile(path);
    const isEncrypted =
      bytes.length === 0 ||
      isEncryptedFile(bytes) ||
      frameAt(bytes, 0)?.isEncrypted ||
      // Lines of base64 without a word of JSON.
      (path.endsWith('.jsonl') && /^[A-Za-z0-9+/=\n]+$/.test(bytes.toString('latin1')));
    if (!isEncrypted) clear.push(path.slice(folder.length + 1));
  }
  return clear.map((path) => path.replace(/\w{20}/, 'ID')).sort();
}

for (const name of FOLDERS) {
  test(`${name}: migrate encrypts every file but those that say nothing, and says what is left to do`, async () => {
    const folder = await unpacked(name);
    const { code, said } = await migrate(folder);
    assert.equal(code, 0, said);
    assert.match(said, /is encrypted\. Files handled now: \d\d/);
    assert.match(said, /SSD may keep old blocks/);
    // Format 1 of this folder had no ledger of the office.
    const heads = name === '2026-11-30' ? [] : ['register/office.head'];
    assert.deepEqual(
      [...new Set(await inClear(folder))],
      ['format.json', ...heads, 'schemes/ID/ledger.head'],
    );
    const { problems, papers } = await verifyFolder(folder);
    assert.deepEqual([problems, papers], [[], []]);
    const again = await migrate(folder);
    assert.match(again.said, /Files handled now: 0/);
  });
}

test('migrate that is killed after any number of files is finished by running it again', async (t) => {
  const program = await bundleProgram('server/cli/main.ts');
  t.after(() => rm(dirname(program), { recursive: true, force: true }));
  let interrupted = 0;
  for (const after of [1, 3]) {
    const folder = await unpacked('2026-11-30-format-2');
    const child = spawn(process.execPath, [program, 'migrate', '--data', folder], { stdio: 'ignore' });
    const exited = once(child, 'exit');
    // Killed as soon as so many schemes have their key.
    const keys = join(folder, 'keys/schemes');
    while (child.exitCode === null) {
      const made = await readdir(keys).catch(() => []);
      if (made.length >= after) break;
      await new Promise((go) => setImmediate(go));
    }
    child.kill('SIGKILL');
    await exited;
    if ((await readFormat(folder)).from !== undefined) interrupted++;
    await rm(join(folder, 'lock'), { force: true });
    const { code, said } = await migrate(folder);
    assert.equal(code, 0, said);
    assert.deepEqual((await verifyFolder(folder)).problems, []);
    assert.deepEqual(
      [...new Set(await inClear(folder))],
      ['format.json', 'register/office.head', 'schemes/ID/ledger.head'],
    );
  }
  assert.ok(interrupted > 0);
});
