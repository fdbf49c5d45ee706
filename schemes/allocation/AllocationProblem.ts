import type { MessageParams } from '../model/finding';

/** Why a proposal cannot be written: `allocation.problem.<code>`. */
export interface AllocationProblem {
  readonly code:
    | 'noUnits'
    | 'members'
    | 'noMembers'
    | 'per'
    | 'remainder'
    | 'total'
    | 'correction'
    | 'reason'
    | 'overCap'
    | 'totalOverCap';
  readonly params: MessageParams;
}
