import type { Level } from '../model/scheme/facts';
import type { Term } from '../model/scheme/outline';
import type { Clause } from './clause';
import type { RetirementTable } from './retirement';

/** What several clauses of a pack share. */
export interface PackParameters {
  /** Month at which ages and months of service left are counted, by level, `YYYY-MM`. */
  readonly ageMonth: Readonly<Partial<Record<Level, string>>>;
  readonly retirement: RetirementTable;
  /** Levels where seats added for central rotation do not count against the size (ANY.ROT.EXCL). */
  readonly rotationLevels: readonly Level[];
  /** Committees of merged units are appointed, so rules of elections do not apply (2025.CONTENT). */
  readonly mergedAreAppointed: boolean;
  /** Levels where a missing `merged_from` leaves rules undecided; elsewhere it reads as not merged. */
  readonly askMerger: readonly Level[];
}

/** The rules in force for congresses of one term from one date on. */
export interface Pack {
  /** `vn-2020`, `vn-2025.c`. */
  readonly id: string;
  /** Version inside the term: `a`, `b`, `c`; `1` where there is one alone. */
  readonly version: string;
  readonly edition: string;
  readonly term: Term;
  /** Id of the base instrument in the register of provisions. */
  readonly base: string;
  /** First congress date it governs, `YYYY-MM-DD`; it applies until the next pack of the term begins. */
  readonly from: string;
  readonly parameters: PackParameters;
  readonly clauses: readonly Clause[];
}
