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
