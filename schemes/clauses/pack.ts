import type { Level } from '../model/scheme/facts';
import type { Term } from '../model/scheme/outline';
import type { Clause } from './clause';
import type { RetirementTable } from './retirement';

/** Parameters that several clauses of a pack use. */
export interface PackParameters {
  /** The month at which ages and months of service left are counted, `YYYY-MM`, by level. */
  readonly ageMonth: Readonly<Partial<Record<Level, string>>>;
  readonly retirement: RetirementTable;
  /** Levels at which seats added for rotation from the centre do not count towards the size (ANY.ROT.EXCL). */
  readonly rotationLevels: readonly Level[];
  /** Whether committees of merged units are appointed, so that rules of elections do not apply to them (2025.CONTENT). */
  readonly mergedAreAppointed: boolean;
  /** Levels at which a missing `merged_from` leaves rules undecided. At other levels, it means not merged. */
  readonly askMerger: readonly Level[];
}

/** The rules in force for congresses of one term from one date on. */
export interface Pack {
  /** `vn-2020`, `vn-2025.c`. */
  readonly id: string;
  /** Version within the term: `a`, `b`, `c`; `1` if there is only one. */
  readonly version: string;
  readonly edition: string;
  readonly term: Term;
  /** Id of the base instrument in the register of provisions. */
  readonly base: string;
  /** First congress date that the pack applies to, `YYYY-MM-DD`. It applies until the next pack of the term begins. */
  readonly from: string;
  readonly parameters: PackParameters;
  readonly clauses: readonly Clause[];
}
