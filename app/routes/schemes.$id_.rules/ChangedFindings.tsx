import type { FindingChanges } from '@schemes/layers/compareFindings';
import type { Finding } from '@schemes/model/findings/finding';
import { findingKey } from '@schemes/model/findings/findingKey';
import type { Snapshot } from '@schemes/model/scheme/snapshot';
import { FindingBasis } from '../../findings/FindingBasis';
import { FindingSentence } from '../../findings/FindingSentence';
import { placeName } from '../../naming/placeName';
import { useLang, useT } from '../../ui/LangContext';

interface ChangedFindingsProps {
  readonly changes: FindingChanges;
  readonly snapshot: Snapshot;
}

/** The findings that are added, changed and removed when a scheme moves to other rules. */
export function ChangedFindings({ changes, snapshot }: ChangedFindingsProps) {
  const t = useT();
  const { added, removed, changed, same } = changes;
  return (
    <>
      {added.length + removed.length + changed.length === 0 && <p>{t('rules.noFindings')}</p>}
      {added.length > 0 && (
        <section className="card stack" data-changes="come">
          <h2>{t('rules.come', { n: added.length })}</h2>
          <ul className="finding-list">
            {added.map((finding) => (
              <li key={findingKey(finding)}>
                <Changed finding={finding} snapshot={snapshot} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {changed.length > 0 && (
        <section className="card stack" data-changes="change">
          <h2>{t('rules.change', { n: changed.length })}</h2>
          <ul className="finding-list">
            {changed.map(({ before, after }) => (
              <li key={findingKey(after)}>
                <Changed finding={after} before={before} snapshot={snapshot} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {removed.length > 0 && (
        <section className="card stack" data-changes="go">
          <h2>{t('rules.go', { n: removed.length })}</h2>
          <ul className="finding-list">
            {removed.map((finding) => (
              <li key={findingKey(finding)}>
                <Changed finding={finding} snapshot={snapshot} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {same > 0 && <p className="quiet">{t('rules.same', { n: same })}</p>}
    </>
  );
}

interface ChangedProps {
  readonly finding: Finding;
  readonly before?: Finding;
  readonly snapshot: Snapshot;
}

function Changed({ finding, before, snapshot }: ChangedProps) {
  const t = useT();
  const lang = useLang();
  const section = snapshot.sections.find(({ id }) => id === finding.at.section);
  const waiver = snapshot.waivers.find((one) => before && one.finding === findingKey(before));
  return (
    <article
      className={`finding ${finding.severity}`}
      data-rule={finding.rule}
      data-severity={finding.severity}
    >
      <div className="finding-jump still">
        {before && (
          <div className="finding-before">
            {t('rules.before')} <FindingSentence finding={before} />
          </div>
        )}
        {before && <span>{t('rules.after')}</span>}
        <FindingSentence finding={finding} />
        <span className="finding-place">
          {placeName(lang, snapshot, finding.at)}
          {section?.status.state === 'approved' && (
            <span className="chip warn">{t('rules.approvedSection')}</span>
          )}
        </span>
      </div>
      <div className="finding-grounds">
        <FindingBasis finding={finding} />
        {waiver && <p>{t('rules.waiverLapses', { number: waiver.decision.number })}</p>}
      </div>
    </article>
  );
}
