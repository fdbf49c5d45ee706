import type { Lang } from '@schemes/messages/lang';
import { ruleText } from '@schemes/messages/ruleText';
import type { Finding } from '@schemes/model/findings/finding';
import { findingKey } from '@schemes/model/findings/findingKey';
import type { Snapshot } from '@schemes/model/scheme/snapshot';
import { asksExplanation } from '@schemes/rules/assessment/explained';
import { isWaivable } from '@schemes/rules/assessment/isWaivable';
import { useEffect, useRef } from 'react';
import { FindingSentence } from '../../findings/FindingSentence';
import { WaiveForm } from '../../findings/WaiveForm';
import { placeName } from '../../naming/placeName';
import { stepHref } from '../../steps/stepHref';
import { useLang } from '../../ui/LangContext';
import { useAddress } from '../../ui/useAddress';
import { useEditorShare } from '../context/EditorContext';
import type { Judged } from '../live/findingsStore';
import { BindNumber } from './BindNumber';
import { ExplanationForm } from './ExplanationForm';
import { FindingWhy } from './FindingWhy';
import { FixFinding } from './FixFinding';
import { WaivedNote } from './WaivedNote';

interface FindingItemProps {
  readonly finding: Finding;
  readonly judged: Judged;
  /** Whether this is the finding that the reader last navigated to. */
  readonly isCurrent?: boolean;
  /** Whether the finding is listed in a group, which shows the severity. */
  readonly isInGroup?: boolean;
}

/**
 * One finding. A click puts the cursor at its place. If a finding has several places in the text, each further click
 * goes to the next.
 */
export function FindingItem({ finding, judged, isCurrent = false, isInGroup = false }: FindingItemProps) {
  const address = useAddress();
  const { snapshot } = judged;
  const lang = useLang();
  const { goTo, rights, scheme } = useEditorShare();
  const key = findingKey(finding);
  const clicks = useRef(0);
  const item = useRef<HTMLElement>(null);
  useEffect(() => {
    if (isCurrent) item.current?.scrollIntoView({ block: 'nearest' });
  }, [isCurrent]);
  const jump = () => {
    const places = finding.at.text ? [finding.at, ...finding.also.filter(({ text }) => text)] : [finding.at];
    goTo(places[clicks.current++ % places.length] ?? finding.at);
  };
  const waiver = snapshot.waivers.find((one) => one.finding === key);
  const place = isInGroup ? placeInGroup(lang, snapshot, finding) : placeName(lang, snapshot, finding.at);
  const content = (
    <>
      <FindingSentence finding={finding} isInGroup={isInGroup} />
      {place !== null && <span className="finding-place">{place}</span>}
    </>
  );
  return (
    <article
      ref={item}
      aria-current={isCurrent ? 'true' : undefined}
      className={`finding ${finding.severity}${waiver ? ' waived' : ''}`}
      data-rule={finding.rule}
      data-severity={finding.severity}
    >
      {finding.at.step === undefined ? (
        <button type="button" className="finding-jump" onClick={jump}>
          {content}
        </button>
      ) : (
        // A full page load, so that the browser asks before unsaved edits are lost.
        <a className="finding-jump" href={address(stepHref(scheme, finding.at.step))}>
          {content}
        </a>
      )}
      <div className="finding-grounds">
        <FindingWhy finding={finding} judged={judged} />
        <BindNumber finding={finding} snapshot={snapshot} />
        <FixFinding finding={finding} snapshot={snapshot} />
        {waiver && <WaivedNote waiver={waiver} mayTakeBack={rights.waive} />}
        {!waiver && rights.waive && isWaivable(finding) && <WaiveForm scheme={scheme} finding={key} />}
        {asksExplanation(finding) && <ExplanationForm finding={finding} snapshot={snapshot} />}
      </div>
    </article>
  );
}

/** Names the place without the table, which the whole group shares; null if the sentence already names the row. */
function placeInGroup(lang: Lang, snapshot: Snapshot, finding: Finding): string | null {
  const parts = placeName(lang, snapshot, finding.at).split(' › ');
  const [, row] = parts;
  if (row === undefined) return parts.join(' › ');
  const sentence = ruleText(lang, `finding.${finding.code}`, finding.params);
  return sentence.includes(row) ? null : parts.slice(1).join(' › ');
}
