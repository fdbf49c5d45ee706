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

/** The book of November 2026. It has no clause on people without a name, and the register of that month. */
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
 * Every edition that schemes may have, oldest first; the last one is current. A new term or directive gets a new folder of
 * packs, which is named here; `schemes/rules` does not change. An edition that schemes were approved under must stay.
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

/** Whether this build has the rule book of an edition. */
export function knowsEdition(edition: string): boolean {
  return EDITIONS.some((book) => book.edition === edition);
}

/** The terms for which this build has packs, oldest first. */
export function termsOfPacks(): readonly Term[] {
  return [...new Set(EDITIONS.flatMap(({ packs }) => packs.map(({ term }) => term)))].sort();
}
