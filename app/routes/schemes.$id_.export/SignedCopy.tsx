import { Form } from '@remix-run/react';
import { formatWhen } from '@schemes/messages/formatWhen';
import type { Refusal } from '@schemes/policy/Result';
import type { IssueCard } from '../../context/IssueCard';
import { Field } from '../../ui/Field';
import { FileField } from '../../ui/FileField';
import { useLang, useT } from '../../ui/LangContext';
import { RefusalNote } from '../../ui/RefusalNote';
import { DownloadLink } from './DownloadLink';

interface SignedCopyProps {
  readonly scheme: string;
  readonly issue: IssueCard;
  readonly mayKeep: boolean;
  readonly busy: boolean;
  readonly refusal: Refusal | null | undefined;
  readonly onPost: () => void;
}

/** The signed copy of an issued paper: who uploaded it, and the form that uploads it or, with a reason, replaces it. */
export function SignedCopy({ scheme, issue, mayKeep, busy, refusal, onPost }: SignedCopyProps) {
  const t = useT();
  const lang = useLang();
  const { id, signed, cancelled } = issue;
  if (!signed && (cancelled || !mayKeep)) return null;
  return (
    <div className="stack" data-signed={signed ? 'yes' : 'no'}>
      {signed && (
        <>
          <p>
            {t('clerk.signedBy', { name: signed.by.name, when: formatWhen(lang, signed.at) })}
            {signed.reason !== null && ` ${t('clerk.signedWhy', { reason: signed.reason })}`}
            {signed.earlier > 0 && ` ${t('clerk.signedEarlier', { n: signed.earlier })}`}
          </p>
          <div className="actions">
            <DownloadLink href={`/schemes/${scheme}/issues/${id}.signed`} data-signed-of={id}>
              {t('clerk.fetchSigned')}
            </DownloadLink>
          </div>
          <details className="quiet small">
            <summary>{t('clerk.signedDetails')}</summary>
            <span className="hash">SHA-256 {signed.sha256}</span>
          </details>
        </>
      )}
      {mayKeep && !cancelled && (
        // The key closes the form and empties its fields when a copy was stored.
        <details key={signed?.sha256 ?? ''}>
          <summary>{t(signed ? 'clerk.replaceSigned' : 'clerk.bringSigned')}</summary>
          <Form
            method="post"
            encType="multipart/form-data"
            className="stack"
            preventScrollReset
            data-form="signed"
            onSubmit={onPost}
          >
            <input type="hidden" name="intent" value="signed" />
            <input type="hidden" name="issue" value={id} />
            <p className="hint">{t('clerk.signedHint')}</p>
            <FileField label={t('clerk.signedFile')} accept=".pdf,.jpg,.jpeg,.png" required />
            {signed && <Field label={t('clerk.signedReason')} name="reason" maxLength={500} required />}
            <RefusalNote refusal={refusal} />
            <div className="actions">
              <button type="submit" className="button" disabled={busy}>
                {t(signed ? 'clerk.replaceSignedDo' : 'clerk.bringSignedDo')}
              </button>
            </div>
          </Form>
        </details>
      )}
    </div>
  );
}
