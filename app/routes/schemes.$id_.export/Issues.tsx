import { Form } from '@remix-run/react';
import { formatWhen } from '@schemes/messages/formatWhen';
import type { Refusal } from '@schemes/policy/Result';
import { useState } from 'react';
import type { IssueCard } from '../../context/IssueCard';
import { Field } from '../../ui/Field';
import { useLang, useT } from '../../ui/LangContext';
import { RefusalNote } from '../../ui/RefusalNote';
import { DownloadLink } from './DownloadLink';
import { paperTitle } from './paperTitle';
import { SignedCopy } from './SignedCopy';

interface IssuesProps {
  readonly scheme: string;
  readonly issues: readonly IssueCard[];
  readonly mayCancel: boolean;
  readonly busy: boolean;
  readonly refusal: Refusal | null | undefined;
  /** The refusal of a signed copy. */
  readonly signedRefusal: Refusal | null | undefined;
}

/** Every issue of the scheme; cancelled ones stay in the list with their reason. */
export function Issues({ scheme, issues, mayCancel, busy, refusal, signedRefusal }: IssuesProps) {
  const t = useT();
  /**
   * The issue whose cancellation or signed copy was posted last. Its form shows the refusal, and is posted again after the password is
   * confirmed.
   */
  const [posted, setPosted] = useState<string | null>(null);
  if (issues.length === 0) return null;
  return (
    <section className="card stack" aria-labelledby="issues" data-issues>
      <h2 id="issues">{t('clerk.issues')}</h2>
      <p className="quiet">{t('clerk.issuesLead')}</p>
      {posted === null && <RefusalNote refusal={refusal ?? signedRefusal} />}
      <ul className="plain-list">
        {issues.map((issue) => (
          <Issue
            key={issue.id}
            {...{ scheme, issue, mayCancel, busy }}
            refusal={posted === issue.id ? refusal : null}
            signedRefusal={posted === issue.id ? signedRefusal : null}
            onPost={() => setPosted(issue.id)}
          />
        ))}
      </ul>
    </section>
  );
}

interface IssueProps extends Omit<IssuesProps, 'issues'> {
  readonly issue: IssueCard;
  readonly onPost: () => void;
}

function Issue({ scheme, issue, mayCancel, busy, refusal, signedRefusal, onPost }: IssueProps) {
  const t = useT();
  const lang = useLang();
  const { id, number, fileName, sha256, version, at, by, isCurrent, cancelled } = issue;
  return (
    <li className="issue" data-issue={id} data-cancelled={cancelled !== null}>
      <div className="issue-head">
        <strong>{number ?? fileName}</strong>
        <span>{paperTitle(lang, issue)}</span>
        {cancelled ? (
          <span className="chip bad">{t('clerk.cancelled')}</span>
        ) : (
          <>
            {issue.signed && <span className="chip good">{t('clerk.hasSigned')}</span>}
            {!isCurrent && <span className="chip warn">{t('clerk.ofEarlier')}</span>}
          </>
        )}
      </div>
      <p className="quiet">
        {t('clerk.issuedBy', { name: by.name, when: formatWhen(lang, at) })}
        {cancelled &&
          ` ${t('clerk.cancelledBy', { name: cancelled.by.name, when: formatWhen(lang, cancelled.at), reason: cancelled.reason })}`}
      </p>
      <details className="quiet small">
        <summary>{t('form.details')}</summary>
        <span className="hash">
          {t('export.version')} {version.slice(0, 12)} · SHA-256 {sha256}
        </span>
      </details>
      <SignedCopy
        scheme={scheme}
        issue={issue}
        mayKeep={mayCancel}
        {...{ busy, onPost }}
        refusal={signedRefusal}
      />
      <div className="actions">
        <DownloadLink href={`/schemes/${scheme}/issues/${id}.docx`} data-issued={id}>
          {t('clerk.fetchAgain')}
        </DownloadLink>
        {mayCancel && !cancelled && (
          <details>
            <summary>{t('clerk.cancel')}</summary>
            <Form method="post" className="stack" preventScrollReset data-form="cancel" onSubmit={onPost}>
              <input type="hidden" name="intent" value="cancel" />
              <input type="hidden" name="issue" value={id} />
              <Field label={t('clerk.cancelReason')} name="reason" maxLength={500} required />
              <RefusalNote refusal={refusal} />
              <button type="submit" className="button danger" disabled={busy}>
                {t('clerk.cancelDo', { number: number ?? fileName })}
              </button>
            </Form>
          </details>
        )}
      </div>
    </li>
  );
}
