import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { judgeCommit } from './cellConflict';

describe('a cell is committed', () => {
  for (const [says, before, now, typed, answer] of [
    ['that nobody else touched', 'a', 'a', 'b', 'write'],
    ['and nothing was changed in it', 'a', 'a', 'a', 'leave'],
    ['that another changed, and I did not', 'a', 'x', 'a', 'leave'],
    ['to which another gave the same value', 'a', 'b', 'b', 'leave'],
    ['that another changed meanwhile', 'a', 'x', 'b', 'writeAndReport'],
    ['that another emptied meanwhile', 'a', undefined, 'b', 'writeAndReport'],
    ['with the same codes', ['p', 'q'], ['p', 'q'], ['p'], 'write'],
  ] as const) {
    test(`${says}: ${answer}`, () => assert.equal(judgeCommit(before, now, typed), answer));
  }
});
