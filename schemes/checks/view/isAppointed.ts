import type { Pack } from '../../clauses/pack';
import type { Facts, Level } from '../../model/scheme/facts';

/**
 * Whether the committee is appointed by the level above and not elected by the congress: in merged units under packs that
 * say so (2025.CONTENT, from 14/4/2025). Null if this depends on a fact that is missing.
 */
export function isAppointed(facts: Facts, pack: Pack | null): boolean | null {
  return pack?.parameters.mergedAreAppointed ? isMerged(facts, pack) : false;
}

/** Whether the organisation is merged from two or more units; null if the fact is missing and rules need it. */
export function isMerged(facts: Facts, pack: Pack | null): boolean | null {
  const level = (facts.level as Level | undefined) ?? null;
  if (level === 'tinh_hn2' || level === 'tinh_hn3') return true;
  if (typeof facts.merged_from === 'number') return facts.merged_from >= 2;
  return level && pack?.parameters.askMerger.includes(level) ? null : false;
}
