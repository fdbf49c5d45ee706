import assert from 'node:assert/strict';
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { isMissing } from '@server/store/disk/isMissing';
import type { Cipher } from '@server/store/keys/Cipher';
import { append } from '@server/store/testing/append';
import { tempFolder } from '@server/store/testing/tempFolder';
import { testGuards } from '@server/store/testing/testGuards';
import * as prng from 'lib0/prng';
import { FileUpdateLog } from './FileUpdateLog';
import { Journal } from './Journal';
import { journalFrames } from './journalFrame';
import { decodeRecords, frameAt, type Payload } from './logCodec';
import { logCipher } from './logPaths';
import { openJournal } from './openJournal';
import { recoverLogs } from './recoverLogs';
import type { LogBase, LogRecord } from './UpdateLog';

const base = (seq: number): LogBase => ({ seq, at: 0, update: new Uint8Array([9]), owners: new Map() });
const record = (seq: number, size = 300): LogRecord => ({
  seq,
  at: seq,
  actor: 'a',
  update: new Uint8Array(size).fill(seq % 250),
});
const PAGE = 512;
const never = (error: unknown) => assert.fail(String(error));

async function desk(segmentBytes = 4_000_000) {
  const data = await tempFolder();
  const [folder, schemes] = [join(data, 'journal'), join(data, 'schemes')];
  await mkdir(folder);
  const journal = new Journal({ folder, schemes, first: 1, onError: never, segmentBytes });
  const { keyOf } = await testGuards(data);
  const log = (id: string) => new FileUpdateLog(join(schemes, id), journal, keyOf(id));
  return { data, folder, schemes, journal, log };
}

const numbersIn = async (schemes: string, id: string) => {
  const { keyOf } = await testGuards(join(schemes, '..'));
  const stored = await new FileUpdateLog(join(schemes, id), null, keyOf(id)).load();
  assert.ok(stored);
  return { from: stored.base.seq, seqs: stored.records.map(({ seq }) => seq) };
};

/** A segment may be deleted while the folder is copied; then the copy is repeated. */
async function copyFolder(from: string, to: string): Promise<void> {
  for (let tries = 0; ; tries++) {
    try {
      await cp(from, to, { recursive: true });
      return;
    } catch (error) {
      if (tries === 20 || !isMissing(error)) throw error;
      await rm(to, { recursive: true, force: true });
    }
  }
}

/** A file after a power cut; its bytes after `flushed` were only in the page cache. */
function afterPowerCut(bytes: Buffer, flushed: number, random: prng.PRNG): Buffer {
  const kept = Buffer.from(bytes.subarray(0, prng.int32(random, flushed, bytes.length)));
  for (let at = Math.ceil(flushed / PAGE) * PAGE; at < kept.length; at += PAGE) {
    if (prng.bool(random)) kept.fill(0, at, Math.min(at + PAGE, kept.length));
  }
  return kept;
}

/** A segment is deleted once its logs are flushed, so records no longer in the journal are on disk in the logs. */
function flushedPart(log: Buffer, oldestInJournal: number, cipher: Cipher): number {
  let end = 0;
  for (let frame = frameAt(log, 0); frame; frame = frameAt(log, frame.end)) {
    if (recordsOf(frame, cipher).some(({ seq }) => seq >= oldestInJournal)) break;
    end = frame.end;
  }
  return end;
}

function recordsOf(payload: Payload, cipher: Cipher): readonly LogRecord[] {
  const records = decodeRecords(payload, cipher);
  assert.ok(records);
  return records;
}

async function cipherIn(data: string, id: string): Promise<Cipher> {
  const { keyOf } = await testGuards(data);
  return logCipher(await keyOf(id).open(), join(data, 'schemes', id));
}

/** The lowest record number of each scheme in the journal of a data folder. */
async function oldestOf(data: string): Promise<Map<string, number>> {
  const oldest = new Map<string, number>();
  const folder = join(data, 'journal');
  for (const name of await readdir(folder)) {
    for (const { scheme, records } of journalFrames(await readFile(join(folder, name)))) {
      for (const { seq } of recordsOf(records, await cipherIn(data, scheme)))
        oldest.set(scheme, Math.min(oldest.get(scheme) ?? seq, seq));
    }
  }
  return oldest;
}

test('after a power cut at any moment every flushed record is in its log, and the logs can be written', async () => {
  const seed = Number(process.env.SEED ?? Date.now() % 1_000_000);
  console.log(`seed ${seed}`);
  const random = prng.create(seed);
  for (let round = 0; round < 12; round++) {
    const { data, journal, log } = await desk(prng.int32(random, 2000, 40_000));
    const ids = ['a', 'b', 'c'];
    const logs = ids.map(log);
    const last = [0, 0, 0];
    for (const one of logs) await one.create(base(0));
    for (let step = prng.int32(random, 1, 60); step > 0; step--) {
      const i = prng.int32(random, 0, 2);
      const one = logs[i];
      if (!one) continue;
      const seq = (last[i] ?? 0) + 1;
      one.write(record(seq));
      last[i] = seq;
      if (prng.int32(random, 0, 3) === 0) await one.flush();
      if (prng.int32(random, 0, 14) === 0) await one.rotate()(() => base(seq));
    }
    await journal.flush();
    const flushed = [...last];
    for (const [i, one] of logs.entries()) if (prng.bool(random)) one.write(record((flushed[i] ?? 0) + 1));
    const copy = join(await tempFolder(), 'cut');
    await copyFolder(data, copy);
    const oldest = await oldestOf(copy);
    for (const id of ids) {
      for (const name of await readdir(join(copy, 'schemes', id))) {
        if (!name.startsWith('log-')) continue;
        const path = join(copy, 'schemes', id, name);
        const bytes = await readFile(path);
        const flushed = flushedPart(
          bytes,
          oldest.get(id) ?? Number.POSITIVE_INFINITY,
          await cipherIn(copy, id),
        );
        await writeFile(path, afterPowerCut(bytes, flushed, random));
      }
    }
    const { keyOf } = await testGuards(copy);
    const again = await openJournal(join(copy, 'journal'), join(copy, 'schemes'), never, undefined, keyOf);
    for (const [i, id] of ids.entries()) {
      const where = `seed ${seed}, round ${round}, scheme ${id}`;
      const found = await numbersIn(join(copy, 'schemes'), id);
      const end = found.seqs.at(-1) ?? found.from;
      assert.ok(end >= (flushed[i] ?? 0), `${where}: ends with ${end}, flushed was ${flushed[i]}`);
      const next = new FileUpdateLog(join(copy, 'schemes', id), again, keyOf(id));
      await next.load();
      await append(next, [record(end + 1)]);
      await next.close();
      assert.equal((await numbersIn(join(copy, 'schemes'), id)).seqs.at(-1), end + 1, where);
    }
    await again.close();
    for (const one of logs) await one.close();
    await journal.close();
  }
});

test('a segment is deleted once its records are in flushed logs; a clean close leaves no journal', async () => {
  const { folder, journal, log } = await desk(1000);
  const one = log('a');
  await one.create(base(0));
  for (let seq = 1; seq <= 30; seq++) await append(one, [record(seq)]);
  assert.ok((await readdir(folder)).length < 10, 'segments are deleted while people type');
  await one.close();
  await journal.close();
  assert.deepEqual(await readdir(folder), []);
});

test('flushes requested together are one', async () => {
  const { folder, journal, log } = await desk();
  const logs = Array.from({ length: 40 }, (_, i) => log(`s${i}`));
  for (const one of logs) await one.create(base(0));
  for (const one of logs) one.write(record(1));
  assert.equal(new Set(logs.map(() => journal.flush())).size, 1);
  await journal.flush();
  const [name] = await readdir(folder);
  const bytes = await readFile(join(folder, name ?? ''));
  assert.equal(bytes.toString('latin1').split('DA2\n').length - 1, 40);
  for (const one of logs) await one.close();
  await journal.close();
});

test('records that do not continue the stored log are kept in another file and reported; nothing is overwritten', async () => {
  const { data, folder, journal, log } = await desk();
  const one = log('a');
  await one.create(base(0));
  await append(one, [record(1), record(2)]);
  const early = join(await tempFolder(), 'early');
  await cp(data, early, { recursive: true });
  const journals = await readdir(folder);
  await one.close();
  await journal.close();
  // Someone restored an older copy of the scheme by hand, so the journal begins later than its log ends.
  await writeFile(join(early, 'schemes', 'a', 'log-1'), '');
  const frames = await readFile(join(early, 'journal', journals[0] ?? ''));
  const second = frames.indexOf('DA2\n', 4, 'latin1');
  await writeFile(join(early, 'journal', journals[0] ?? ''), frames.subarray(second));
  const faults: unknown[] = [];
  const { keyOf } = await testGuards(early);
  await recoverLogs(
    join(early, 'journal'),
    join(early, 'schemes'),
    (error) => void faults.push(error),
    keyOf,
  );
  assert.match(String(faults[0]), /is kept: it holds changes of a that do not continue the stored log/);
  assert.deepEqual(await readdir(join(early, 'journal')), [`${journals[0]}.kept`]);
  assert.deepEqual((await numbersIn(join(early, 'schemes'), 'a')).seqs, []);
});
