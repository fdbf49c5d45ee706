import type { Finding, MessageParams } from './finding';

/** Longest explanation, in UTF-16 units. */
export const MAX_EXPLANATION = 4000;

/** A text on why a target is not met (giải trình). It belongs to the section that its finding points to. */
export interface Explanation {
  /** `explanationKey` of the finding. */
  readonly finding: string;
  /** Message key of the finding's sentence when the explanation was written. */
  readonly code: string;
  /** The numbers of the finding when the explanation was written. */
  readonly params: MessageParams;
  readonly text: string;
}

/**
 * Identifies a finding by its rule, code and place. The numbers are not in the key, so that an explanation stays when
 * they change. A target that is missed only in the worst case (code `….worst`) has the same key as one that is
 * certainly missed. The row is part of the key only if the finding has a name: a finding about a whole table points to
 * the first row, which can change.
 */
export function explanationKey({
  rule,
  code,
  at,
  params,
}: Pick<Finding, 'rule' | 'code' | 'at' | 'params'>): string {
  const { section, table = '', row = '', column, fact } = at;
  const named = 'name' in params ? row : '';
  return [rule, code.replace(/\.worst$/, ''), section, table, named, column ?? fact ?? ''].join('|');
}

/** Whether the code or a number of a finding has changed since its explanation was written. */
export function isOutdated(
  { code, params }: Explanation,
  finding: Pick<Finding, 'code' | 'params'>,
): boolean {
  return code !== finding.code || numbers(params) !== numbers(finding.params);
}

function numbers(params: MessageParams): string {
  return JSON.stringify(Object.entries(params).sort(([a], [b]) => (a < b ? -1 : 1)));
}
