import { type Explanation, explanationKey, isOutdated } from '../../model/findings/explanation';
import type { Finding } from '../../model/findings/finding';
import type { Snapshot } from '../../model/scheme/snapshot';

/** A target that is not met, with its explanation. */
export interface Explained {
  readonly finding: Finding;
  readonly explanation: Explanation | null;
  /** `outdated`: it was written for other numbers. */
  readonly state: 'missing' | 'outdated' | 'written';
}

/**
 * Whether a finding asks for an explanation (giải trình): a target that rests on a provision. It never blocks.
 * A plain fault (a sum, a citation) is corrected, not explained.
 */
export function asksExplanation({ severity, provisions }: Pick<Finding, 'severity' | 'provisions'>): boolean {
  return severity === 'target' && provisions.length > 0;
}

/** The targets a scheme does not meet, each once, in the order of the findings. */
export function explained(snapshot: Snapshot, findings: readonly Finding[]): readonly Explained[] {
  const written = new Map(
    snapshot.sections.flatMap(({ explanations = [] }) =>
      explanations.map((explanation) => [explanation.finding, explanation]),
    ),
  );
  const seen = new Set<string>();
  return findings.filter(asksExplanation).flatMap((finding): readonly Explained[] => {
    const key = explanationKey(finding);
    if (seen.has(key)) return [];
    seen.add(key);
    const explanation = written.get(key) ?? null;
    const state = !explanation ? 'missing' : isOutdated(explanation, finding) ? 'outdated' : 'written';
    return [{ finding, explanation, state }];
  });
}
