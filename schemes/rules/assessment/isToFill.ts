import type { Finding } from '../../model/findings/finding';
import type { Snapshot } from '../../model/scheme/snapshot';

/**
 * Whether a finding only says that something is not entered yet: a blank of the text, or a fact without a value, in a
 * section that is being drafted and was not submitted. Pages show it as work left, not as a fault. Approval and papers
 * never ask this: they count every open mandatory finding.
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
