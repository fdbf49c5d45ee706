import type { UnitKind } from '../model/tables/quotas';

/** `q = base(kind) + ⌊m / per⌋ + [m mod per ≥ remainder] + importance`, where m is the number of full members. */
export interface FormulaBasis {
  readonly method: 'formula';
  readonly bases: Readonly<Record<UnitKind, number>>;
  /** One delegate for every `per` full members (K). */
  readonly per: number;
  /** One more delegate where at least this many members are left over (R). */
  readonly remainder: number;
  readonly provision: string;
}

/** A fixed number of delegates, shared by full members with the largest remainder (Hamilton). */
export interface FixedBasis {
  readonly method: 'fixed';
  /** All delegates: ex-officio, elected, designated. Alternates are not counted. */
  readonly total: number;
  /** Every organisation elects at least this many. */
  readonly least: number;
  readonly provision: string;
}

/** How numbers of delegates are computed, with the provision that says so. */
export type AllocationBasis = FormulaBasis | FixedBasis;

/** Longest name of a provision, in UTF-16 units. */
export const MAX_PROVISION = 200;
