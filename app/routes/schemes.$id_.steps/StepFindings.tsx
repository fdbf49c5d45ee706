import { Link } from '@remix-run/react';
import type { Finding } from '@schemes/model/findings/finding';
import { STEP_COUNTS } from '@schemes/model/steps/steps';
import { FindingBasis } from '../../findings/FindingBasis';
import { FindingSentence } from '../../findings/FindingSentence';
import type { JudgedSteps } from '../../steps/judgeSteps';
import { Icon } from '../../ui/Icon';
import { type Say, useT } from '../../ui/LangContext';

/** The findings of the open step, the values that rules still need there, and, folded, the findings of other steps. */
export function StepFindings({
  current,
  judged,
}: {
  readonly current: string;
  readonly judged: JudgedSteps;
}) {
  const t = useT();
  const here = judged.findings.filter(({ at }) => at.step === current);
  const elsewhere = judged.findings.filter(({ at }) => at.step !== current);
  const missing = waitingWords(judged, current, t);
  return (
    <aside className="steps-findings" aria-label={t('steps.findings')} aria-live="polite">
      <h2>{t('steps.findings')}</h2>
      {here.length === 0 && missing === '' && (
        <p className="checks-none">
          <Icon name="check" />
          {t('steps.clean')}
        </p>
      )}
      <FindingCards findings={here} />
      {missing !== '' && <p className="checks-unsure">{t('steps.waiting', { what: missing })}</p>}
      {elsewhere.length > 0 && (
        <details className="rule-list">
          <summary>{t('steps.elsewhere', { n: elsewhere.length })}</summary>
          <FindingCards findings={elsewhere} />
        </details>
      )}
    </aside>
  );
}

function FindingCards({ findings }: { readonly findings: readonly Finding[] }) {
  return (
    <ul className="finding-list">
      {findings.map((finding) => (
        <li key={[finding.code, finding.at.step, finding.at.row, finding.at.column].join()}>
          <article className={`finding ${finding.severity}`} data-rule={finding.rule}>
            <Link
              className="finding-jump"
              to={`?step=${encodeURIComponent(finding.at.step ?? '')}`}
              preventScrollReset
            >
              <FindingSentence finding={finding} />
            </Link>
            <div className="finding-grounds">
              <FindingBasis finding={finding} />
            </div>
          </article>
        </li>
      ))}
    </ul>
  );
}

function waitingWords({ waiting }: JudgedSteps, current: string, t: Say): string {
  const own = waiting.filter(({ step }) => step === current);
  const votes = own.filter(({ column }) => column === 'votes').length;
  return [
    ...(own.some(({ column }) => column === 'date') ? [t('steps.waitingDate')] : []),
    ...STEP_COUNTS.filter((count) => own.some(({ column }) => column === count)).map((count) =>
      t(`stepCount.${count}`),
    ),
    ...(votes > 0 ? [t('steps.waitingVotes', { n: votes })] : []),
  ].join(', ');
}
