import type { Finding } from '@schemes/model/findings/finding';
import { findingKey } from '@schemes/model/findings/findingKey';
import { FindingSentence } from '../../findings/FindingSentence';
import { placeName } from '../../naming/placeName';
import { useLang } from '../../ui/LangContext';
import { useEditorShare } from '../context/EditorContext';
import type { Judged } from '../live/findingsStore';

export interface BlockingListProps {
  readonly judged: Judged;
  readonly findings: readonly Finding[];
  readonly onGo: () => void;
}

/** The findings that keep a section from being approved, each leading to its place. */
export function BlockingList({ judged, findings, onGo }: BlockingListProps) {
  const lang = useLang();
  const { goTo } = useEditorShare();
  if (findings.length === 0) return null;
  return (
    <ul className="finding-list submit-findings">
      {findings.map((finding, i) => (
        // Two rules may find the same in one cell.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <li key={`${findingKey(finding)} ${i}`} className="finding mandatory" data-rule={finding.rule}>
          <button
            type="button"
            className="finding-jump"
            onClick={() => {
              onGo();
              goTo(finding.at);
            }}
          >
            <FindingSentence finding={finding} />
            <span className="finding-place">{placeName(lang, judged.snapshot, finding.at)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
