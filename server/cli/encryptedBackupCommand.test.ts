import assert from 'node:assert/strict';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, test } from 'node:test';
import { tempFolder } from '@server/store/testing/tempFolder';
import { testServices } from '@server/testing/testServices';
import { runCommand } from './runCommand';

const given = { ...process.env };
afterEach(() => {
  for (const name of Object.keys(process.env)) if (!(name in given)) delete process.env[name];
});

async function run(...args: readonly string[]) {
  const output: string[] = [];
  const say = (line: string) => void output.push(line);
  const none = () => Promise.reject(new Error('not asked'));
  const code = await runCommand(args, {
    lang: 'en',
    out: say,
    err: say,
    readFile: none,
    writeFile: none,
    readPassword: async () => null,
  });
  return { code, output: output.join('\n') };
}

test('keygen, an encrypted backup, a check, a drill and a restore, as an administrator types them', async () => {
  const folder = await tempFolder();
  const path = (name: string) => join(folder, name);
  const { services } = await testServices({ dataDir: path('data') });
  await services.close();

  const missing = await run('backup', '--encrypted', path('store'), '--data', path('data'));
  assert.equal(missing.code, 2);
  assert.match(missing.output, /BACKUP_RECIPIENT is missing/);

  const pair = await run('backup', 'keygen', '--out', path('identity.txt'));
  assert.equal(pair.code, 0);
  const recipient = /^BACKUP_RECIPIENT=(age1\w+)$/m.exec(pair.output)?.[1] ?? '';
  assert.match(await readFile(path('identity.txt'), 'utf8'), /^AGE-SECRET-KEY-1/m);
  assert.doesNotMatch(pair.output, /AGE-SECRET-KEY/);
  assert.equal((await run('backup', 'keygen', '--out', path('identity.txt'))).code, 2, 'never overwritten');

  process.env['BACKUP_RECIPIENT'] = recipient;
  process.env['BACKUP_DIR'] = path('store');
  const made = await run('backup', '--encrypted', '--data', path('data'));
  assert.equal(made.code, 0, made.output);
  const checked = await run('verify', '--all', path('store'), '--data', path('data'));
  assert.equal(checked.code, 0, checked.output);
  assert.match(checked.output, /1 encrypted backup unchanged/);

  // One of two is damaged: the last line does not say that all is well.
  const folderOf = path('store/backups');
  const [first = ''] = await readdir(folderOf);
  assert.equal((await run('backup', '--encrypted', '--data', path('data'))).code, 0);
  const text = await readFile(join(folderOf, first), 'utf8');
  await writeFile(join(folderOf, first), text.replace('"by":"command"', '"by":"person"'));
  const damaged = await run('verify', '--all', path('store'), '--data', path('data'));
  assert.equal(damaged.code, 1, damaged.output);
  assert.match(damaged.output, /1 of 2 encrypted backups unchanged/);
  assert.ok(damaged.output.includes(`backup ${first.replace('.json', '')}`), damaged.output);
  await writeFile(join(folderOf, first), text);

  const drilled = await run(
    'drill',
    '--identity',
    path('identity.txt'),
    '--work',
    folder,
    '--data',
    path('data'),
  );
  assert.equal(drilled.code, 0, drilled.output);
  assert.match(drilled.output, /files are as written/);
  assert.equal((await readdir(join(path('store'), 'drills'))).length, 1);

  // Another machine has only the store and the identity.
  await rm(path('data'), { recursive: true });
  await rm(path('data.key'));
  const identity = ['--identity', path('identity.txt')];
  const without = await run('restore', path('store'), ...identity, '--data', path('new'));
  assert.equal(without.code, 2);
  assert.match(without.output, /add --key-from-backup/);
  const brought = await run(
    'drill',
    ...identity,
    '--work',
    folder,
    '--key-from-backup',
    '--record',
    path('drill.json'),
  );
  assert.equal(brought.code, 0, brought.output);
  assert.match(brought.output, /Copy it to the folder drills/);
  // With an identity of another office nothing opens, and no option that was given is advised again.
  await run('backup', 'keygen', '--out', path('other.txt'));
  const foreign = ['drill', '--identity', path('other.txt'), '--work', folder, '--data', path('new')];
  const wrong = await run(...foreign, '--key-from-backup');
  assert.equal(wrong.code, 1, wrong.output);
  assert.match(wrong.output, /the file of --identity does not belong to this backup/);
  assert.match(wrong.output, /No record was made: the key that would seal it is in the backup/);
  assert.doesNotMatch(wrong.output, /--key-from-backup/);
  assert.match((await run(...foreign)).output, /add --key-from-backup/);
  const restored = await run(
    'restore',
    path('store'),
    ...identity,
    '--data',
    path('new'),
    '--key-from-backup',
  );
  assert.equal(restored.code, 0, restored.output);
  assert.match(restored.output, /its id is (\w{4} ){3}\w{4}/);
  const again = await testServices({ dataDir: path('new'), demo: false });
  assert.equal(again.services.schemes.rows().length, 2);
  await again.services.close();

  await rm(path('store/pieces'), { recursive: true });
  const broken = await run('drill', ...identity, '--work', folder, '--data', path('new'));
  assert.equal(broken.code, 1);
  assert.match(broken.output, /cannot be restored: the backup lacks the file/);
  assert.equal((await readdir(join(path('store'), 'drills'))).length, 2, 'a failed drill is recorded too');
});
