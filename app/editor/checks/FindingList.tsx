import { explanationKey } from '@schemes/model/findings/explanation';
import type { Finding } from '@schemes/model/findings/finding';
import { findingKey } from '@schemes/model/findings/findingKey';
import { asksExplanation } from '@schemes/rules/assessment/explained';
import type { Judged } from '../live/findingsStore';
import { FindingItem } from './FindingItem';

interface FindingListProps {
  readonly findings: readonly Finding[];
  readonly judged: Judged;
}

/** A list of findings; screen readers announce new ones. */
export function FindingList({ findings, judged }: FindingListProps) {
  return (
    <ul className="finding-list" aria-live="polite" aria-relevant="additions">
      {keyed(findings).map(({ key, finding }) => (
        <li key={key}>
          <FindingItem finding={finding} judged={judged} />
        </li>
      ))}
    </ul>
  );
}

/**
 * Returns a unique React key of a finding, also where two clauses have the same finding for one cell. A finding
 * with an explanation keeps its key while its numbers change, since somebody may be writing in it.
 */
function keyed(findings: readonly Finding[]): readonly { readonly key: string; readonly finding: Finding }[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const base = asksExplanation(finding) ? explanationKey(finding) : findingKey(finding);
    const n = seen.get(base) ?? 0;
    seen.set(base, n + 1);
    return { key: `${base}|${n}`, finding };
  });
}
