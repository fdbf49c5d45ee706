import type { UnitKind } from '../model/tables/quotas';

/**
 * The basis of `q = base(kind) + ⌊m / per⌋ + [m mod per ≥ remainder] + importance`, where `q` is the number of elected
 * delegates of an organisation and `m` the number of its full members.
 */
export interface FormulaBasis {
  readonly method: 'formula';
  /** For each kind of unit: the number of delegates that it elects before its members are counted. */
  readonly baseOfKind: Readonly<Record<UnitKind, number>>;
  /** Number of full members for one delegate (K). */
  readonly per: number;
  /** Smallest remainder of members that gives one more delegate (R). */
  readonly remainder: number;
  readonly provision: string;
}

/** A fixed number of delegates, divided in proportion to full members by the largest remainder method (Hamilton). */
export interface FixedBasis {
  readonly method: 'fixed';
  /** Number of all delegates: ex-officio, elected and designated, without alternates. */
  readonly total: number;
  /** Least number of delegates that every organisation elects. */
  readonly least: number;
  readonly provision: string;
}

/** How numbers of delegates are computed, and the provision for it. */
export type AllocationBasis = FormulaBasis | FixedBasis;

/** Longest name of a provision, in UTF-16 units. */
export const MAX_PROVISION = 200;
