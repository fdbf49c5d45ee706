import type { FormulaBasis } from './AllocationBasis';
import type { AllocationUnit } from './AllocationUnit';

/** The number of delegates of one organisation by the formula. */
export interface FormulaQuota {
  readonly byUnit: number;
  /** Number of delegates by members before rounding. */
  readonly exact: number;
  readonly byMembers: number;
  /** Members that remain after whole groups of `per`. */
  readonly remainingMembers: number;
}

/**
 * Number of delegates by the national formula (Quyết định 341-QĐ/TW, 2025), without those for importance. `per` must be at
 * least 1. For every `remainder`, an organisation with more members gets at least as many delegates as one of the same kind
 * with fewer.
 */
export function formulaQuota(
  { kind, members }: Pick<AllocationUnit, 'kind'> & { readonly members: number },
  { baseOfKind, per, remainder }: FormulaBasis,
): FormulaQuota {
  const remainingMembers = members % per;
  const byMembers = Math.floor(members / per) + (remainingMembers >= remainder ? 1 : 0);
  return { byUnit: baseOfKind[kind], exact: members / per, byMembers, remainingMembers };
}
