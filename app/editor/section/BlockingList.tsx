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

/** Lists the findings that prevent the approval of a section, each as a button that goes to its place. */
export function BlockingList({ judged, findings, onGo }: BlockingListProps) {
  const lang = useLang();
  const { goTo } = useEditorShare();
  if (findings.length === 0) return null;
  return (
    <ul className="finding-list submit-findings">
      {findings.map((finding, i) => (
        // Keys may repeat: two findings of one cell can be equal.
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
