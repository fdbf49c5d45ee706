import assert from 'node:assert/strict';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import type { LogBase } from '@server/store/log/UpdateLog';
import { append } from '@server/store/testing/append';
import { schemeEngines } from '@server/store/testing/schemeEngines';
import { tempFolder } from '@server/store/testing/tempFolder';
import type { OpenSchemeStore } from './SchemeStore';
import { fileSchemeStores } from './schemeStores';

const base = (seq: number): LogBase => ({ seq, at: 0, update: new Uint8Array([9]), owners: new Map() });

/** Opens a store, runs an act with it, closes it and returns its stamp. */
async function after(stores: OpenSchemeStore, act: (seq: number) => 'append' | 'compact' | 'ledger' | null) {
  const store = stores('de-an');
  const isNew = (await store.log.load()) === null;
  await store.ledger.load();
  if (isNew) {
    await store.log.create(base(0));
    await store.ledger.append({ at: '', by: { id: 'a', name: 'A' }, act: 'create' });
  }
  const stored = await store.log.load();
  const seq = stored?.records.at(-1)?.seq ?? stored?.base.seq ?? 0;
  const what = act(seq);
  const record = { seq: seq + 1, at: 0, actor: 'a', update: new Uint8Array([7]) };
  if (what === 'append') await append(store.log, [record]);
  if (what === 'compact') {
    await append(store.log, [record]);
    await store.log.rotate()(() => base(seq + 1));
  }
  if (what === 'ledger') await store.ledger.append({ at: '', by: { id: 'a', name: 'A' }, act: 'export' });
  await store.log.close();
  await store.ledger.close();
  return store.stamp();
}

for (const [name, make] of Object.entries(schemeEngines)) {
  test(`${name}: every change changes the stamp, reading does not`, async () => {
    const open = await make();
    const stores = open();
    assert.equal(await stores('de-an').stamp(), null);
    const seen = new Set([await after(stores, () => null)]);
    for (let i = 0; i < 30; i++) {
      const what = (['append', 'append', 'ledger', 'compact', 'append'] as const)[i % 5] ?? null;
      const stamp = await after(stores, () => what);
      assert.ok(!seen.has(stamp), `${what} ${i}: ${stamp}`);
      seen.add(stamp);
      assert.equal(await after(stores, () => null), stamp);
    }
  });
}

test('a store killed while it is written has a different stamp after every group', async () => {
  const folder = await tempFolder();
  const before = await after(fileSchemeStores(folder), () => null);
  const store = fileSchemeStores(folder)('de-an');
  await store.log.load();
  for (let seq = 1; seq < 50; seq++) {
    await append(store.log, [{ seq, at: 0, actor: 'a', update: new Uint8Array(seq * 40).fill(7) }]);
    const killed = join(await tempFolder(), 'schemes');
    await cp(folder, killed, { recursive: true });
    assert.notEqual(await fileSchemeStores(killed)('de-an').stamp(), before, `after group ${seq}`);
  }
  await store.log.close();
});
