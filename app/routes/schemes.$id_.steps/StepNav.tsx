import { Link } from '@remix-run/react';
import type { Finding } from '@schemes/model/findings/finding';
import { STEP_GROUPS, STEP_NUMBERS, type StepRecord, stepKey } from '@schemes/model/steps/steps';
import type { ReactNode } from 'react';
import { Icon, type IconName } from '../../ui/Icon';
import { useT } from '../../ui/LangContext';

interface StepNavProps {
  readonly current: string;
  readonly records: readonly StepRecord[];
  readonly findings: readonly Finding[];
  readonly unsaved: readonly string[];
  readonly footer: ReactNode;
}

/** Both groups with their five steps and the state of each. */
export function StepNav({ current, records, findings, unsaved, footer }: StepNavProps) {
  const t = useT();
  return (
    <nav className="steps-nav" aria-label={t('steps.nav')}>
      {STEP_GROUPS.map((group) => (
        <section key={group} aria-label={t(`stepGroup.${group}`)}>
          <h2>{t(`stepGroup.${group}`)}</h2>
          <ol>
            {STEP_NUMBERS.map((step) => {
              const key = stepKey(group, step);
              const record = records.find((one) => one.group === group && one.step === step);
              const wrong = findings.filter(({ at }) => at.step === key).length;
              const date = record?.date?.split('-').reverse().slice(0, 2).join('/');
              return (
                <li key={key}>
                  <Link
                    to={`?step=${encodeURIComponent(key)}`}
                    className="steps-link"
                    aria-current={key === current ? 'step' : undefined}
                    data-step={key}
                    preventScrollReset
                  >
                    <span className="steps-number">{step}</span>
                    <span className="steps-body">{t(`step.${step}`)}</span>
                    <span className="steps-state">
                      {unsaved.includes(key) ? (
                        <Sign icon="pencil" tone="warn" word={t('steps.unsaved')} />
                      ) : wrong > 0 ? (
                        <Sign icon="alert" tone="bad" word={t('findings.mandatory', { n: wrong })} />
                      ) : (
                        (date ?? (record ? '' : <span className="unseen">{t('steps.never')}</span>))
                      )}
                    </span>
                  </Link>
                </li>
              );
            })}
          </ol>
        </section>
      ))}
      {footer}
    </nav>
  );
}

function Sign({
  icon,
  tone,
  word,
}: {
  readonly icon: IconName;
  readonly tone: string;
  readonly word: string;
}) {
  return (
    <span className={`steps-sign ${tone}`} title={word}>
      <Icon name={icon} />
      <span className="unseen">{word}</span>
    </span>
  );
}
