import { passes } from '@schemes/checks/counting/passing';
import { formatNumber } from '@schemes/messages/formatNumber';
import type { StepGroup, StepRecord } from '@schemes/model/steps/steps';
import { termsOfStep } from '@schemes/packs/termsOfStep';
import { useLang, useT } from '../../ui/LangContext';
import { StepPass } from './StepPass';

interface StepSummaryProps {
  readonly edition: string;
  readonly group: StepGroup;
  readonly records: readonly StepRecord[];
}

const COUNTED = ['summoned', 'present', 'issued', 'returned', 'valid'] as const;

/**
 * Table B8, computed: for each name and step the votes, their share of the people summoned, and whether the name
 * passed.
 */
export function StepSummary({ edition, group, records }: StepSummaryProps) {
  const t = useT();
  const lang = useLang();
  const steps = records.filter((record) => record.group === group).sort((a, b) => a.step - b.step);
  const people = new Map(steps.flatMap(({ names }) => names.map(({ id, name }) => [id, name] as const)));
  if (people.size === 0) return null;
  return (
    <section className="stack" aria-labelledby="b8">
      <h2 id="b8">
        {t('steps.summary')}: {t(`stepGroup.${group}`)}
      </h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls sideways must be reachable by keyboard */}
      <section className="scroll-box" tabIndex={0} aria-labelledby="b8">
        <table className="plain-table steps-summary">
          <thead>
            <tr>
              <th scope="col" rowSpan={2}>
                {t('steps.names')}
              </th>
              {steps.map((step) => (
                <th key={step.step} scope="colgroup" colSpan={3}>
                  {t('step.n', { n: step.step })}
                  <span className="steps-counted">
                    {COUNTED.filter((count) => step[count] !== undefined)
                      .map((count) => `${t(`stepCount.${count}`)} ${formatNumber(lang, step[count] ?? 0)}`)
                      .join(' · ')}
                  </span>
                </th>
              ))}
            </tr>
            <tr>
              {steps.flatMap(({ step }) => [
                <th key={`${step}v`} scope="col" className="number-head">
                  {t('steps.votes')}
                </th>,
                <th key={`${step}s`} scope="col" className="number-head">
                  {t('steps.share')}
                </th>,
                <th key={`${step}p`} scope="col">
                  {t('steps.passed')}
                </th>,
              ])}
            </tr>
          </thead>
          <tbody>
            {[...people].map(([id, name]) => (
              <tr key={id}>
                <th scope="row">{name}</th>
                {steps.flatMap((step) => {
                  const own = step.names.find((one) => one.id === id);
                  const votes = own?.votes;
                  const share = votes !== undefined && step.summoned ? (100 * votes) / step.summoned : null;
                  return [
                    <td key={`${step.step}v`} className="number-cell">
                      {votes === undefined ? '' : formatNumber(lang, votes)}
                    </td>,
                    <td key={`${step.step}s`} className="number-cell">
                      {share === null ? '' : `${formatNumber(lang, share, 1)}%`}
                    </td>,
                    <td key={`${step.step}p`}>
                      {own && (
                        <StepPass
                          passed={passes(step, own, termsOfStep(edition, step.step))}
                          listed={votes === undefined}
                        />
                      )}
                    </td>,
                  ];
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}
