import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { openServices } from '@server/services/openServices';
import { got } from '@server/testing/testServices';
import { runCommand } from './runCommand';

async function inFolder(
  body: (
    data: string,
    add: (...more: string[]) => Promise<{ code: number; output: string }>,
  ) => Promise<void>,
) {
  const data = await mkdtemp(join(tmpdir(), 'de-an-user-'));
  const add = async (...more: string[]) => {
    const output: string[] = [];
    const code = await runCommand(['user', 'add', '--data', data, ...more], {
      lang: 'vi',
      out: (line) => output.push(line),
      err: (line) => output.push(line),
      readFile: async () => new Uint8Array(),
      writeFile: async () => {},
      readPassword: async () => 'mat-khau-dai-1',
    });
    return { code, output: output.join('\n') };
  };
  try {
    await body(data, add);
  } finally {
    await rm(data, { recursive: true, force: true });
    await rm(`${data}.key`, { force: true });
  }
}

test('an added account signs in with its password, and no file contains the password', () =>
  inFolder(async (data, add) => {
    assert.equal((await add('--username', 'hoa', '--name', 'Trần Thị Hòa', '--administrator')).code, 0);
    const services = await openServices({ dataDir: data });
    assert.equal(got(await services.accounts.authenticate('hoa', 'mat-khau-dai-1'))?.administrator, true);
    await services.close();
    for (const file of await readdir(join(data, 'register'))) {
      assert.ok(!(await readFile(join(data, 'register', file), 'utf8')).includes('mat-khau-dai-1'), file);
    }
  }));

test('it needs no second person, and leaves its lines in the ledger of the office', () =>
  inFolder(async (data, add) => {
    assert.equal((await add('--username', 'hoa', '--name', 'Trần Thị Hòa', '--auditor')).code, 0);
    const services = await openServices({ dataDir: data });
    const lines: string[] = [];
    for await (const { act, by, subject } of services.office.entries()) {
      lines.push(`${act} ${by.id} ${by.name} ${subject.name}`);
    }
    assert.deepEqual(lines, [`accountAdded command-line ${userInfo().username} Trần Thị Hòa`]);
    assert.equal(services.accounts.list()[0]?.auditor, true);
    await services.close();
  }));

test('a taken user name is refused', () =>
  inFolder(async (_data, add) => {
    await add('--username', 'hoa', '--name', 'Trần Thị Hòa');
    const again = await add('--username', 'HOA', '--name', 'Lê Thị Hoa');
    assert.equal(again.code, 1);
    assert.match(again.output, /«hoa» đã có người dùng/);
  }));

test('a data folder in use by a server is refused and left unchanged', () =>
  inFolder(async (data, add) => {
    const services = await openServices({ dataDir: data });
    const refused = await add('--username', 'hoa', '--name', 'Trần Thị Hòa');
    assert.equal(refused.code, 2);
    assert.match(refused.output, new RegExp(`đang được tiến trình ${process.pid} trên máy .* sử dụng`));
    assert.match(refused.output, /Dừng dịch vụ trước/);
    assert.doesNotMatch(refused.output, /DATA_DIR/);
    assert.equal(services.accounts.list().length, 0);
    await services.close();
  }));
