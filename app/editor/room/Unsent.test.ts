import assert from 'node:assert/strict';
import test from 'node:test';
import * as Y from 'yjs';
import { memoryUnsentStore, type UnsentStore } from '../../kept/UnsentStore';
import { Unsent } from './Unsent';

const OWNER = 'hanh/scheme';

/** A tab whose edits are confirmed by `confirm`. */
function openTab(store: UnsentStore, tab: string, doc = new Y.Doc(), owner = OWNER) {
  let timer: (() => void) | null = null;
  let confirmed = Y.encodeStateVector(doc);
  let pending = 0;
  const faults: unknown[] = [];
  const unsent = new Unsent({
    store,
    owner,
    tab,
    unsent: () => (pending > 0 ? Y.encodeStateAsUpdate(doc, confirmed) : null),
    later: (act) => {
      timer = act;
    },
    onFault: (error) => faults.push(error),
  });
  return {
    doc,
    unsent,
    faults,
    type(text: string) {
      const at = doc.getText('n');
      at.insert(at.length, text);
      pending += 1;
      unsent.edited();
    },
    confirm() {
      confirmed = Y.encodeStateVector(doc);
      pending = 0;
      unsent.confirmed();
    },
    async wait() {
      timer?.();
      timer = null;
      await new Promise((done) => setImmediate(done));
    },
  };
}

async function textAfterReturn(store: UnsentStore, server: Y.Doc, owner = OWNER): Promise<string> {
  const back = openTab(store, 'back', new Y.Doc(), owner);
  Y.applyUpdate(back.doc, Y.encodeStateAsUpdate(server));
  for (const update of await back.unsent.updatesOfEarlierTabs()) Y.applyUpdate(back.doc, update);
  return back.doc.getText('n').toString();
}

test('restores what was typed offline', async () => {
  const store = memoryUnsentStore();
  const tab = openTab(store, 'one');
  tab.type('Đồng ý. ');
  tab.confirm();
  const server = new Y.Doc();
  Y.applyUpdate(server, Y.encodeStateAsUpdate(tab.doc));
  tab.type('Viết khi mất mạng.');
  await tab.wait();
  assert.equal(await textAfterReturn(store, server), 'Đồng ý. Viết khi mất mạng.');
});

test('an edit that the room confirms at once is never written to disk', async () => {
  const store = memoryUnsentStore();
  const tab = openTab(store, 'one');
  tab.type('Bí mật');
  tab.confirm();
  await tab.wait();
  assert.equal((await store.found('')).size, 0);
});

test('confirming deletes the edits of this tab and of earlier tabs', async () => {
  const store = memoryUnsentStore();
  const first = openTab(store, 'one');
  first.type('Một');
  await first.wait();
  const second = openTab(store, 'two');
  await second.unsent.updatesOfEarlierTabs();
  second.type('Hai');
  await second.wait();
  assert.equal((await store.found('')).size, 2);
  second.confirm();
  await second.wait();
  assert.equal((await store.found('')).size, 0);
});

test('restoring the edits of a tab that is still open duplicates nothing', async () => {
  const store = memoryUnsentStore();
  const living = openTab(store, 'one');
  living.type('Một lần');
  await living.wait();
  const server = new Y.Doc();
  Y.applyUpdate(server, Y.encodeStateAsUpdate(living.doc));
  assert.equal(await textAfterReturn(store, server), 'Một lần');
});

test('after a refusal, put-back edits and lost work replace the kept edits', async () => {
  const store = memoryUnsentStore();
  const refused = openTab(store, 'one');
  refused.type('Mục còn mở. ');
  refused.type('Mục đã khóa.');
  await refused.wait();
  // The new session has the edits of the open section as new ones; the others are lost work.
  const server = new Y.Doc();
  const session = openTab(store, 'two');
  await session.unsent.updatesOfEarlierTabs();
  session.type('Mục còn mở. ');
  const aside = new Map([['lost/x', new Uint8Array([1])]]);
  assert.equal(await session.unsent.replaceStored(aside), true);
  assert.equal(await textAfterReturn(store, server), 'Mục còn mở. ');
  session.confirm();
  await session.wait();
  assert.deepEqual([...(await store.found('')).keys()], ['lost/x'], 'confirming deletes no lost work');
});

test('another account on the same machine gets nothing', async () => {
  const store = memoryUnsentStore();
  const tab = openTab(store, 'one');
  tab.type('Của Hạnh');
  await tab.wait();
  assert.equal(await textAfterReturn(store, new Y.Doc(), 'loc/scheme'), '');
});

test('a disk failure is reported and editing continues', async () => {
  const store: UnsentStore = {
    change: () => Promise.reject(new Error('full')),
    found: () => Promise.reject(new Error('full')),
  };
  const tab = openTab(store, 'one');
  assert.deepEqual(await tab.unsent.updatesOfEarlierTabs(), []);
  tab.type('Một');
  await tab.wait();
  assert.equal(tab.faults.length, 2);
  assert.equal(await tab.unsent.replaceStored(new Map()), false);
  tab.type('Hai');
  assert.equal(tab.doc.getText('n').toString(), 'MộtHai');
});
