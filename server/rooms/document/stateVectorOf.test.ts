import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as Y from 'yjs';
import { stateVectorOf } from './stateVectorOf';

test('a state vector equals the one of Yjs for every client', () => {
  const whole = new Y.Doc();
  assert.deepEqual(Y.decodeStateVector(stateVectorOf(whole)), new Map());
  for (const client of [7, 2 ** 31, 3]) {
    const other = new Y.Doc();
    other.clientID = client;
    Y.applyUpdate(other, Y.encodeStateAsUpdate(whole));
    other.getText('n:p1-1').insert(0, `của ${client}`);
    other.getText('n:p1-1').delete(1, 2);
    Y.applyUpdate(whole, Y.encodeStateAsUpdate(other));
  }
  const read = Y.decodeStateVector(stateVectorOf(whole));
  assert.deepEqual(read, Y.decodeStateVector(Y.encodeStateVector(whole)));
  assert.equal(read.size, 3);
});
