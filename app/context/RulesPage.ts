import type { FindingChanges } from '@schemes/layers/compareFindings';
import type { RulesInForce } from '@schemes/model/findings/layerSetting';
import type { SchemeHead } from './SchemeHead';

/** What moving a scheme to the rules in force would change. */
export interface RulesComparison {
  readonly now: RulesInForce;
  readonly next: RulesInForce;
  readonly isSame: boolean;
  /** Names the two versions compared. */
  readonly seen: string;
  readonly changes: FindingChanges;
}

export interface RulesPage {
  readonly head: SchemeHead;
  readonly comparison: RulesComparison;
}
