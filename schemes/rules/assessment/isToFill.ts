import type { Finding } from '../../model/findings/finding';
import type { Snapshot } from '../../model/scheme/snapshot';

/**
 * Whether a finding only says that something is not filled in yet: a blank in the text or an empty fact, in a section in the
 * state `drafting`. Pages show it as open work, not as a fault. Approval and papers do not use this function: they count every
 * open mandatory finding.
 */
export function isToFill(
  { facts, sections }: Pick<Snapshot, 'facts' | 'sections'>,
  { code, at }: Pick<Finding, 'code' | 'at'>,
): boolean {
  const section = sections.find(({ id }) => id === at.section);
  if (section?.status.state !== 'drafting') return false;
  if (at.fact !== undefined) return facts[at.fact as keyof typeof facts] === undefined;
  return code === 'narrative.blank';
}
