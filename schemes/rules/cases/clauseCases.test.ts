import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Clause } from '../../clauses/clause';
import { EDITION } from '../../clauses/edition';
import { clauseKey } from '../../layers/clauseKey';
import { COMMON_PACK } from '../../layers/commonPack';
import { rulesOfEdition } from '../../packs/editions';
import { isAbout } from '../testing/ruleCase';
import { ALL_CASES } from './allCases';
import { assessedCase } from './assessedCase';

/** Clauses that are always met or never met, because the day of the congress chooses the pack and decides them too. */
const ONE_SIDED: Readonly<Record<string, 'always met' | 'never met' | 'never decided'>> = {
  'common: ANY.PACK/facts.pack': 'never decided',
  'vn-2025.a: ANY.FACT.LEVEL/facts.levelDates/levels=huyen+xa_cu': 'always met',
  'vn-2025.a: ANY.FACT.LEVEL/facts.levelDates/levels=xa_moi': 'never met',
  'vn-2025.a: ANY.FACT.LEVEL/facts.levelDates/levels=tinh_hn2+tinh_hn3': 'never met',
  'vn-2025.a: ANY.FACT.LEVEL/facts.levelDates/levels=tw4': 'never met',
  'vn-2025.b: ANY.FACT.TERM/facts.term': 'always met',
  'vn-2025.b: ANY.FACT.LEVEL/facts.levelDates/levels=huyen+xa_cu': 'always met',
  'vn-2025.b: ANY.FACT.LEVEL/facts.levelDates/levels=xa_moi': 'never met',
  'vn-2025.b: ANY.FACT.LEVEL/facts.levelDates/levels=tinh_hn2+tinh_hn3': 'never met',
  'vn-2025.c: ANY.FACT.LEVEL/facts.levelDates/levels=tw4': 'always met',
};

const book = rulesOfEdition(EDITION);
const clauses = [
  ...book.common.map((clause) => nameOf(COMMON_PACK, clause)),
  ...book.packs.flatMap((pack) => pack.clauses.map((clause) => nameOf(pack.id, clause))),
];
const met = new Set<string>();
const violated = new Set<string>();
const withoutOutcome = new Set<string>();
const kindsWithMet = new Set<string>();

for (const ruleCase of ALL_CASES) {
  const { pack, clauseResults } = assessedCase(ruleCase).assessment;
  for (const { clause, outcomes } of clauseResults) {
    if (!isAbout(ruleCase, clause)) continue;
    const common = nameOf(COMMON_PACK, clause);
    const name = clauses.includes(common) ? common : nameOf(pack?.id ?? '', clause);
    if (outcomes.some(({ kind }) => kind === 'met')) kindsWithMet.add(clause.check.kind);
    if (outcomes.some(({ kind }) => kind === 'finding')) violated.add(name);
    else if (outcomes.some(({ kind }) => kind === 'met')) met.add(name);
    else if (outcomes.length === 0 && clause.scope === undefined)
      withoutOutcome.add(`${clause.check.kind} ${name}`);
  }
}
// A kind of check without the outcome `met` is met where it gives no result.
for (const kindAndName of withoutOutcome) {
  const [kind = '', ...name] = kindAndName.split(' ');
  if (!kindsWithMet.has(kind)) met.add(name.join(' '));
}

describe('every clause of every pack', () => {
  it('has a name of its own', () => assert.equal(new Set(clauses).size, clauses.length));

  it('has a case that meets it', () => assert.deepEqual(clausesWithout(met, 'always met'), []));

  it('has a case that violates it', () => assert.deepEqual(clausesWithout(violated, 'never met'), []));

  it('is one-sided only where it exists and no case shows the other side', () => {
    for (const [name, side] of Object.entries(ONE_SIDED)) {
      assert.ok(clauses.includes(name), name);
      assert.ok(!(side === 'never met' ? met : violated).has(name), `${name} is not ${side}`);
    }
  });
});

function clausesWithout(withCase: ReadonlySet<string>, side: 'always met' | 'never met'): readonly string[] {
  const excused = (name: string) => {
    const known = ONE_SIDED[name];
    return known !== undefined && known !== side;
  };
  return clauses.filter((name) => !withCase.has(name) && !excused(name));
}

function nameOf(pack: string, clause: Clause): string {
  return `${pack}: ${clauseKey(clause)}`;
}
