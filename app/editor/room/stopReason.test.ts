import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CLOSE } from '@schemes/doc/protocol';
import { shouldReconnect, stopReason } from './stopReason';

test('every close code has a reason, is a refusal, or leads to a reconnect', () => {
  const retried = Object.entries(CLOSE).filter(([, code]) => shouldReconnect(code));
  assert.deepEqual(
    retried.map(([name]) => name),
    ['tryLater', 'restart', 'comeAgain'],
  );
  assert.equal(stopReason(CLOSE.refused), null);
  for (const code of [CLOSE.signIn, CLOSE.notAllowed, CLOSE.noScheme, CLOSE.roomFailed])
    assert.ok(stopReason(code));
});

test('reconnects after the network was lost', () => {
  for (const code of [1000, 1001, 1006, 1011, 1012]) assert.ok(shouldReconnect(code));
});
