import { Link, useFetcher } from '@remix-run/react';
import { useEffect } from 'react';
import type { StepCounts } from '../../steps/stepCounts';
import { Icon } from '../../ui/Icon';
import { useT } from '../../ui/LangContext';

/**
 * The numbers of findings in the record of the five steps of one scheme, for users who may read tallies. They are
 * loaded after the list is shown, so that the list does not wait for them.
 */
export function StepCountsLine({ scheme }: { readonly scheme: string }) {
  const t = useT();
  const { load, data } = useFetcher<{ readonly counts: StepCounts | null }>();
  useEffect(() => load(`/schemes/${encodeURIComponent(scheme)}/steps/counts`), [load, scheme]);
  const counts = data?.counts ?? null;
  return (
    <>
      <Link className="small" to={`/schemes/${scheme}/steps`}>
        {t('steps.title')}
      </Link>
      <div className="chips small" aria-live="polite">
        {counts === null ? (
          <span className="quiet">{t(data ? 'stepsApart.none' : 'stepsApart.note')}</span>
        ) : (
          <>
            {counts.mandatory > 0 && (
              <span className="chip bad">
                <Icon name="alert" />
                {t('findings.mandatory', { n: counts.mandatory })}
              </span>
            )}
            {counts.target > 0 && (
              <span className="chip warn">
                <Icon name="target" />
                {t('findings.target', { n: counts.target })}
              </span>
            )}
            {counts.mandatory + counts.target === 0 && (
              <span className="chip good">
                <Icon name="check" />
                {t('findings.none')}
              </span>
            )}
          </>
        )}
      </div>
    </>
  );
}
