import type { Finding, Severity } from '../model/findings/finding';
import type { ParameterOrigin } from '../model/findings/layerSetting';
import type { Scope } from './scope';

/**
 * One line of the rule book: what it requires, of whom, how strictly and by which provision. Clauses are data; the checks
 * that they name are defined in `schemes/checks`.
 */
export interface Clause<C extends { readonly kind: string } = { readonly kind: string }> {
  /** Rule id, e.g. `2025.BCH.XA`. Several clauses may share one (parts of the same rule). */
  readonly rule: string;
  readonly severity: Severity;
  readonly confidence: Finding['confidence'];
  /** Ids in the register of provisions; empty for plain arithmetic. */
  readonly provisions: readonly string[];
  readonly scope?: Scope | undefined;
  readonly check: C;
  /** Settings of layers below the centre for numbers of this clause. Packs have none; `schemes/layers` adds them. */
  readonly origins?: readonly ParameterOrigin[];
}
