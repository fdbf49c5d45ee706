import { type Explanation, explanationKey, isOutdated } from '../../model/findings/explanation';
import type { Finding } from '../../model/findings/finding';
import type { Snapshot } from '../../model/scheme/snapshot';

/** A target that is not met, with its explanation. */
export interface Explained {
  readonly finding: Finding;
  readonly explanation: Explanation | null;
  /** `outdated`: the explanation was written for other numbers. */
  readonly state: 'missing' | 'outdated' | 'written';
}

/**
 * Whether a finding needs an explanation (giải trình). This is so for a target with a provision. A missing explanation does
 * not block approval. A fault without a provision, such as a wrong sum, must be corrected and not explained.
 */
export function asksExplanation({ severity, provisions }: Pick<Finding, 'severity' | 'provisions'>): boolean {
  return severity === 'target' && provisions.length > 0;
}

/** The targets that a scheme does not meet, each with its explanation, once for each key, in the order of the findings. */
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
