import { citeProvision } from '@schemes/packs/citeProvision';
import { amendments, heirOn, inForceFrom, successor } from '@schemes/packs/inForce';
import type { Provision } from '@schemes/packs/provision';
import { provision } from '@schemes/packs/provisions';
import { writeDate } from '@schemes/rules/writeDate';
import { Icon } from '../../ui/Icon';
import { useSay } from '../../ui/LangContext';
import type { PointedCitation } from './Citations';

interface CitationCardProps {
  readonly pointed: PointedCitation;
  /** Day of the congress, `YYYY-MM-DD`; null where the scheme does not say. */
  readonly day: string | null;
  readonly onClose: () => void;
}

/** What the register knows of a cited document. */
export function CitationCard({ pointed, day, onClose }: CitationCardProps) {
  const say = useSay();
  const { citation, judged, box } = pointed;
  const { entry } = judged;
  const above = box.bottom > window.innerHeight * 0.6;
  return (
    <aside
      className={`citation-card ${judged.state}`}
      aria-live="polite"
      aria-label={say('citation.card')}
      data-citation-card={judged.state}
      style={{
        left: Math.max(12, Math.min(box.left, window.innerWidth - 392)),
        ...(above ? { bottom: window.innerHeight - box.top + 6 } : { top: box.bottom + 6 }),
      }}
    >
      <button type="button" className="citation-close" aria-label={say('form.close')} onClick={onClose}>
        <Icon name="cross" />
      </button>
      <Trouble pointed={pointed} />
      {entry ? (
        <Entry entry={entry} day={day} />
      ) : (
        judged.sameNumber.length > 0 && (
          <>
            <p>{say('citation.several', { number: citation.number, n: judged.sameNumber.length })}</p>
            <ul>
              {judged.sameNumber.map((one) => (
                <li key={one.id}>
                  {citeProvision(one)}: {one.about}
                </li>
              ))}
            </ul>
          </>
        )
      )}
    </aside>
  );
}

function Trouble({ pointed: { citation, judged } }: Pick<CitationCardProps, 'pointed'>) {
  const say = useSay();
  const { number, date, issuer } = citation;
  switch (judged.state) {
    case 'known':
    case 'replaced':
      return null;
    case 'wrongDate':
      return (
        <p className="citation-trouble">
          <Icon name="alert" />
          {say('citation.wrongDate', {
            date: writeDate(date ?? ''),
            dates: judged.sameNumber.map((one) => writeDate(one.date)).join('; '),
          })}
        </p>
      );
    case 'wrongIssuer':
      return (
        <p className="citation-trouble">
          <Icon name="alert" />
          {say('citation.wrongIssuer', {
            number,
            issuer: issuer?.name ?? '',
            right: judged.rightNumber ?? '',
          })}
        </p>
      );
    case 'unknown':
    case 'unchecked':
      return (
        <p>
          <strong>{number}</strong> {say(`citation.${judged.state}`)}
        </p>
      );
  }
}

function Entry({ entry, day }: { readonly entry: Provision; readonly day: string | null }) {
  const say = useSay();
  const heir = day === null ? null : heirOn(entry.id, day);
  const later = heir ? null : successor(entry.id);
  const from = inForceFrom(entry);
  const notYet = day !== null && from > day;
  const list = (provisions: readonly (Provision | null)[]) =>
    provisions.flatMap((one) => (one ? [citeProvision(one)] : [])).join('; ');
  const amending = amendments(entry.id);
  const lines: readonly (readonly [string, string])[] = [
    [say('citation.issuer'), entry.body ?? say(`issuer.${entry.issuer}`, { place: entry.place ?? '' })],
    [say('citation.date'), writeDate(entry.date)],
    ...(entry.from ? [[say('citation.from'), writeDate(entry.from)] as const] : []),
    ...(amending.length > 0 ? [[say('citation.amended'), list(amending)] as const] : []),
    ...(entry.amends ? [[say('citation.amends'), list(entry.amends.map(provision))] as const] : []),
    ...(entry.replaces ? [[say('citation.replaces'), list(entry.replaces.map(provision))] as const] : []),
  ];
  return (
    <>
      <p className="citation-title">{citeProvision(entry)}</p>
      <p>{entry.about}</p>
      <dl>
        {lines.map(([term, text]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      {heir && day !== null ? (
        <p className="citation-force replaced">
          <Icon name="alert" />
          {say('citation.replaced', { heir: citeProvision(heir), day: writeDate(day) })}
        </p>
      ) : (
        day !== null && (
          <p className={notYet ? 'citation-force replaced' : 'citation-force'}>
            <Icon name={notYet ? 'alert' : 'check'} />
            {say(notYet ? 'citation.notYet' : 'citation.inForce', { day: writeDate(day) })}
          </p>
        )
      )}
      {later && (
        <p className="quiet">
          {say('citation.later', { heir: citeProvision(later), from: writeDate(later.from ?? later.date) })}
        </p>
      )}
      <p className="citation-source">{say(`confidence.${entry.confidence}`)}</p>
    </>
  );
}
