import type { CellRef, MessageParams, Severity } from '../../model/findings/finding';

/** A result of a check, before the judge adds the rule id, severity and provisions of the clause. */
export type CheckResult =
  | {
      readonly kind: 'broken';
      readonly code: string;
      readonly how: string;
      readonly params: MessageParams;
      readonly at: CellRef;
      readonly also: readonly CellRef[];
      /** Where it differs from the clause's. */
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

/** The scheme breaks the rule. */
export function broken(breach: Breach): CheckResult {
  return { kind: 'broken', also: [], ...breach };
}

/** The scheme meets the rule; `how` and `params` describe the computation. */
export function met(how: string, params: MessageParams, at: CellRef): CheckResult {
  return { kind: 'met', how, params, at };
}

/** The rule cannot be decided until the cells in `needs` are filled. */
export function undecided(...needs: readonly CellRef[]): CheckResult {
  return { kind: 'undecided', needs };
}
