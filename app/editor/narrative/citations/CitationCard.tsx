import { useDismiss, useInteractions } from '@floating-ui/react';
import { citeProvision } from '@schemes/provisions/citeProvision';
import { amendments, inForceFrom, replacementOn, successor } from '@schemes/provisions/inForce';
import type { Provision } from '@schemes/provisions/provision';
import { provision } from '@schemes/provisions/provisions';
import { writeDate } from '@schemes/words/writeDate';
import { Icon } from '../../../ui/Icon';
import { useT } from '../../../ui/LangContext';
import { usePopover } from '../../../ui/usePopover';
import type { PointedCitation } from './Citations';

interface CitationCardProps {
  readonly pointed: PointedCitation;
  /** Day of the congress, `YYYY-MM-DD`; null if the scheme has none. */
  readonly day: string | null;
  readonly onClose: () => void;
}

/** Shows the register's entry for a cited document, or the reason why there is none. */
export function CitationCard({ pointed, day, onClose }: CitationCardProps) {
  const t = useT();
  const { citation, judged, anchor } = pointed;
  const { entry } = judged;
  const { refs, floatingStyles, context } = usePopover(anchor, { onClose });
  const { getFloatingProps } = useInteractions([
    useDismiss(context, {
      // A click in the text opens another card or closes this one by itself.
      outsidePress: ({ target }) => !(target instanceof Node && anchor.contextElement?.contains(target)),
    }),
  ]);
  return (
    <aside
      {...getFloatingProps()}
      ref={refs.setFloating}
      className={`citation-card ${judged.state}`}
      aria-live="polite"
      aria-label={t('citation.card')}
      data-citation-card={judged.state}
      style={floatingStyles}
    >
      <button type="button" className="citation-close" aria-label={t('form.close')} onClick={onClose}>
        <Icon name="cross" />
      </button>
      <CitationProblem pointed={pointed} />
      {entry ? (
        <ProvisionEntry entry={entry} day={day} />
      ) : (
        judged.sameNumber.length > 0 && (
          <>
            <p>{t('citation.several', { number: citation.number, n: judged.sameNumber.length })}</p>
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

function CitationProblem({ pointed: { citation, judged } }: Pick<CitationCardProps, 'pointed'>) {
  const t = useT();
  const { number, date, type, issuer } = citation;
  switch (judged.state) {
    case 'known':
    case 'replaced':
      return null;
    case 'wrongDate':
      return (
        <p className="citation-trouble">
          <Icon name="alert" />
          {t('citation.wrongDate', {
            date: writeDate(date ?? ''),
            dates: judged.sameNumber.map((one) => writeDate(one.date)).join('; '),
          })}
        </p>
      );
    case 'wrongType':
      return (
        <p className="citation-trouble">
          <Icon name="alert" />
          {t('citation.wrongType', {
            type: type ?? '',
            right: judged.entry ? citeProvision(judged.entry) : '',
          })}
        </p>
      );
    case 'wrongIssuer':
      return (
        <p className="citation-trouble">
          <Icon name="alert" />
          {t('citation.wrongIssuer', {
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
          <strong>{number}</strong> {t(`citation.${judged.state}`)}
        </p>
      );
  }
}

function ProvisionEntry({ entry, day }: { readonly entry: Provision; readonly day: string | null }) {
  const t = useT();
  const heir = day === null ? null : replacementOn(entry.id, day);
  const later = heir ? null : successor(entry.id);
  const from = inForceFrom(entry);
  const notYet = day !== null && from > day;
  const list = (provisions: readonly (Provision | null)[]) =>
    provisions.flatMap((one) => (one ? [citeProvision(one)] : [])).join('; ');
  const amending = amendments(entry.id);
  const lines: readonly (readonly [string, string])[] = [
    [t('citation.issuer'), entry.body ?? t(`issuer.${entry.issuer}`, { place: entry.place ?? '' })],
    [t('citation.date'), writeDate(entry.date)],
    ...(entry.from ? [[t('citation.from'), writeDate(entry.from)] as const] : []),
    ...(amending.length > 0 ? [[t('citation.amended'), list(amending)] as const] : []),
    ...(entry.amends ? [[t('citation.amends'), list(entry.amends.map(provision))] as const] : []),
    ...(entry.replaces ? [[t('citation.replaces'), list(entry.replaces.map(provision))] as const] : []),
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
          {t('citation.replaced', { heir: citeProvision(heir), day: writeDate(day) })}
        </p>
      ) : (
        day !== null && (
          <p className={notYet ? 'citation-force replaced' : 'citation-force'}>
            <Icon name={notYet ? 'alert' : 'check'} />
            {t(notYet ? 'citation.notYet' : 'citation.inForce', { day: writeDate(day) })}
          </p>
        )
      )}
      {later && (
        <p className="quiet">
          {t('citation.later', { heir: citeProvision(later), from: writeDate(later.from ?? later.date) })}
        </p>
      )}
      <p className="citation-source">{t(`confidence.${entry.confidence}`)}</p>
    </>
  );
}
