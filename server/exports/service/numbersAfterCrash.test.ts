import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { copyFolder } from '@server/store/testing/copyFolder';
import { tempFolder } from '@server/store/testing/tempFolder';
import { bundleProgram } from '@server/testing/bundleProgram';
import { approveAll, keepReadySetting, sampleOf } from '@server/testing/readyScheme';
import { got, testServices } from '@server/testing/testServices';

/** A short paper with a number: how long it takes to make does not matter here. */
const PAPER = 'bao-cao-ra-soat';
const CHILD = 'server/testing/crashIssue.ts';
/** Points during one issue; `isGiven`: whether the number counts as given from that point on. */
const POINTS = [
  { at: ['file', '1', 'before'], isGiven: false },
  { at: ['file', '1', 'after'], isGiven: false },
  { at: ['register', '1', 'before'], isGiven: false },
  { at: ['register', '1', 'after'], isGiven: true },
  { at: ['register', '2', 'before'], isGiven: true },
  { at: ['register', '2', 'after'], isGiven: true },
] as const;

const ready = join(await tempFolder(), 'data');
let scheme = '';
let child = '';
before(async () => {
  child = await bundleProgram(CHILD);
  const t = await testServices({ dataDir: ready });
  scheme = await sampleOf(t);
  await approveAll(t, scheme);
  await keepReadySetting(t, scheme, PAPER);
  await t.services.close();
});

for (const { at, isGiven } of POINTS) {
  test(`killed at ${at.join(' ')}: the number is ${isGiven ? 'given once, with its file and ledger entry' : 'free'}`, async () => {
    const dataDir = join(await tempFolder(), 'data');
    await copyFolder(ready, dataDir);
    const issuing = spawn(process.execPath, [child, dataDir, scheme, PAPER, ...at], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    const [, signal] = await once(issuing, 'exit');
    assert.equal(signal, 'SIGKILL');
    const t = await testServices({ demo: false, dataDir });
    const clerk = await t.as('clerk');
    const issues = () => t.services.papers.store.register.data.issues;
    assert.equal(issues().length, isGiven ? 1 : 0);
    assert.ok(
      issues().every(({ ledger }) => ledger !== null),
      'the start completes the interrupted issue',
    );
    const issued = got(await clerk.papers.issue(scheme, PAPER));
    assert.equal(issued.number, '01-BC/ĐU');
    assert.equal(issues().length, 1);
    const { bytes } = got(await clerk.papers.issued(scheme, issued.id));
    assert.equal(createHash('sha256').update(bytes).digest('hex'), issued.sha256);
    const lines = got(await clerk.schemes.history(scheme)).filter(({ act }) => act === 'issue');
    assert.equal(lines.length, 1);
    assert.match(lines[0]?.note ?? '', new RegExp(`^01-BC/ĐU, .*${issued.sha256}`));
    await t.services.close();
  });
}
