import type { MessageParams } from '../model/findings/finding';
import type { AllocationBasis, FixedBasis, FormulaBasis } from './AllocationBasis';
import type { AllocationProblem } from './AllocationProblem';
import type { AllocationUnit } from './AllocationUnit';
import { formulaQuota } from './formulaQuota';
import { largestRemainder } from './largestRemainder';

/** The number of delegates of one organisation by a method, before corrections and without those for importance. */
export interface RawQuota {
  readonly unit: AllocationUnit;
  /** The number before rounding and before it is raised to the minimum. */
  readonly exact: number;
  readonly byUnit: number;
  readonly byMembers: number;
  /** How it was rounded, as a message key `allocation.ground.<code>`. */
  readonly rounding: {
    readonly code: 'leftUp' | 'leftDown' | 'whole' | 'least' | 'up' | 'down' | 'tiedUp' | 'tiedDown';
    readonly params: MessageParams;
  };
}

/** The quotas of all organisations, or why they cannot be computed. */
export type RawQuotas =
  | { readonly ok: true; readonly quotas: readonly RawQuota[] }
  | { readonly ok: false; readonly problem: AllocationProblem };

/** Computes the quotas of all organisations by the method of the basis. */
export function rawQuotas(units: readonly AllocationUnit[], basis: AllocationBasis): RawQuotas {
  if (units.length === 0) return refuse('noUnits');
  const blank = units.filter(({ members }) => members === null);
  if (blank.length > 0) {
    return refuse('members', { n: blank.length, names: blank.map(({ name }) => name || '…').join(', ') });
  }
  return basis.method === 'formula' ? byFormula(units, basis) : byFixedTotal(units, basis);
}

function byFormula(units: readonly AllocationUnit[], basis: FormulaBasis): RawQuotas {
  const { per, remainder } = basis;
  if (per < 1) return refuse('per');
  if (remainder < 1 || remainder > per) return refuse('remainder', { per });
  const quotas = units.map((unit): RawQuota => {
    const {
      byUnit,
      byMembers,
      exact,
      remainingMembers: left,
    } = formulaQuota({ ...unit, members: unit.members ?? 0 }, basis);
    const code = left === 0 ? 'whole' : left >= remainder ? 'leftUp' : 'leftDown';
    return {
      unit,
      exact: byUnit + exact,
      byUnit,
      byMembers,
      rounding: { code, params: { left, remainder } },
    };
  });
  return { ok: true, quotas };
}

/**
 * Divides the total in proportion to members, without the ex-officio and designated delegates and those for importance, whose
 * numbers are fixed.
 */
function byFixedTotal(units: readonly AllocationUnit[], { total, least }: FixedBasis): RawQuotas {
  const members = units.map((unit) => unit.members ?? 0);
  if (members.every((count) => count === 0)) return refuse('noMembers');
  const locked = units.reduce((sum, unit) => sum + unit.exOfficio + unit.designated + unit.importance, 0);
  const floors = units.length * least;
  const shares = largestRemainder(members, total - locked, least);
  if (!shares) return refuse('total', { total, locked, floors, least, needed: locked + floors });
  const quotas = units.flatMap((unit, i): RawQuota[] => {
    const share = shares[i];
    if (!share) return [];
    const { quota, seats, rounding, tied } = share;
    const code =
      rounding === 'exact'
        ? 'whole'
        : rounding === 'least'
          ? 'least'
          : rounding === 'up'
            ? tied
              ? 'tiedUp'
              : 'up'
            : tied
              ? 'tiedDown'
              : 'down';
    const byMembers = seats - least;
    return [{ unit, exact: quota, byUnit: least, byMembers, rounding: { code, params: { least } } }];
  });
  return { ok: true, quotas };
}

function refuse(code: AllocationProblem['code'], params: MessageParams = {}): RawQuotas {
  return { ok: false, problem: { code, params } };
}
