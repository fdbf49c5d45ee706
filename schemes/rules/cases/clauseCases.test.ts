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

/** Clauses that one side is out of reach for: the day of the congress, which chooses the pack, decides them. */
const ONE_SIDED: Readonly<Record<string, 'always kept' | 'never kept' | 'tells only what is missing'>> = {
  'common: ANY.PACK/facts.pack': 'tells only what is missing',
  'vn-2025.a: ANY.FACT.LEVEL/facts.levelDates/levels=huyen+xa_cu': 'always kept',
  'vn-2025.a: ANY.FACT.LEVEL/facts.levelDates/levels=xa_moi': 'never kept',
  'vn-2025.a: ANY.FACT.LEVEL/facts.levelDates/levels=tinh_hn2+tinh_hn3': 'never kept',
  'vn-2025.a: ANY.FACT.LEVEL/facts.levelDates/levels=tw4': 'never kept',
  'vn-2025.b: ANY.FACT.TERM/facts.term': 'always kept',
  'vn-2025.b: ANY.FACT.LEVEL/facts.levelDates/levels=huyen+xa_cu': 'always kept',
  'vn-2025.b: ANY.FACT.LEVEL/facts.levelDates/levels=xa_moi': 'never kept',
  'vn-2025.b: ANY.FACT.LEVEL/facts.levelDates/levels=tinh_hn2+tinh_hn3': 'never kept',
  'vn-2025.c: ANY.FACT.LEVEL/facts.levelDates/levels=tw4': 'always kept',
};

const book = rulesOfEdition(EDITION);
const clauses = [
  ...book.common.map((clause) => nameOf(COMMON_PACK, clause)),
  ...book.packs.flatMap((pack) => pack.clauses.map((clause) => nameOf(pack.id, clause))),
];
const kept = new Set<string>();
const broken = new Set<string>();
const silent = new Set<string>();
const saysMet = new Set<string>();

for (const one of ALL_CASES) {
  const { pack, clauseResults } = assessedCase(one).assessment;
  for (const { clause, outcomes } of clauseResults) {
    if (!isAbout(one, clause)) continue;
    const common = nameOf(COMMON_PACK, clause);
    const name = clauses.includes(common) ? common : nameOf(pack?.id ?? '', clause);
    if (outcomes.some(({ kind }) => kind === 'met')) saysMet.add(clause.check.kind);
    if (outcomes.some(({ kind }) => kind === 'finding')) broken.add(name);
    else if (outcomes.some(({ kind }) => kind === 'met')) kept.add(name);
    else if (outcomes.length === 0 && clause.scope === undefined) silent.add(`${clause.check.kind} ${name}`);
  }
}
// Kinds that never say that a rule is kept are kept where they say nothing.
for (const text of silent) {
  const [kind = '', ...name] = text.split(' ');
  if (!saysMet.has(kind)) kept.add(name.join(' '));
}

describe('every clause of every pack', () => {
  it('has a name of its own', () => assert.equal(new Set(clauses).size, clauses.length));

  it('has a case that keeps it', () => assert.deepEqual(lacking(kept, 'always kept'), []));

  it('has a case that breaks it', () => assert.deepEqual(lacking(broken, 'never kept'), []));

  it('is one-sided only where it exists and no case says otherwise', () => {
    for (const [name, side] of Object.entries(ONE_SIDED)) {
      assert.ok(clauses.includes(name), name);
      assert.ok(!(side === 'never kept' ? kept : broken).has(name), `${name} is not ${side}`);
    }
  });
});

function lacking(cases: ReadonlySet<string>, side: 'always kept' | 'never kept'): readonly string[] {
  const excused = (name: string) => {
    const known = ONE_SIDED[name];
    return known !== undefined && known !== side;
  };
  return clauses.filter((name) => !cases.has(name) && !excused(name));
}

function nameOf(pack: string, clause: Clause): string {
  return `${pack}: ${clauseKey(clause)}`;
}
