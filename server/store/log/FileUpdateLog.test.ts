import assert from 'node:assert/strict';
import { appendFile, cp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { DamagedFile } from '@server/store/disk/DamagedFile';
import { append } from '@server/store/testing/append';
import { tempFolder } from '@server/store/testing/tempFolder';
import { testGuards } from '@server/store/testing/testGuards';
import { FileUpdateLog } from './FileUpdateLog';
import { encodeFrame, encodeRecords, frameAt } from './logCodec';
import type { LogBase, LogRecord } from './UpdateLog';

const base: LogBase = { seq: 0, at: 0, update: new Uint8Array([9]), owners: new Map() };
const record = (seq: number): LogRecord => ({
  seq,
  at: seq,
  actor: 'a',
  update: new Uint8Array(40).fill(seq),
});

async function logOf(count: number): Promise<string> {
  const folder = join(await tempFolder(), 'de-an');
  const log = new FileUpdateLog(folder);
  await log.create(base);
  for (let seq = 1; seq <= count; seq++) await append(log, [record(seq)]);
  await log.close();
  return folder;
}

const seqs = async (folder: string) =>
  (await new FileUpdateLog(folder).load())?.records.map(({ seq }) => seq);

test('a last group truncated at any byte is copied to another file, the others stay, and writing continues', async () => {
  const folder = await logOf(3);
  const path = join(folder, 'log-1');
  const whole = await readFile(path);
  const third = whole.length - whole.length / 3;
  for (let cut = third + 1; cut < whole.length; cut += 5) {
    await writeFile(path, whole.subarray(0, cut));
    const log = new FileUpdateLog(folder);
    assert.deepEqual(
      (await log.load())?.records.map(({ seq }) => seq),
      [1, 2],
      `cut at byte ${cut}`,
    );
    assert.equal((await readFile(path)).length, cut, 'reading changes nothing');
    await append(log, [record(3)]);
    await log.close();
    assert.deepEqual(await seqs(folder), [1, 2, 3]);
    assert.deepEqual(await readFile(join(folder, `log-1.torn-${third}`)), whole.subarray(third, cut));
  }
});

test('a log with a changed byte before the last group is refused and left unchanged', async () => {
  const folder = await logOf(4);
  const path = join(folder, 'log-1');
  const whole = await readFile(path);
  for (let at = 0; at < (whole.length * 3) / 4; at += 7) {
    const damaged = Buffer.from(whole);
    damaged.writeUInt8(damaged.readUInt8(at) ^ 0x20, at);
    await writeFile(path, damaged);
    await assert.rejects(new FileUpdateLog(folder).load(), DamagedFile, `byte ${at}`);
    assert.deepEqual(await readFile(path), damaged);
  }
});

test('a log with a missing group is refused', async () => {
  const folder = await logOf(3);
  const path = join(folder, 'log-1');
  const whole = await readFile(path);
  await writeFile(
    path,
    Buffer.concat([whole.subarray(0, whole.length / 3), whole.subarray((whole.length * 2) / 3)]),
  );
  await assert.rejects(new FileUpdateLog(folder).load(), /record 2 is missing/);
});

test('everything can be loaded at every step of a compaction', async () => {
  const folder = await logOf(3);
  const before = `${folder}-before`;
  await cp(folder, before, { recursive: true });
  const log = new FileUpdateLog(folder);
  await log.load();
  await log.rotate()(() => ({ ...base, seq: 3 }));
  await log.close();
  // After the new log, before the new base.
  await cp(join(folder, 'log-2'), join(before, 'log-2'));
  await writeFile(join(before, 'base-2.0123.tmp'), 'half a base');
  assert.deepEqual(await seqs(before), [1, 2, 3]);
  assert.equal((await readdir(before)).includes('base-2.0123.tmp'), false, 'the unfinished file is removed');
  // In that state the old log takes more records and is compacted again.
  const second = new FileUpdateLog(before);
  await second.load();
  await append(second, [record(4)]);
  await second.close();
  assert.deepEqual(await seqs(before), [1, 2, 3, 4]);
  // After the new base.
  assert.deepEqual(await new FileUpdateLog(folder).load(), { base: { ...base, seq: 3 }, records: [] });
});

test('loading falls back from a damaged newest base to the previous generation without loss', async () => {
  const folder = await logOf(3);
  const log = new FileUpdateLog(folder);
  await log.load();
  await log.rotate()(() => ({ ...base, seq: 3 }));
  await append(log, [record(4)]);
  await log.close();
  await truncate(join(folder, 'base-2'), 10);
  assert.deepEqual(await seqs(folder), [1, 2, 3, 4]);
  await rm(join(folder, 'log-1'));
  await assert.rejects(new FileUpdateLog(folder).load(), (error: unknown) => {
    assert.ok(error instanceof DamagedFile);
    assert.match(error.message, /base-1/, 'names the copy that is left');
    return true;
  });
});

test('only the last two generations are kept', async () => {
  const folder = await logOf(1);
  const log = new FileUpdateLog(folder);
  await log.load();
  for (let seq = 2; seq <= 5; seq++) {
    await append(log, [record(seq)]);
    await log.rotate()(() => ({ ...base, seq }));
  }
  await log.close();
  assert.deepEqual((await readdir(folder)).sort(), ['base-4', 'base-5', 'log-4', 'log-5']);
});

test('garbage after the last group is a torn end, not a record', async () => {
  const folder = await logOf(2);
  await appendFile(join(folder, 'log-1'), Buffer.alloc(5000));
  assert.deepEqual(await seqs(folder), [1, 2]);
});

test('an encrypted record that was changed, exchanged, added in clear or brought from another scheme is refused by name', async () => {
  const data = await tempFolder();
  const { keyOf } = await testGuards(data);
  const logIn = (id: string) => new FileUpdateLog(join(data, 'schemes', id), null, keyOf(id));
  for (const id of ['a', 'b']) {
    const log = logIn(id);
    await log.create({ seq: 0, at: 0, update: new Uint8Array([9]), owners: new Map() });
    for (const seq of [1, 2]) log.write({ seq, at: 0, actor: 'u', update: new Uint8Array([seq]) });
    await log.close();
  }
  const path = join(data, 'schemes', 'a', 'log-1');
  const good = await readFile(path);
  const first = frameAt(good, 0);
  const second = first && frameAt(good, first.end);
  assert.ok(first && second);
  const flipped = Buffer.from(second.bytes);
  flipped.writeUInt8(flipped.readUInt8(20) ^ 1, 20);
  const clear = encodeRecords([{ seq: 3, at: 0, actor: 'u', update: new Uint8Array([3]) }]);
  const attacks: Readonly<Record<string, Buffer>> = {
    // With a checksum that is right: what is changed and not what a crash cut.
    changed: Buffer.concat([encodeFrame(first), encodeFrame({ bytes: flipped, isEncrypted: true })]),
    'added in clear': Buffer.concat([good, encodeFrame(clear)]),
    'of another scheme': await readFile(join(data, 'schemes', 'b', 'log-1')),
  };
  for (const [name, bytes] of Object.entries(attacks)) {
    await writeFile(path, bytes);
    await assert.rejects(
      logIn('a').load(),
      /log-1 is damaged: the record at byte \d+ cannot be decrypted/,
      name,
    );
  }
  await writeFile(path, Buffer.concat([encodeFrame(second), encodeFrame(first)]));
  await assert.rejects(logIn('a').load(), /record 1 is missing/);
  // Cut by a crash: dropped, as without encryption.
  await writeFile(path, good.subarray(0, good.length - 1));
  assert.deepEqual(
    (await logIn('a').load())?.records.map(({ seq }) => seq),
    [1],
  );
  await writeFile(path, good);
  const base = join(data, 'schemes', 'a', 'base-1');
  await writeFile(base, await readFile(join(data, 'schemes', 'b', 'base-1')));
  await assert.rejects(logIn('a').load(), /base-1 is damaged: the record at byte 0 cannot be decrypted/);
});
