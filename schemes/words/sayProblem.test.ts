import assert from 'node:assert/strict';
import test from 'node:test';
import { say } from './say';
import { sayProblem } from './sayProblem';

test('a problem is said in words, never as a code, a hole or a library’s English', () => {
  for (const lang of ['vi', 'en'] as const) {
    assert.equal(sayProblem('cell.notChoice', lang), say(lang, 'cell.notChoice'));
    for (const other of ['duplicate', 'shape.notPlain', 'cell.tooLong', 'Invalid key: Expected "format"']) {
      assert.equal(sayProblem(other, lang), say(lang, 'shape.bad'));
    }
  }
});
