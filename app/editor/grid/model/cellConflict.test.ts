import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { judgeCommit } from './cellConflict';

describe('committing a cell', () => {
  for (const [title, before, now, typed, answer] of [
    ['that nobody else touched', 'a', 'a', 'b', 'write'],
    ['without a change', 'a', 'a', 'a', 'skip'],
    ['that another person changed, and I did not', 'a', 'x', 'a', 'skip'],
    ['that another person gave the same value', 'a', 'b', 'b', 'skip'],
    ['that another person changed during my edit', 'a', 'x', 'b', 'writeAndReport'],
    ['that another person emptied during my edit', 'a', undefined, 'b', 'writeAndReport'],
    ['whose choices nobody else changed', ['p', 'q'], ['p', 'q'], ['p'], 'write'],
  ] as const) {
    test(`${title}: ${answer}`, () => assert.equal(judgeCommit(before, now, typed), answer));
  }
});
