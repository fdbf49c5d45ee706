import type { RulesInForce } from '@schemes/model/findings/layerSetting';
import type { Waiver } from '@schemes/model/findings/waiver';
import { DRAFTING, type SectionStatus } from '@schemes/model/scheme/sectionStatus';
import { additionsOf } from '@schemes/model/scheme/storedAdditions';
import type { TemplateAdditions } from '@schemes/model/scheme/templateAdditions';
import { type Move, stateAfter } from '@schemes/policy/lifecycle';
import type { LedgerAct } from '@server/store/scheme/Ledger';

/** The state of a scheme that follows from its ledger. */
export interface LedgerState {
  readonly statuses: ReadonlyMap<string, SectionStatus>;
  readonly waivers: ReadonlyMap<string, Waiver>;
  /** The rules the scheme was last moved to; null: it still has the rules it was created with. */
  readonly rules: RulesInForce | null;
  /** What was added from newer versions of its template, oldest first. */
  readonly additions: readonly TemplateAdditions[];
  /** The title it was last given; null: it still has its first title. */
  readonly title: string | null;
  /** Who archived it, and when; null: it is in use. */
  readonly archived: { readonly by: LedgerAct['by']; readonly at: string } | null;
  /** The people to whom a chair restricted it; null: it is open to everyone with a role in the organisation. */
  readonly people: readonly LedgerAct['by'][] | null;
}

/** The state of an empty ledger. */
export const NO_ACTS: LedgerState = {
  statuses: new Map(),
  waivers: new Map(),
  rules: null,
  additions: [],
  title: null,
  archived: null,
  people: null,
};

/** The state after one more entry. */
export function afterAct(state: LedgerState, act: LedgerAct): LedgerState {
  switch (act.act) {
    case 'create':
    case 'export':
    case 'issue':
    case 'cancelIssue':
    case 'signedCopy':
    case 'note':
    case 'settle':
    case 'withdrawNote':
    case 'step':
    case 'publishStep':
    case 'withholdStep':
    case 'lockSteps':
    case 'unlockSteps':
    case 'destroy':
      return state;
    case 'rename':
      return act.note ? { ...state, title: act.note } : state;
    case 'archive':
      return { ...state, archived: { by: act.by, at: act.at } };
    case 'bringBack':
      return { ...state, archived: null };
    case 'restrict':
      // A restriction that lacks its list admits nobody. Null would open the scheme to everyone.
      return { ...state, people: act.people ?? [] };
    case 'unrestrict':
      return { ...state, people: null };
    case 'rules':
      return act.rules ? { ...state, rules: act.rules } : state;
    case 'template':
      return act.additions
        ? { ...state, additions: [...state.additions, additionsOf(act.additions)] }
        : state;
    case 'waive':
    case 'unwaive': {
      if (!act.waiver) return state;
      const waivers = new Map(state.waivers);
      if (act.act === 'waive') waivers.set(act.waiver.finding, act.waiver);
      else waivers.delete(act.waiver.finding);
      return { ...state, waivers };
    }
    default: {
      if (act.section === undefined) return state;
      const statuses = new Map(state.statuses);
      statuses.set(act.section, afterMove(statusOf(state, act.section), act.act, act));
      return { ...state, statuses };
    }
  }
}

/** The status of a section; in drafting when no entry has moved it. */
export function statusOf(state: LedgerState, section: string): SectionStatus {
  return state.statuses.get(section) ?? DRAFTING;
}

function afterMove(before: SectionStatus, move: Move, act: LedgerAct): SectionStatus {
  const approvedDigest = move === 'approve' ? act.digest : before.approvedDigest;
  return {
    state: stateAfter(move),
    by: act.by,
    at: act.at,
    ...(act.note ? { note: act.note } : {}),
    ...(act.digest && (move === 'submit' || move === 'approve') ? { digest: act.digest } : {}),
    ...(approvedDigest ? { approvedDigest } : {}),
  };
}
