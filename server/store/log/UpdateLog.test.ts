import assert from 'node:assert/strict';
import { test } from 'node:test';
import { append } from '@server/store/testing/append';
import { schemeEngines } from '@server/store/testing/schemeEngines';
import type { LogBase, LogRecord } from './UpdateLog';

const base: LogBase = {
  seq: 0,
  at: 1000,
  update: new Uint8Array([1, 2, 3]),
  owners: new Map([
    [7, 'server'],
    [4_294_967_295, 'hanh'],
  ]),
};
const record = (seq: number): LogRecord => ({
  seq,
  at: 1000 + seq,
  actor: 'hạnh',
  update: new Uint8Array([seq, 255, 0]),
});

for (const [name, makeEngine] of Object.entries(schemeEngines)) {
  /** `again` is the same log after a restart. */
  const make = async () => {
    const open = await makeEngine();
    return { log: open()('de-an').log, again: () => open()('de-an').log };
  };

  test(`${name}: a log that was never created loads as null and refuses records`, async () => {
    const { log } = await make();
    assert.equal(await log.load(), null);
    await assert.rejects(append(log, [record(1)]));
  });

  test(`${name}: records load in order after a restart, with their base`, async () => {
    const { log, again } = await make();
    await log.create(base);
    await append(log, [record(1), record(2)]);
    await append(log, [record(3)]);
    await log.close();
    assert.deepEqual(await again().load(), { base, records: [record(1), record(2), record(3)] });
  });

  test(`${name}: a log is created only once`, async () => {
    const { log, again } = await make();
    await log.create(base);
    await append(log, [record(1)]);
    await log.close();
    await assert.rejects(again().create({ ...base, seq: 5 }));
    assert.deepEqual(await again().load(), { base, records: [record(1)] });
  });

  test(`${name}: a new base replaces the records in it, and the log continues`, async () => {
    const { log, again } = await make();
    await log.create(base);
    let from = base;
    for (let seq = 1; seq <= 5; seq++) {
      await append(log, [record(seq)]);
      from = { ...base, seq, update: new Uint8Array([seq]) };
      await log.rotate()(() => from);
    }
    await append(log, [record(6)]);
    await log.close();
    assert.deepEqual(await again().load(), { base: from, records: [record(6)] });
  });

  test(`${name}: a loaded log can be written`, async () => {
    const { log, again } = await make();
    await log.create(base);
    await append(log, [record(1)]);
    await log.close();
    const second = again();
    await second.load();
    await append(second, [record(2)]);
    await second.close();
    assert.deepEqual((await again().load())?.records, [record(1), record(2)]);
  });
}
