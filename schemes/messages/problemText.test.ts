import assert from 'node:assert/strict';
import test from 'node:test';
import { problemText } from './problemText';
import { t } from './t';

test('a problem is a sentence, never a code, a placeholder or the English of a library', () => {
  for (const lang of ['vi', 'en'] as const) {
    assert.equal(problemText('cell.notChoice', lang), t(lang, 'cell.notChoice'));
    for (const other of ['duplicate', 'shape.notPlain', 'cell.tooLong', 'Invalid key: Expected "format"']) {
      assert.equal(problemText(other, lang), t(lang, 'shape.bad'));
    }
  }
});
