import type { AdminAnswer } from '../../admin/AdminAnswer';
import type { AccountCard } from '../../context/Accounts';
import { Field } from '../../ui/Field';
import { useT } from '../../ui/LangContext';
import { ActForm } from './ActForm';

interface SignInCardProps {
  readonly account: AccountCard;
  readonly hasDirectory: boolean;
  /** Whether the office's provider of shared accounts is set up. */
  readonly hasProvider: boolean;
  readonly answer: AdminAnswer | undefined;
}

/** The ways to sign in to an account: password, directory, shared account, second factor. */
export function SignInCard({ account, hasDirectory, hasProvider, answer }: SignInCardProps) {
  const t = useT();
  const { directory, identity, administrator, hasSecondFactor } = account;
  const isSet = answer?.act === 'password' && answer.refusal === null;
  return (
    <section className="card stack" aria-labelledby="sign-in">
      <h2 id="sign-in">{t('admin.signIn')}</h2>
      <ActForm act="password" answer={answer} button={t('admin.setPassword')}>
        <Field
          // A new key empties the field once the password is set.
          key={isSet ? 'set' : 'open'}
          label={t('admin.newPassword')}
          name="password"
          type="password"
          autoComplete="new-password"
          hint={`${t('field.passwordHint')} ${t('account.firstHint')}`}
          required
        />
      </ActForm>
      {hasDirectory && (
        <ActForm act="directory" answer={answer} button={t('admin.keepDirectory')}>
          <Field
            // A new key empties the field once the account is unlinked.
            key={directory ?? ''}
            label={t('field.directory')}
            name="directory"
            value={directory}
            hint={t('field.directoryHint')}
            required
          />
        </ActForm>
      )}
      {directory !== undefined && !administrator && (
        <ActForm act="removeDirectory" answer={answer} button={t('admin.removeDirectory')}>
          <p className="hint">{t('admin.removeDirectoryHint', { name: directory })}</p>
        </ActForm>
      )}
      {identity ? (
        <ActForm act="removeIdentity" answer={answer} button={t('shared.unlink')}>
          <div className="hint">
            <p>{t('shared.linked', { name: identity.name })}</p>
            <details>
              <summary>{t('form.details')}</summary>
              <p className="hash">
                {identity.issuer} · {identity.subject}
              </p>
            </details>
          </div>
        </ActForm>
      ) : (
        hasProvider && <p className="hint">{t('shared.howToLink')}</p>
      )}
      {hasSecondFactor && (
        <ActForm act="removeFactor" answer={answer} button={t('factor.removeOf')}>
          <p className="hint">{t('factor.removeOfHint')}</p>
        </ActForm>
      )}
    </section>
  );
}
