import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LANGS } from '@schemes/messages/lang';
import type { CellType, CellValue } from '@schemes/model/cell';
import { parseCell } from '@schemes/model/parseCell';
import { cellText } from './cellText';

const CASES: readonly (readonly [CellType, CellValue])[] = [
  [{ key: 'n', kind: 'integer' }, 4687],
  [{ key: 'p', kind: 'percent' }, 13.31],
  [{ key: 'm', kind: 'monthYear' }, '1975-04'],
  [{ key: 'm', kind: 'monthYear' }, '1975'],
  [{ key: 'd', kind: 'date' }, '2001-02-03'],
  [{ key: 't', kind: 'text' }, 'Phó Chủ tịch\nHĐND'],
  [{ key: 'c', kind: 'choices', choices: ['a', 'b'] }, ['a', 'b']],
];

for (const lang of LANGS) {
  for (const [type, value] of CASES) {
    test(`${lang}: ${type.kind} ${JSON.stringify(value)} reads back from its editor`, () => {
      assert.deepEqual(parseCell(type, cellText(lang, type, value)), { ok: true, value });
    });
  }
}
