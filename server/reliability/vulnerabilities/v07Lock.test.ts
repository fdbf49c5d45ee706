import assert from 'node:assert/strict';
import { execFile, execFileSync } from 'node:child_process';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { CLOSE } from '@schemes/doc/protocol';
import { bundleCrashServer, ServerProcess } from '@server/reliability/ServerProcess';
import { until } from '@server/runtime/testing/within';
import type { LockLost } from '@server/store/disk/lockFolder';
import { tempFolder } from '@server/store/testing/tempFolder';
import { BareClient } from '@server/testing/BareClient';
import { cookieOf, testServer } from '@server/testing/testServer';

let program: string;
before(async () => {
  program = await bundleCrashServer();
});
after(() => rm(program, { force: true }));

const UNSHARE = ['--pid', '--fork', '--mount-proc'];

test('V7: a server in another PID namespace is refused the folder of a running server', async (t) => {
  try {
    execFileSync('unshare', [...UNSHARE, 'true'], { stdio: 'ignore' });
  } catch {
    t.skip('this system does not let this user make a PID namespace');
    return;
  }
  const filled = await testServer();
  const { dataDir } = filled;
  await filled.close();
  const first = new ServerProcess(program, dataDir);
  try {
    await first.serves();
    const lock = await readFile(join(dataDir, 'lock'), 'utf8');
    const second = await new Promise<{ failed: boolean; said: string }>((done) => {
      const env = { ...process.env, DATA_DIR: dataDir };
      const args = [...UNSHARE, '--kill-child', process.execPath, program];
      const child = execFile('unshare', args, { env, killSignal: 'SIGKILL' }, (error, out, err) =>
        done({ failed: error !== null && !error.killed, said: `${out}${err}` }),
      );
      // It serves, against expectation; `--kill-child` ends it with `unshare`.
      child.stdout?.on('data', () => child.kill('SIGKILL'));
    });
    assert.ok(second.failed, second.said);
    assert.ok(second.said.includes(`is in use by process ${first.pid} on ${hostname()}`), second.said);
    assert.equal(JSON.parse(await readFile(join(dataDir, 'lock'), 'utf8')).id, JSON.parse(lock).id);
  } finally {
    await first.kill();
  }
  const again = new ServerProcess(program, dataDir);
  const from = performance.now();
  await again.serves();
  // Watching a heartbeat alone takes twenty seconds.
  assert.ok(performance.now() - from < 20_000, 'the folder of a killed server opens at once');
  await again.kill();
});

test('V7: a server whose folder was taken acknowledges nothing more and writes nothing at its end', async () => {
  const dataDir = await tempFolder();
  const lost: LockLost[] = [];
  const server = await testServer({
    dataDir,
    lock: { beatMs: 20 },
    onLockLost: (error) => void lost.push(error),
  });
  const scheme = server.services.schemes.rows()[0]?.id ?? '';
  const url = `${server.url.replace('http', 'ws')}/sync/${scheme}`;
  const member = await new BareClient(url, await cookieOf(server, 'member')).sync();
  member.edit((doc) => doc.getMap('facts').set('leavers', 1));
  await member.settled();
  const { acknowledged } = member;
  const lock = join(dataDir, 'lock');
  const other = { ...JSON.parse(await readFile(lock, 'utf8')), id: 'other', host: 'may-chu-2', pid: 7 };
  await writeFile(`${lock}.new`, JSON.stringify(other));
  await rename(`${lock}.new`, lock);
  await until('the loss is noticed', () => lost.length === 1);
  assert.match(lost[0]?.message ?? '', /process 7 on may-chu-2 holds it now/);
  member.edit((doc) => doc.getMap('facts').set('leavers', 2));
  await member.ended();
  assert.equal(member.closed, CLOSE.roomFailed);
  assert.equal(member.acknowledged, acknowledged);
  await server.close();
  assert.deepEqual(JSON.parse(await readFile(lock, 'utf8')), other);
});
