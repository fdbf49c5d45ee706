import type { MessageParams } from '../model/findings/finding';

/** Why a proposal cannot be written, as a message key `allocation.problem.<code>`. */
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
