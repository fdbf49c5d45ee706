import type { CheckClause } from '../checks/Check';
import type { Clause } from '../clauses/clause';
import { EDITION } from '../clauses/edition';
import type { Pack } from '../clauses/pack';
import type { Term } from '../model/scheme/outline';
import { COMMON } from './everyTerm/clausesOfEveryScheme';
import { VN_2020 } from './vn2020/vn2020';
import { VN_2025_A, VN_2025_B, VN_2025_C } from './vn2025/vn2025';

/** A rule book: the packs of every term, and the clauses that need no pack. */
export interface RuleBook {
  readonly edition: string;
  readonly packs: readonly Pack[];
  /** Clauses that apply with every pack and without one, such as arithmetic and impossible cells. */
  readonly common: readonly Clause[];
}

/** Parameters that checks have since edition 2026-12, by kind of check. Without them a check judges as before. */
const ADDED: Readonly<Record<string, readonly string[]>> = {
  'dossier.filed': ['holidays'],
  'narrative.numbers': ['anySentence'],
  'percent.stated': ['apart'],
  'percent.target': ['atLeast'],
  'person.held': ['movingUp'],
  'steps.order': ['whole'],
};

/** Clauses as edition 2026-11 has them. */
function before202612(clauses: readonly CheckClause[]): readonly CheckClause[] {
  return clauses.filter((clause) => !isNew(clause)).map(beforeOf);
}

/**
 * Whether a clause is new in edition 2026-12: the clause on people without a name, or the clause on the diploma in
 * grassroots committees of 2020.
 */
function isNew({ rule, scope }: CheckClause): boolean {
  return rule === 'ANY.CELL.NAME' || (rule === '2020.LLCT' && scope?.levels?.join() === 'co_so');
}

function beforeOf(clause: CheckClause): CheckClause {
  const { check, scope, ...rest } = clause;
  if (check.kind === 'narrative.citations') return { ...clause, check: { ...check, register: '2026-11' } };
  if (check.kind.startsWith('units.')) return { ...rest, check };
  const added = ADDED[check.kind];
  if (!added) return clause;
  const kept = Object.fromEntries(Object.entries(check).filter(([name]) => !added.includes(name)));
  const provisions = check.kind === 'percent.target' ? ['01-ĐA/TU@2021-03-12'] : clause.provisions;
  return { ...clause, provisions, check: kept as typeof check };
}

/** The book of November 2026, with the register of that month. */
const EDITION_2026_11: RuleBook = {
  edition: '2026-11',
  packs: [VN_2020, VN_2025_A, VN_2025_B, VN_2025_C].map((pack) => ({
    ...pack,
    edition: '2026-11',
    clauses: before202612(pack.clauses as readonly CheckClause[]),
  })),
  common: before202612(COMMON),
};

/**
 * Every edition that schemes may have, oldest first; the last one is current. A new term or directive gets a new folder of
 * packs, which is named here; `schemes/rules` does not change. An edition that schemes were approved under must stay.
 */
const EDITIONS: readonly RuleBook[] = [
  EDITION_2026_11,
  { edition: EDITION, packs: [VN_2020, VN_2025_A, VN_2025_B, VN_2025_C], common: COMMON },
];

/** The rule book of an edition; the current one if the edition is not known to this build. */
export function rulesOfEdition(edition: string): RuleBook {
  const current = EDITIONS[EDITIONS.length - 1] as RuleBook;
  return EDITIONS.find((book) => book.edition === edition) ?? current;
}

/** Whether this build has the rule book of an edition. */
export function knowsEdition(edition: string): boolean {
  return EDITIONS.some((book) => book.edition === edition);
}

/** The terms for which this build has packs, oldest first. */
export function termsOfPacks(): readonly Term[] {
  return [...new Set(EDITIONS.flatMap(({ packs }) => packs.map(({ term }) => term)))].sort();
}
