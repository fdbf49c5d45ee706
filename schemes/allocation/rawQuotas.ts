import type { MessageParams } from '../model/findings/finding';
import type { AllocationBasis, FixedBasis, FormulaBasis } from './AllocationBasis';
import type { AllocationProblem } from './AllocationProblem';
import type { AllocationUnit } from './AllocationUnit';
import { formulaQuota } from './formulaQuota';
import { largestRemainder } from './largestRemainder';

/** The delegates of one organisation by a method, before corrections and without those for importance. */
export interface RawQuota {
  readonly unit: AllocationUnit;
  /** Before rounding and the floor. */
  readonly exact: number;
  readonly byUnit: number;
  readonly byMembers: number;
  /** Why it was rounded as it was: `allocation.ground.<code>`. */
  readonly rounding: {
    readonly code: 'leftUp' | 'leftDown' | 'whole' | 'least' | 'up' | 'down' | 'tiedUp' | 'tiedDown';
    readonly params: MessageParams;
  };
}

/** The quotas of all organisations, or why there are none. */
export type RawQuotas =
  | { readonly ok: true; readonly quotas: readonly RawQuota[] }
  | { readonly ok: false; readonly problem: AllocationProblem };

/** The numbers of a method for all organisations, or why there are none. */
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
    const { byUnit, byMembers, exact, left } = formulaQuota({ ...unit, members: unit.members ?? 0 }, basis);
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

/** Shares by members what ex-officio and designated delegates and those for importance leave of the total. */
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
