import type { FormulaBasis } from './AllocationBasis';
import type { AllocationUnit } from './AllocationUnit';

/** The delegates of one organisation by the formula. */
export interface FormulaQuota {
  readonly byUnit: number;
  /** Delegates by members before and after rounding. */
  readonly exact: number;
  readonly byMembers: number;
  /** Members left over after whole groups of `per`. */
  readonly left: number;
}

/**
 * Delegates by the national formula (Quyết định 341-QĐ/TW, 2025), without those for importance. Of two organisations
 * of one kind, the one with more members never gets fewer delegates, whatever `remainder` is. `per` is 1 or more.
 */
export function formulaQuota(
  { kind, members }: Pick<AllocationUnit, 'kind'> & { readonly members: number },
  { bases, per, remainder }: FormulaBasis,
): FormulaQuota {
  const left = members % per;
  const byMembers = Math.floor(members / per) + (left >= remainder ? 1 : 0);
  return { byUnit: bases[kind], exact: members / per, byMembers, left };
}
