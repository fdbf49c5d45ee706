import type { Finding } from '@schemes/model/finding';
import { findingKey } from '@schemes/model/findingKey';
import type { Snapshot } from '@schemes/model/snapshot';
import { asksExplanation } from '@schemes/rules/explained';
import { isWaivable } from '@schemes/rules/isWaivable';
import { useRef } from 'react';
import { useLang } from '../../ui/LangContext';
import { useEditorShare } from '../page/EditorContext';
import { ExplanationForm } from './ExplanationForm';
import { FindingGrounds } from './FindingGrounds';
import { FindingSentence } from './FindingSentence';
import { placeName } from './placeName';
import { WaivedNote } from './WaivedNote';
import { WaiveForm } from './WaiveForm';

interface FindingItemProps {
  readonly finding: Finding;
  readonly snapshot: Snapshot;
}

/** One finding: a click puts the cursor where it points; a further click on one of the text, at its next words. */
export function FindingItem({ finding, snapshot }: FindingItemProps) {
  const lang = useLang();
  const { goTo, rights } = useEditorShare();
  const key = findingKey(finding);
  const clicks = useRef(0);
  const jump = () => {
    const places = finding.at.text ? [finding.at, ...finding.also.filter(({ text }) => text)] : [finding.at];
    goTo(places[clicks.current++ % places.length] ?? finding.at);
  };
  const waiver = snapshot.waivers.find((one) => one.finding === key);
  return (
    <article
      className={`finding ${finding.severity}${waiver ? ' waived' : ''}`}
      data-rule={finding.rule}
      data-severity={finding.severity}
    >
      <button type="button" className="finding-jump" onClick={jump}>
        <FindingSentence finding={finding} />
        <span className="finding-place">{placeName(lang, snapshot, finding.at)}</span>
      </button>
      <div className="finding-grounds">
        <FindingGrounds finding={finding} />
        {waiver && <WaivedNote waiver={waiver} mayTakeBack={rights.waive} />}
        {!waiver && rights.waive && isWaivable(finding) && <WaiveForm finding={key} />}
        {asksExplanation(finding) && <ExplanationForm finding={finding} snapshot={snapshot} />}
      </div>
    </article>
  );
}
