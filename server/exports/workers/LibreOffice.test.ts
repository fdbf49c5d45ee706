import assert from 'node:assert/strict';
import { chmod, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { LibreOffice } from './LibreOffice';

/**
 * Replaces LibreOffice: records its process id, then does what the first word of the paper says. A shell starts the
 * process that does the work, as LibreOffice's own script does.
 */
const FAKE = `#!/bin/sh
for last; do :; done
out=$(dirname "$last")
echo "$$" >> "$PIDS"
case "$(cat "$last")" in
  hang*) sleep 600 ;;
  fail*) echo "no filter" >&2; exit 3 ;;
  nothing*) exit 0 ;;
  *) printf '%%PDF of %s' "$(cat "$last")" > "$out/paper.pdf" ;;
esac
`;

let folder = '';
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'de-an-libreOffice-'));
  process.env.PIDS = join(folder, 'pids');
  await writeFile(join(folder, 'soffice'), FAKE);
  await chmod(join(folder, 'soffice'), 0o755);
});
after(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }));

const skip = process.platform === 'win32' ? 'the replacement for LibreOffice is a shell script' : false;
const paper = (text: string) => new TextEncoder().encode(text);
const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const code = (made: { ok: boolean; refusal?: { code: string } }) => made.refusal?.code ?? null;

function libreOffice(limitMs: number, faults: unknown[] = []): LibreOffice {
  return new LibreOffice(
    join(folder, 'soffice'),
    join(folder, 'work'),
    (fault) => faults.push(fault),
    limitMs,
  );
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

test('a LibreOffice that hangs is ended with its child processes, the refusal says so, and the next paper is made', {
  skip,
}, async () => {
  const faults: unknown[] = [];
  // The next paper has the same limit and runs at low priority, so the limit is generous.
  const program = libreOffice(10_000, faults);
  const [slow, next] = await Promise.all([program.pdf(paper('hang')), program.pdf(paper('a paper'))]);
  assert.deepEqual(slow, { ok: false, refusal: { code: 'refusal.officeSlow', params: { seconds: 10 } } });
  assert.ok(next.ok && text(next.value) === '%PDF of a paper');
  assert.match(String(faults[0]), /took more than 10000 ms/);
  const [hanging = 0] = (await readFile(join(folder, 'pids'), 'utf8')).trim().split('\n').map(Number);
  assert.ok(!isAlive(hanging), 'the process is gone');
  const left = (await readdir(join(folder, 'work'))).filter((name) => name.startsWith('work-'));
  assert.deepEqual(left, [], 'nothing of the draft is left in the folder');
});

test('a LibreOffice that fails or produces nothing yields a refusal and a line in the log; the queue continues', {
  skip,
}, async () => {
  const faults: unknown[] = [];
  const program = libreOffice(60_000, faults);
  const made = await Promise.all(['fail', 'nothing', 'well'].map((one) => program.pdf(paper(one))));
  assert.deepEqual(made.map(code), ['refusal.officeFailed', 'refusal.officeFailed', null]);
  assert.match(String(faults[0]), /ended with 3: no filter/);
  assert.match(String(faults[1]), /ENOENT/);
});

test('closing ends a conversion that hangs', { skip }, async () => {
  const program = libreOffice(600_000);
  const started = async () =>
    (await readFile(join(folder, 'pids'), 'utf8').catch(() => '')).split('\n').length;
  const before = await started();
  const both = [program.pdf(paper('hang again')), program.pdf(paper('one that waits'))];
  while ((await started()) === before) await new Promise((done) => setTimeout(done, 50));
  await program.close();
  assert.deepEqual((await Promise.all(both)).map(code), ['refusal.officeFailed', 'refusal.officeFailed']);
  assert.equal(await started(), before + 1, 'the waiting conversion was not started');
});

test('without LibreOffice a PDF is refused with that reason', async () => {
  const none = new LibreOffice(null, null, () => {});
  assert.equal(none.isInstalled, false);
  assert.equal(code(await none.pdf(paper('a'))), 'refusal.noOffice');
});
