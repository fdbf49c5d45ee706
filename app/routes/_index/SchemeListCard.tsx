import { Link } from '@remix-run/react';
import { formatWhen } from '@schemes/messages/formatWhen';
import type { SchemeCard } from '../../context/SchemeCard';
import { Icon } from '../../ui/Icon';
import { useLang, useT } from '../../ui/LangContext';
import { Meter } from '../../ui/Meter';
import { Note } from '../../ui/Note';
import { aboutTexts } from './aboutTexts';
import { FindingCounts } from './FindingCounts';
import { StepCountsLine } from './StepCountsLine';

/**
 * One scheme of the list: title, progress, findings, and the time of the last change. Readers of tallies see the
 * findings of the five steps in a separate line.
 */
export function SchemeListCard({ scheme }: { readonly scheme: SchemeCard }) {
  const t = useT();
  const lang = useLang();
  const {
    id,
    title,
    organisation,
    term,
    approved,
    sections,
    submitted,
    returned,
    openFindings,
    changedAt,
    stepsApart,
    restricted,
    createdAt,
    failed,
  } = scheme;
  return (
    <article className="card scheme-card">
      <div>
        <h2>
          <Link to={`/schemes/${id}`}>{title}</Link>
        </h2>
        <p className="quiet small">
          {organisation.name} · {t('list.term', { term })}
        </p>
        <p className="quiet small" data-about>
          {[...aboutTexts(lang, scheme), t('list.created', { when: formatWhen(lang, createdAt) })].join(
            ' · ',
          )}
        </p>
        {failed && (
          <Note tone="bad">
            <strong>{t('list.failed')}</strong> {t('list.failedHint')}
          </Note>
        )}
        {restricted && (
          <p className="chips">
            <span className="chip info" data-restricted>
              <Icon name="lock" />
              {t('access.restricted')}
            </span>
          </p>
        )}
      </div>
      <div className="stack">
        <Meter value={approved} of={sections} label={t('progress.approved', { n: approved, m: sections })} />
        {submitted + returned > 0 && (
          <p className="chips" data-waits>
            {submitted > 0 && <span className="chip info">{t('list.submitted', { n: submitted })}</span>}
            {returned > 0 && <span className="chip warn">{t('list.returned', { n: returned })}</span>}
          </p>
        )}
      </div>
      <div className="stack">
        {stepsApart ? (
          <div className="scheme-checks">
            <span className="quiet small">{t('list.ofScheme')}</span>
            <FindingCounts {...openFindings} />
            <StepCountsLine scheme={id} />
          </div>
        ) : (
          <FindingCounts {...openFindings} />
        )}
        <p className="quiet small">{t('list.changed', { when: formatWhen(lang, changedAt) })}</p>
      </div>
    </article>
  );
}
