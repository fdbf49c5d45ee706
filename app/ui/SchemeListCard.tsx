import { Link } from '@remix-run/react';
import { formatWhen } from '@schemes/messages/formatWhen';
import type { SchemeCard } from '../context/SchemeCard';
import { StepCountsLine } from '../stepsPage/StepCountsLine';
import { FindingCounts } from './FindingCounts';
import { useLang, useT } from './LangContext';
import { Meter } from './Meter';

/** One scheme in the list: what it is, how far it is, what stands against it, when it last changed. */
export function SchemeListCard({ scheme }: { readonly scheme: SchemeCard }) {
  const t = useT();
  const lang = useLang();
  const { id, title, organisation, term, approved, sections, openFindings, changedAt, stepsApart } = scheme;
  return (
    <article className="card scheme-card">
      <div>
        <h2>
          <Link to={`/schemes/${id}`}>{title}</Link>
        </h2>
        <p className="quiet small">
          {organisation.name} · {t('list.term', { term })}
        </p>
      </div>
      <Meter value={approved} of={sections} label={t('progress.approved', { n: approved, m: sections })} />
      <div className="stack">
        <FindingCounts {...openFindings} />
        {stepsApart && <StepCountsLine scheme={id} />}
        <p className="quiet small">{t('list.changed', { when: formatWhen(lang, changedAt) })}</p>
      </div>
    </article>
  );
}
