import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CLOSE } from '@schemes/doc/protocol';
import { comesAgain, stopReason } from './stopReason';

test('every close code is either explained, begun anew, or tried again', () => {
  const again = Object.entries(CLOSE).filter(([, code]) => comesAgain(code));
  assert.deepEqual(
    again.map(([name]) => name),
    ['tryLater', 'restart', 'comeAgain'],
  );
  assert.equal(stopReason(CLOSE.refused), null);
  for (const code of [CLOSE.signIn, CLOSE.notAllowed, CLOSE.noScheme, CLOSE.roomFailed])
    assert.ok(stopReason(code));
});

test('a lost network is tried again', () => {
  for (const code of [1000, 1001, 1006, 1011, 1012]) assert.ok(comesAgain(code));
});
