import type { Finding, MessageParams } from './finding';

/** Longest explanation, in UTF-16 units. */
export const MAX_EXPLANATION = 4000;

/** Why a target is not met (giải trình), written at its finding; part of the section that the finding points to. */
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
 * Identifies a finding by its place and not by its numbers, so that its explanation stays while they change. A target
 * missed only in the worst case (`….worst`) has the same key. The row is part of the key only where the finding names
 * it: a share of a whole table points to the first row, whichever that is.
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

/** Whether a finding has other numbers than when its explanation was written. */
export function isOutdated(
  { code, params }: Explanation,
  finding: Pick<Finding, 'code' | 'params'>,
): boolean {
  return code !== finding.code || numbers(params) !== numbers(finding.params);
}

function numbers(params: MessageParams): string {
  return JSON.stringify(Object.entries(params).sort(([a], [b]) => (a < b ? -1 : 1)));
}
