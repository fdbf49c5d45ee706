import type { MessageKey } from '@schemes/messages/t';

/** Rules that add, divide or compare figures of two tables. */
const ARITHMETIC = /^ANY\.(?:SUM|PCT|MATCH|DEL\.SUM)(?:\.|$)/;

/** What a finding that cites no provision rests on: figures that do not add up, or things that cannot be so. */
export function basisWord(rule: string): MessageKey {
  return ARITHMETIC.test(rule) ? 'checks.arithmetic' : 'checks.sense';
}
