import type { FindingChanges } from '@schemes/layers/compareFindings';
import type { RulesInForce } from '@schemes/model/findings/layerSetting';
import type { SchemeHead } from './SchemeHead';

/** What changes when a scheme moves to the rules in force. */
export interface RulesComparison {
  readonly now: RulesInForce;
  readonly next: RulesInForce;
  readonly isSame: boolean;
  /** Identifies the two compared versions. */
  readonly seen: string;
  readonly changes: FindingChanges;
}

/** A scheme with the change that new rules would bring. */
export interface RulesPage {
  readonly head: SchemeHead;
  readonly comparison: RulesComparison;
}
