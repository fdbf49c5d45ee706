import assert from 'node:assert/strict';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { DamagedFile } from '@server/store/disk/DamagedFile';
import { tempFolder } from '@server/store/testing/tempFolder';
import fc from 'fast-check';
import { type Adapter, Memory } from 'lowdb';
import { DurableJson } from './DurableJson';
import { openCollection } from './JsonCollection';
import { openRegister } from './openRegister';
import { withWriteNumber, writeNumberOf } from './writeNumber';

const implementations: Record<string, () => Promise<Adapter<{ n: number[] }>>> = {
  memory: async () => new Memory(),
  file: async () => new DurableJson(join(await tempFolder(), 'x.json')),
};

for (const [name, make] of Object.entries(implementations)) {
  test(`${name}: concurrent changes are applied one after another and survive reopening`, async () => {
    const adapter = await make();
    const collection = await openCollection(adapter, { n: [] });
    await Promise.all(
      Array.from({ length: 30 }, (_, i) =>
        collection.update((draft) => {
          draft.n.push(i);
        }),
      ),
    );
    assert.deepEqual(
      collection.data.n,
      Array.from({ length: 30 }, (_, i) => i),
    );
    assert.deepEqual((await openCollection(adapter, { n: [] })).data, collection.data);
  });

  test(`${name}: a change that throws changes nothing and blocks no other`, async () => {
    const collection = await openCollection(await make(), { n: [1] });
    await assert.rejects(
      collection.update((draft) => {
        draft.n.push(2);
        throw new Error('no');
      }),
    );
    assert.deepEqual(collection.data.n, [1]);
    assert.equal(await collection.update((draft) => draft.n.push(3)), 2);
  });
}

test('a change that cannot be stored does not become visible', async () => {
  const collection = await openCollection<{ n: number }>(
    { read: async () => null, write: () => Promise.reject(new Error('ENOSPC')) },
    { n: 1 },
  );
  await assert.rejects(
    collection.update((draft) => {
      draft.n = 2;
    }),
    /ENOSPC/,
  );
  assert.equal(collection.data.n, 1);
});

test('what must be durable before a change is, and where it cannot be the change is not made', async () => {
  const order: string[] = [];
  const collection = await openCollection<{ n: number }>(
    { read: async () => null, write: async ({ n }) => void order.push(`write ${n}`) },
    { n: 1 },
  );
  const change = (draft: { n: number }) => ++draft.n;
  await collection.update(change, async (result, draft) => order.push(`before ${result} ${draft.n}`));
  assert.deepEqual(order, ['before 2 2', 'write 2']);
  await assert.rejects(
    collection.update(change, () => Promise.reject(new Error('ENOSPC'))),
    /ENOSPC/,
  );
  assert.equal(collection.data.n, 2);
  assert.deepEqual(order, ['before 2 2', 'write 2']);
});

test('a broken file is refused, naming its last good copy, and left unchanged', async () => {
  const folder = await tempFolder();
  const path = join(folder, 'x.json');
  const collection = await openCollection(new DurableJson<{ n: number }>(path), { n: 0 });
  for (const n of [1, 2]) {
    await collection.update((draft) => {
      draft.n = n;
    });
  }
  assert.deepEqual(JSON.parse(await readFile(`${path}.last-good`, 'utf8')), { n: 1 });
  await writeFile(path, '{"n":');
  const refused = (error: unknown) => {
    assert.ok(error instanceof DamagedFile);
    assert.equal(error.lastGood, `${path}.last-good`);
    return true;
  };
  await assert.rejects(openCollection(new DurableJson<{ n: number }>(path), { n: 0 }), refused);
  assert.equal(await readFile(path, 'utf8'), '{"n":');
  await rm(path);
  await assert.rejects(openCollection(new DurableJson<{ n: number }>(path), { n: 0 }), refused);
});

test('each write has the next number, also after the file is opened again; a file without one has 0', async () => {
  const path = join(await tempFolder(), 'x.json');
  await writeFile(path, '{"n":7}\n');
  const numbers: number[] = [];
  const open = () =>
    openCollection(new DurableJson<{ n: number }>(path, null, (n) => void numbers.push(n)), { n: 0 });
  const first = await open();
  for (let n = 0; n < 3; n++) await first.update((draft) => void draft.n++);
  assert.equal((await open()).data.n, 10);
  await (await open()).update((draft) => void draft.n++);
  assert.deepEqual(numbers, [0, 1, 2, 3, 3, 3, 4]);
  assert.deepEqual(JSON.parse(await readFile(path, 'utf8')), { n: 11 });
});

test('the number of a write is read from any JSON text', () => {
  fc.assert(
    fc.property(fc.json(), fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }), (json, n) => {
      const compact = JSON.stringify(JSON.parse(json));
      assert.equal(writeNumberOf(compact), 0);
      assert.equal(writeNumberOf(withWriteNumber(compact, n)), n);
      assert.equal(writeNumberOf(`${withWriteNumber(compact, n)}\n`), n);
      assert.equal(JSON.stringify(JSON.parse(withWriteNumber(compact, n))), compact);
    }),
  );
});

test('opening the register removes the unfinished files of a killed process', async () => {
  const folder = join(await tempFolder(), 'register');
  await mkdir(folder);
  await writeFile(join(folder, 'accounts.json.0123abcd.tmp'), '[');
  const register = await openRegister(folder);
  assert.deepEqual(register.accounts.data, []);
  assert.deepEqual(await readdir(folder), []);
});

test('a change that returns a promise is refused by type, so it cannot fail unobserved', async () => {
  const collection = await openCollection(new Memory<{ n: number }>(), { n: 1 });
  // @ts-expect-error A change is synchronous.
  await collection.update(async (draft) => {
    draft.n = 2;
  });
});

test('no change begins while an act runs exclusively', async () => {
  const collection = await openCollection(new Memory<{ n: number }>(), { n: 1 });
  let seen = 0;
  const act = collection.runExclusive(async () => {
    await new Promise((resolve) => setImmediate(resolve));
    seen = collection.data.n;
  });
  const change = collection.update((draft) => {
    draft.n = 2;
  });
  await Promise.all([act, change]);
  assert.deepEqual([seen, collection.data.n], [1, 2]);
});
