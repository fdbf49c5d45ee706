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
  /** Arithmetic and impossible cells: they hold whatever the term and level. */
  readonly common: readonly Clause[];
}

/** The book of November 2026: without the clause on people who have no name, and with the register of that month. */
const EDITION_2026_11: RuleBook = {
  edition: '2026-11',
  packs: [VN_2020, VN_2025_A, VN_2025_B, VN_2025_C].map((pack) => ({ ...pack, edition: '2026-11' })),
  common: COMMON.filter(({ rule }) => rule !== 'ANY.CELL.NAME').map((clause) =>
    clause.check.kind === 'narrative.citations'
      ? { ...clause, check: { ...clause.check, register: '2026-11' } }
      : clause,
  ),
};

/**
 * Every edition a scheme may have been begun under. A new term, or a new directive, is a new folder of packs
 * named here; the engine in `schemes/rules` stays as it is. An edition that schemes were approved under is kept.
 */
const EDITIONS: readonly RuleBook[] = [
  EDITION_2026_11,
  { edition: EDITION, packs: [VN_2020, VN_2025_A, VN_2025_B, VN_2025_C], common: COMMON },
];

/** The rule book of an edition; the current one where the edition is not known to this build. */
export function rulesOfEdition(edition: string): RuleBook {
  const current = EDITIONS[EDITIONS.length - 1] as RuleBook;
  return EDITIONS.find((book) => book.edition === edition) ?? current;
}

/** Whether this build holds the rule book of an edition. */
export function knowsEdition(edition: string): boolean {
  return EDITIONS.some((book) => book.edition === edition);
}

/** The terms that this build has rules for, oldest first. */
export function termsOfPacks(): readonly Term[] {
  return [...new Set(EDITIONS.flatMap(({ packs }) => packs.map(({ term }) => term)))].sort();
}
