import assert from 'node:assert/strict';
import { test } from 'node:test';
import { validate } from '../rules/judge/validate';
import { exampleScheme } from '../rules/testing/exampleScheme';

/** Rules broken by a roster with an entry and no name, under an edition. */
function brokenUnder(edition: string): readonly string[] {
  const scheme = exampleScheme({ tables: { roster: { a: { home_town: 'thôn Bí Mật' } } }, edition });
  return validate(scheme).findings.map(({ rule }) => rule);
}

test('a scheme begun under the edition before is not asked for names; one begun since is', () => {
  assert.ok(!brokenUnder('2026-11').includes('ANY.CELL.NAME'));
  assert.ok(brokenUnder('2026-12').includes('ANY.CELL.NAME'));
});

/** Findings on a citation in a scheme of an edition, with their severity. */
function citedUnder(edition: string, text: string): readonly string[] {
  const narrative = { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] };
  const scheme = exampleScheme({ narrative, facts: { congress_date: '2025-10-09' }, edition });
  return validate(scheme)
    .findings.filter(({ rule }) => rule === 'ANY.CITE')
    .map(({ code, severity }) => `${code} ${severity}`);
}

test('an edition keeps the register it began with, and how it judged kinds and replaced documents', () => {
  const cases: readonly (readonly [text: string, before: readonly string[], now: readonly string[]])[] = [
    [
      'Chỉ thị 35-CT/TW, ngày 14/6/2024',
      ['narrative.citedReplaced information'],
      ['narrative.citedReplaced target'],
    ],
    ['Quy định 80-QĐ/TW, ngày 18/8/2022', [], ['narrative.citedReplaced target']],
    ['Quy định 377-QĐ/TW, ngày 8/10/2025', ['narrative.citedUnknown information'], []],
    ['Quy định 190-QĐ/TW, ngày 10/10/2024', [], ['narrative.citedType target']],
    [
      'Quy định 190-QĐ/TW, ngày 11/10/2024',
      ['narrative.citedUnknown information'],
      ['narrative.citedDate target'],
    ],
    ['Quy định 365-QĐ/TW, ngày 1/9/2025', [], ['narrative.citedDate target']],
    ['Quy định 89-QĐ/TW, ngày 4/8/2017', [], ['narrative.citedReplaced target']],
    ['Quyết định số 2500/QĐ-TTg, ngày 18/11/2025', [], ['narrative.citedDate target']],
  ];
  for (const [text, before, now] of cases) {
    assert.deepEqual(citedUnder('2026-11', text), before, text);
    assert.deepEqual(citedUnder('2026-12', text), now, text);
  }
});
