import type { FindingChanges } from '@schemes/layers/compareFindings';
import type { RulesInForce } from '@schemes/model/findings/layerSetting';
import type { SchemeHead } from './SchemeHead';

/** What changes when a scheme moves to the rules in force. */
export interface RulesComparison {
  /** The rules that the scheme uses. */
  readonly now: RulesInForce;
  /** The rules in force. */
  readonly next: RulesInForce;
  readonly isUpToDate: boolean;
  /** Digest of `now` and `next`: identifies the two compared versions. */
  readonly digest: string;
  readonly changes: FindingChanges;
}

/** A scheme with the change that new rules would bring. */
export interface RulesPage {
  readonly head: SchemeHead;
  readonly comparison: RulesComparison;
}
