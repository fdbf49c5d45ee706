import type { AllocationBasis } from './AllocationBasis';
import type { AllocationProblem } from './AllocationProblem';
import type { AllocationUnit } from './AllocationUnit';
import type { DelegateCap } from './delegateCap';
import { type RawQuota, rawQuotas } from './rawQuotas';

/** The number of elected delegates proposed for one organisation, with those for importance. */
export interface ProposedUnit {
  readonly unit: AllocationUnit;
  /** Before rounding and without the correction. */
  readonly unrounded: number;
  /** After rounding and without the correction. */
  readonly rounded: number;
  /** After rounding, with the correction. */
  readonly elected: number;
  /** `elected` minus `unrounded`. */
  readonly difference: number;
  readonly rounding: RawQuota['rounding'];
  /** Values for the table. A negative correction reduces the delegates by members first, then those by unit. */
  readonly byUnit: number;
  readonly byMembers: number;
}

/** A proposal for all organisations. */
export interface Proposal {
  /** Empty if the quotas cannot be computed. */
  readonly units: readonly ProposedUnit[];
  /** Ex-officio, elected and designated delegates together. */
  readonly delegates: number;
  /** Why the proposal cannot be written. A proposal with problems is only shown. */
  readonly problems: readonly AllocationProblem[];
}

/**
 * Proposes the number of elected delegates for each organisation. The numbers of ex-officio and designated delegates and of
 * those for importance do not change. More delegates than `cap` allows are a problem of the proposal.
 */
export function propose(
  units: readonly AllocationUnit[],
  basis: AllocationBasis,
  cap: DelegateCap | null,
): Proposal {
  const raw = rawQuotas(units, basis);
  if (!raw.ok) return { units: [], delegates: 0, problems: [raw.problem] };
  const proposed = raw.quotas.map(correct);
  const delegates = proposed.reduce(
    (sum, { unit, elected }) => sum + unit.exOfficio + elected + unit.designated,
    0,
  );
  const problems = proposed.flatMap(problemsOf);
  if (cap && delegates > cap.max) {
    const params = { total: delegates, max: cap.max, over: delegates - cap.max };
    const fixed = basis.method === 'fixed' && basis.total > cap.max;
    problems.push({ code: fixed ? 'totalOverCap' : 'overCap', params });
  }
  return { units: proposed, delegates, problems };
}

function correct({ unit, exact, byUnit, byMembers, rounding }: RawQuota): ProposedUnit {
  const members = byMembers + unit.correction;
  const unrounded = exact + unit.importance;
  const rounded = byUnit + byMembers + unit.importance;
  const elected = rounded + unit.correction;
  return {
    unit,
    unrounded,
    rounded,
    elected,
    difference: elected - unrounded,
    rounding,
    byUnit: byUnit + Math.min(members, 0),
    byMembers: Math.max(members, 0),
  };
}

function problemsOf({ unit, rounded, byUnit }: ProposedUnit): AllocationProblem[] {
  const { name, correction, importance, reason } = unit;
  const problems: AllocationProblem[] = [];
  if (byUnit < 0) {
    problems.push({ code: 'correction', params: { name, correction, most: rounded - importance } });
  }
  if (correction !== 0 && reason.trim() === '') problems.push({ code: 'reason', params: { name } });
  return problems;
}
