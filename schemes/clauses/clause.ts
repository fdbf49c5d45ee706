import type { Finding, Severity } from '../model/findings/finding';
import type { ParameterOrigin } from '../model/findings/layerSetting';
import type { Check } from './check';
import type { Scope } from './scope';

/**
 * One line of the rule book: what is asked, of whom, how strictly and by which provision.
 * Clauses are data; the code of each kind of check is in `schemes/rules`.
 */
export interface Clause {
  /** Rule id, e.g. `2025.BCH.XA`. Several clauses may share one (parts of the same rule). */
  readonly rule: string;
  readonly severity: Severity;
  readonly confidence: Finding['confidence'];
  /** Ids in the register of provisions; empty for plain arithmetic. */
  readonly provisions: readonly string[];
  readonly scope?: Scope | undefined;
  readonly check: Check;
  /** Numbers that layers below the centre set; packs have none, `schemes/layers` adds them. */
  readonly origins?: readonly ParameterOrigin[];
}
