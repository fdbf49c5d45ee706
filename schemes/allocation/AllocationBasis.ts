import type { UnitKind } from '../model/tables/quotas';

/** `q = base(kind) + ⌊m / per⌋ + [m mod per ≥ remainder] + importance`, m being full members. */
export interface FormulaBasis {
  readonly method: 'formula';
  readonly bases: Readonly<Record<UnitKind, number>>;
  /** K: one delegate for each so many full members. */
  readonly per: number;
  /** R: from so many members left over one more. */
  readonly remainder: number;
  readonly provision: string;
}

/** A fixed number of delegates, shared by full members with the largest remainder (Hamilton). */
export interface FixedBasis {
  readonly method: 'fixed';
  /** All delegates: ex-officio, elected, designated. Alternates are not counted. */
  readonly total: number;
  /** Every organisation elects at least so many. */
  readonly least: number;
  readonly provision: string;
}

/** How the numbers of delegates are worked out, with the provision that says so. */
export type AllocationBasis = FormulaBasis | FixedBasis;

/** Longest name of a provision, in UTF-16 units. */
export const MAX_PROVISION = 200;
