import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { EDITION } from '../../clauses/edition';
import { rulesOfEdition } from '../../packs/editions';
import { DOMAIN_RULES, type NoClause } from './domainRules';

const book = rulesOfEdition(EDITION);
const rules = new Set(
  [...book.common, ...book.packs.flatMap(({ clauses }) => clauses)].map((clause) => clause.rule),
);

describe('every rule of the field', () => {
  it('has clauses in the rule book, or a reason why it has none', () => {
    for (const [id, asked] of Object.entries(DOMAIN_RULES)) {
      if (isClauses(asked)) {
        assert.ok(asked.length > 0, id);
        for (const rule of asked) assert.ok(rules.has(rule), `${id}: the rule book has no ${rule}`);
      } else assert.ok(asked.reason.length > 0, id);
    }
  });

  it('covers every rule of a directive that the packs have', () => {
    const named = new Set(Object.values(DOMAIN_RULES).flatMap((asked) => (isClauses(asked) ? asked : [])));
    const forgotten = [...rules].filter((rule) => /^20\d\d\./.test(rule) && !named.has(rule));
    assert.deepEqual(forgotten, []);
  });
});

function isClauses(asked: readonly string[] | NoClause): asked is readonly string[] {
  return Array.isArray(asked);
}
