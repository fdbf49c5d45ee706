import type { Finding } from '@schemes/model/finding';
import { findingKey } from '@schemes/model/findingKey';
import { isWaivable } from '@schemes/rules/isWaivable';
import { useId } from 'react';
import { useT } from '../../ui/LangContext';
import { stepHref } from '../page/stepHref';
import { FindingBasis } from './FindingBasis';
import { FindingSentence } from './FindingSentence';
import { WaiveForm } from './WaiveForm';

interface BlockingFindingsProps {
  readonly scheme: string;
  readonly findings: readonly Finding[];
  readonly mayWaive: boolean;
  readonly onWaived: (key: string) => void;
}

/** Mandatory findings that stand against an approval, those of the five steps among them, each to be waived where it may be. */
export function BlockingFindings({ scheme, findings, mayWaive, onWaived }: BlockingFindingsProps) {
  const t = useT();
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
                <a className="finding-jump" href={step === undefined ? place : stepHref(scheme, step)}>
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
