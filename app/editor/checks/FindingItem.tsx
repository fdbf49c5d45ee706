import type { Finding } from '@schemes/model/finding';
import { findingKey } from '@schemes/model/findingKey';
import { asksExplanation } from '@schemes/rules/explained';
import { isWaivable } from '@schemes/rules/isWaivable';
import { useRef } from 'react';
import { useLang } from '../../ui/LangContext';
import type { Judged } from '../live/findingsStore';
import { useEditorShare } from '../page/EditorContext';
import { stepHref } from '../page/stepHref';
import { BindNumber } from './BindNumber';
import { ExplanationForm } from './ExplanationForm';
import { FindingBasis } from './FindingBasis';
import { FindingSentence } from './FindingSentence';
import { FindingWhy } from './FindingWhy';
import { placeName } from './placeName';
import { WaivedNote } from './WaivedNote';
import { WaiveForm } from './WaiveForm';

interface FindingItemProps {
  readonly finding: Finding;
  readonly judged: Judged;
}

/** One finding: a click puts the cursor where it points; a further click on one of the text, at its next words. */
export function FindingItem({ finding, judged }: FindingItemProps) {
  const { snapshot } = judged;
  const lang = useLang();
  const { goTo, rights, scheme } = useEditorShare();
  const key = findingKey(finding);
  const clicks = useRef(0);
  const jump = () => {
    const places = finding.at.text ? [finding.at, ...finding.also.filter(({ text }) => text)] : [finding.at];
    goTo(places[clicks.current++ % places.length] ?? finding.at);
  };
  const waiver = snapshot.waivers.find((one) => one.finding === key);
  const said = (
    <>
      <FindingSentence finding={finding} />
      <span className="finding-place">{placeName(lang, snapshot, finding.at)}</span>
    </>
  );
  return (
    <article
      className={`finding ${finding.severity}${waiver ? ' waived' : ''}`}
      data-rule={finding.rule}
      data-severity={finding.severity}
    >
      {finding.at.step === undefined ? (
        <button type="button" className="finding-jump" onClick={jump}>
          {said}
        </button>
      ) : (
        // A whole page load: leaving with unsaved edits then asks first.
        <a className="finding-jump" href={stepHref(scheme, finding.at.step)}>
          {said}
        </a>
      )}
      <div className="finding-grounds">
        <FindingBasis finding={finding} />
        <FindingWhy finding={finding} judged={judged} />
        <BindNumber finding={finding} snapshot={snapshot} />
        {waiver && <WaivedNote waiver={waiver} mayTakeBack={rights.waive} />}
        {!waiver && rights.waive && isWaivable(finding) && <WaiveForm scheme={scheme} finding={key} />}
        {asksExplanation(finding) && <ExplanationForm finding={finding} snapshot={snapshot} />}
      </div>
    </article>
  );
}
