import type { MessageKey } from '@schemes/messages/t';

/** Ids of rules that add, divide or compare figures. */
const ARITHMETIC = /^ANY\.(?:SUM|PCT|MATCH|DEL\.SUM)(?:\.|$)/;

/** Names the basis of a finding without a provision: arithmetic or logic. */
export function basisWord(rule: string): MessageKey {
  return ARITHMETIC.test(rule) ? 'checks.arithmetic' : 'checks.sense';
}
