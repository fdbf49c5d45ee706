import { STEP_GROUPS, STEP_NUMBERS, type StepNotice } from '@schemes/model/steps/steps';
import { writeDate } from '@schemes/words/writeDate';
import { useT } from '../../ui/LangContext';
import { StepPass } from './StepPass';

/** What every reader of the scheme may see: the date of each step, and, if published, the names that passed. */
export function StepsPublic({ notices }: { readonly notices: readonly StepNotice[] }) {
  const t = useT();
  return (
    <div className="columns-2">
      {STEP_GROUPS.map((group) => (
        <section key={group} className="card stack" aria-label={t(`stepGroup.${group}`)}>
          <h2>{t(`stepGroup.${group}`)}</h2>
          <ol className="steps-public">
            {STEP_NUMBERS.map((step) => {
              const notice = notices.find((one) => one.group === group && one.step === step);
              return (
                <li key={step}>
                  <p>
                    <strong>{t('step.n', { n: step })}</strong> {t(`step.${step}`)}
                    <span className="quiet">
                      {' · '}
                      {notice
                        ? notice.date === null
                          ? t('steps.blank')
                          : writeDate(notice.date)
                        : t('steps.never')}
                    </span>
                  </p>
                  {notice?.names ? (
                    <ul className="plain-list small">
                      {notice.names.map(({ id, name, passed }) => (
                        <li key={id} className="steps-result">
                          {name} <StepPass passed={passed} />
                        </li>
                      ))}
                    </ul>
                  ) : (
                    notice && <p className="hint">{t('steps.notPublished')}</p>
                  )}
                </li>
              );
            })}
          </ol>
        </section>
      ))}
    </div>
  );
}
