import type { Finding } from '@schemes/model/findings/finding';
import { findingKey } from '@schemes/model/findings/findingKey';
import { isWaivable } from '@schemes/rules/assessment/isWaivable';
import { useId } from 'react';
import { FindingBasis } from '../../findings/FindingBasis';
import { FindingSentence } from '../../findings/FindingSentence';
import { WaiveForm } from '../../findings/WaiveForm';
import { stepHref } from '../../steps/stepHref';
import { useT } from '../../ui/LangContext';
import { useAddress } from '../../ui/useAddress';

interface BlockingFindingsProps {
  readonly scheme: string;
  readonly findings: readonly Finding[];
  readonly mayWaive: boolean;
  readonly onWaived: (key: string) => void;
}

/**
 * Mandatory findings that block an approval, including those of the five steps. Each finding that the user may waive
 * has a form for that.
 */
export function BlockingFindings({ scheme, findings, mayWaive, onWaived }: BlockingFindingsProps) {
  const t = useT();
  const address = useAddress();
  const id = useId();
  return (
    <section className="card stack" aria-labelledby={id}>
      <h2 id={id}>{t('review.blocking', { n: findings.length })}</h2>
      <ul className="finding-list">
        {findings.map((finding) => {
          const key = findingKey(finding);
          const { section, step } = finding.at;
          const place = `/schemes/${scheme}?section=${encodeURIComponent(section)}`;
          return (
            <li key={key}>
              <article
                className="finding mandatory"
                data-rule={finding.rule}
                data-severity={finding.severity}
              >
                <a
                  className="finding-jump"
                  href={address(step === undefined ? place : stepHref(scheme, step))}
                >
                  <FindingSentence finding={finding} />
                </a>
                <div className="finding-grounds">
                  <FindingBasis finding={finding} />
                  {mayWaive && isWaivable(finding) && (
                    <WaiveForm scheme={scheme} finding={key} onWaived={() => onWaived(key)} />
                  )}
                </div>
              </article>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
