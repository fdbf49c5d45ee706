import type { CellRef, MessageParams, Severity } from '../../model/findings/finding';

/**
 * A result of a check. The judge adds the rule id, severity and provisions of the clause. `code` is a message key below
 * `finding.`: what is wrong. `how` is a message key below `how.`: the computation behind the result.
 */
export type CheckResult =
  | {
      readonly kind: 'broken';
      readonly code: string;
      readonly how: string;
      readonly params: MessageParams;
      readonly at: CellRef;
      readonly also: readonly CellRef[];
      /** The severity, if it differs from that of the clause. */
      readonly severity?: Severity;
    }
  | { readonly kind: 'met'; readonly how: string; readonly params: MessageParams; readonly at: CellRef }
  | { readonly kind: 'undecided'; readonly needs: readonly CellRef[] };

interface Breach {
  /** Message key below `finding.`. */
  readonly code: string;
  /** Message key below `how.`. */
  readonly how: string;
  readonly params: MessageParams;
  readonly at: CellRef;
  readonly also?: readonly CellRef[];
  readonly severity?: Severity;
}

/** Makes the result that the scheme breaks the rule. */
export function broken(breach: Breach): CheckResult {
  return { kind: 'broken', also: [], ...breach };
}

/** Makes the result that the scheme meets the rule. */
export function met(how: string, params: MessageParams, at: CellRef): CheckResult {
  return { kind: 'met', how, params, at };
}

/** Makes the result that the rule cannot be decided until the cells in `needs` are filled in. */
export function undecided(...needs: readonly CellRef[]): CheckResult {
  return { kind: 'undecided', needs };
}
