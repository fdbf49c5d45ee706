import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LatePart } from './LatePart';

test('a part is loaded once, and those who wait for it learn of it', async () => {
  let loads = 0;
  const part = new LatePart(async () => {
    loads += 1;
    return 'part';
  });
  let changes = 0;
  part.subscribe(() => {
    changes += 1;
  });
  assert.deepEqual(part.getState(), { value: null, hasFailed: false });
  assert.deepEqual(await Promise.all([part.load(), part.load()]), ['part', 'part']);
  await part.load();
  assert.equal(loads, 1);
  assert.equal(changes, 1);
  assert.deepEqual(part.getState(), { value: 'part', hasFailed: false });
});

test('a part that did not come says so, and is loaded when it is asked for again', async () => {
  let isDown = true;
  const part = new LatePart(async () => {
    if (isDown) throw new Error('no answer');
    return 'part';
  });
  await assert.rejects(part.load(), /no answer/);
  assert.deepEqual(part.getState(), { value: null, hasFailed: true });
  isDown = false;
  assert.equal(await part.load(), 'part');
  assert.deepEqual(part.getState(), { value: 'part', hasFailed: false });
});

test('the server has the parts that it draws, and a page is hydrated without the others', async () => {
  const drawn = new LatePart(async () => 'table', { isDrawnByServer: true });
  const late = new LatePart(async () => 'dialog');
  await late.load();
  assert.equal((await drawn.load()) && drawn.getServerState().value, 'table');
  assert.equal(late.getServerState().value, null);
  assert.equal(late.getState().value, 'dialog');
});
