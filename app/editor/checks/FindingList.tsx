import type { Finding } from '@schemes/model/findings/finding';
import { useMemo } from 'react';
import type { Judged } from '../live/findingsStore';
import { FindingGroupItem } from './FindingGroupItem';
import { FindingItem } from './FindingItem';
import { groupFindings } from './groupFindings';

interface FindingListProps {
  readonly findings: readonly Finding[];
  readonly judged: Judged;
  /** The key of the finding that the reader last navigated to; null: none. */
  readonly current?: string | null;
}

/**
 * Lists findings. Equal findings of several places are one line that can be opened. Screen readers announce new
 * findings.
 */
export function FindingList({ findings, judged, current = null }: FindingListProps) {
  const groups = useMemo(() => groupFindings(findings), [findings]);
  return (
    <ul className="finding-list" aria-live="polite" aria-relevant="additions">
      {groups.map(({ key, findings: together }) => (
        <li key={key}>
          {together.length > 1 ? (
            <FindingGroupItem findings={together} judged={judged} current={current} />
          ) : (
            together.map((one) => (
              <FindingItem
                key={one.key}
                finding={one.finding}
                judged={judged}
                isCurrent={one.key === current}
              />
            ))
          )}
        </li>
      ))}
    </ul>
  );
}
