import { Form } from '@remix-run/react';
import type { Refusal } from '@schemes/policy/verdict';
import { formatWhen } from '@schemes/words/formatWhen';
import type { IssueCard } from '../context/IssueCard';
import { Field } from '../ui/Field';
import { useLang, useSay } from '../ui/LangContext';
import { RefusalNote } from '../ui/RefusalNote';
import { DownloadLink } from './DownloadLink';
import { sayPaper } from './sayPaper';

interface IssuesProps {
  readonly scheme: string;
  readonly issues: readonly IssueCard[];
  readonly mayCancel: boolean;
  readonly busy: boolean;
  readonly refusal: Refusal | null | undefined;
}

/** Every paper that was issued, as it was; cancelled numbers stay with their reason. */
export function Issues({ scheme, issues, mayCancel, busy, refusal }: IssuesProps) {
  const say = useSay();
  if (issues.length === 0) return null;
  return (
    <section className="card stack" aria-labelledby="issues" data-issues>
      <h2 id="issues">{say('clerk.issues')}</h2>
      <p className="quiet">{say('clerk.issuesLead')}</p>
      <RefusalNote refusal={refusal} />
      <ul className="plain-list">
        {issues.map((issue) => (
          <Issue key={issue.id} {...{ scheme, issue, mayCancel, busy }} />
        ))}
      </ul>
    </section>
  );
}

interface IssueProps extends Omit<IssuesProps, 'issues' | 'refusal'> {
  readonly issue: IssueCard;
}

function Issue({ scheme, issue, mayCancel, busy }: IssueProps) {
  const say = useSay();
  const lang = useLang();
  const { id, number, fileName, sha256, version, at, by, isCurrent, cancelled } = issue;
  return (
    <li className="issue" data-issue={id} data-cancelled={cancelled !== null}>
      <div className="issue-head">
        <strong>{number ?? fileName}</strong>
        <span>{sayPaper(lang, issue)}</span>
        {cancelled ? (
          <span className="chip bad">{say('clerk.cancelled')}</span>
        ) : (
          !isCurrent && <span className="chip warn">{say('clerk.ofEarlier')}</span>
        )}
      </div>
      <p className="quiet">
        {say('clerk.issuedBy', { name: by.name, when: formatWhen(lang, at) })}
        {cancelled &&
          ` ${say('clerk.cancelledBy', { name: cancelled.by.name, when: formatWhen(lang, cancelled.at), reason: cancelled.reason })}`}
      </p>
      <details className="quiet small">
        <summary>{say('form.details')}</summary>
        <span className="hash">
          {say('export.version')} {version.slice(0, 12)} · SHA-256 {sha256}
        </span>
      </details>
      <div className="actions">
        <DownloadLink href={`/schemes/${scheme}/issues/${id}.docx`} data-issued={id}>
          {say('clerk.fetchAgain')}
        </DownloadLink>
        {mayCancel && !cancelled && (
          <details>
            <summary>{say('clerk.cancel')}</summary>
            <Form method="post" className="stack" preventScrollReset data-form="cancel">
              <input type="hidden" name="intent" value="cancel" />
              <input type="hidden" name="issue" value={id} />
              <Field label={say('clerk.cancelReason')} name="reason" maxLength={500} required />
              <button type="submit" className="button danger" disabled={busy}>
                {say('clerk.cancelDo', { number: number ?? fileName })}
              </button>
            </Form>
          </details>
        )}
      </div>
    </li>
  );
}
