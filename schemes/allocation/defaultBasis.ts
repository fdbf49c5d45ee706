import { citeProvision } from '../provisions/citeProvision';
import { provision } from '../provisions/provisions';
import type { AllocationBasis, FixedBasis, FormulaBasis } from './AllocationBasis';

const NATIONAL = '341-QĐ/TW@2025-07-23';

/** The least integer above half of `per`, as in the national formula: 6,001 of 12,000. */
export function usualRemainder(per: number): number {
  return Math.floor(per / 2) + 1;
}

/** The formula of the XIV National Congress. It is an example, which people replace by the numbers of the level above. */
export function nationalFormula(): FormulaBasis {
  const entry = provision(NATIONAL);
  return {
    method: 'formula',
    baseOfKind: { unmerged: 13, merged_two: 24, merged_three: 35 },
    per: 12_000,
    remainder: usualRemainder(12_000),
    provision: entry ? citeProvision(entry) : '',
  };
}

/** A fixed total with at least one delegate for every organisation. */
export function fixedTotal(total: number): FixedBasis {
  return { method: 'fixed', total, least: 1, provision: '' };
}

/** The initial basis of a method. `total`: number of delegates for a fixed total. */
export function defaultBasis(method: AllocationBasis['method'], total: number): AllocationBasis {
  return method === 'formula' ? nationalFormula() : fixedTotal(total);
}
