import type { Finding, MessageParams } from './finding';

/** Most characters of one explanation. */
export const MAX_EXPLANATION = 4000;

/** Why a target is not met (giải trình), written at its finding; part of the section the finding points into. */
export interface Explanation {
  /** `explanationKey` of the finding. */
  readonly finding: string;
  /** Word key of the finding's sentence when the explanation was written. */
  readonly code: string;
  /** The numbers it was written for. */
  readonly params: MessageParams;
  readonly text: string;
}

/**
 * Names a finding with its place and without its numbers: its explanation stays with it while they change.
 * Whether the worst case alone misses the target is one of these. The row counts where the finding is of it and names
 * it; a share of a whole table points at the table's first row, whoever that is.
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

/** Whether the numbers of a finding are others than those its explanation was written for. */
export function isOutdated(
  { code, params }: Explanation,
  finding: Pick<Finding, 'code' | 'params'>,
): boolean {
  return code !== finding.code || numbers(params) !== numbers(finding.params);
}

function numbers(params: MessageParams): string {
  return JSON.stringify(Object.entries(params).sort(([a], [b]) => (a < b ? -1 : 1)));
}
