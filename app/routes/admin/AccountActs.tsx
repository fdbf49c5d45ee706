import { Form } from '@remix-run/react';
import { formatDay } from '@schemes/messages/formatWhen';
import type { Refusal } from '@schemes/policy/Result';
import type { ReactNode } from 'react';
import { type AdminAnswer, refusedOf } from '../../admin/AdminAnswer';
import type { AccountCard } from '../../context/Accounts';
import type { Organisation } from '../../context/Organisation';
import { Field } from '../../ui/Field';
import { useT } from '../../ui/LangContext';
import { RefusalNote } from '../../ui/RefusalNote';
import { MembershipFields } from './MembershipFields';

interface AccountActsProps {
  readonly account: AccountCard;
  readonly organisations: readonly Organisation[];
  readonly hasDirectory: boolean;
  readonly answer: AdminAnswer | undefined;
}

/** An administrator's acts on one account. They affect open connections at once. */
export function AccountActs({ account, organisations, hasDirectory, answer }: AccountActsProps) {
  const t = useT();
  const { id, name, auditor, disabled, memberships } = account;
  const nameOf = (organisation: string) =>
    organisations.find((one) => one.id === organisation)?.name ?? organisation;
  const refusal = (act: string) => refusedOf(answer, act, id)?.refusal;
  const refusalToRemove = (organisation: string, role: string) => {
    const refused = refusedOf(answer, 'removeOffice', id);
    const isThis = refused?.typed.organisation === organisation && refused.typed.role === role;
    return isThis ? refused.refusal : null;
  };
  return (
    <details>
      <summary aria-label={t('admin.changeOf', { name })}>{t('admin.change')}</summary>
      <div className="stack admin-acts">
        <ActForm act="rename" id={id} refusal={refusal('rename')} button={t('admin.keep')}>
          <Field label={t('field.name')} name="name" value={name} required />
        </ActForm>
        <ActForm act="password" id={id} refusal={refusal('password')} button={t('admin.keep')}>
          <Field
            label={t('admin.newPassword')}
            name="password"
            type="password"
            autoComplete="new-password"
            hint={`${t('field.passwordHint')} ${t('account.firstHint')}`}
            required
          />
        </ActForm>
        {hasDirectory && (
          <ActForm act="directory" id={id} refusal={refusal('directory')} button={t('admin.keep')}>
            <Field
              // Blank again once the account is unlinked.
              key={account.directory ?? ''}
              label={t('field.directory')}
              name="directory"
              value={account.directory}
              hint={t('field.directoryHint')}
              required
            />
          </ActForm>
        )}
        {account.directory !== undefined && !account.administrator && (
          <ActForm
            act="removeDirectory"
            id={id}
            refusal={refusal('removeDirectory')}
            button={t('admin.removeDirectory')}
          >
            <p className="hint">{t('admin.removeDirectoryHint', { name: account.directory })}</p>
          </ActForm>
        )}
        <ActForm act="addOffice" id={id} refusal={refusal('addOffice')} button={t('admin.addOffice')}>
          <MembershipFields organisations={organisations} />
        </ActForm>
        {memberships.map(({ organisation, role }) => (
          <Form key={`${organisation} ${role}`} method="post" preventScrollReset>
            <input type="hidden" name="act" value="removeOffice" />
            <input type="hidden" name="id" value={id} />
            <input type="hidden" name="organisation" value={organisation} />
            <input type="hidden" name="role" value={role} />
            <RefusalNote refusal={refusalToRemove(organisation, role)} />
            <button type="submit" className="link">
              {t('admin.removeOffice', { role: t(`role.${role}`), organisation: nameOf(organisation) })}
            </button>
          </Form>
        ))}
        <ActForm act="expiry" id={id} refusal={refusal('expiry')} button={t('admin.keep')}>
          <Field
            label={t('field.expires')}
            name="expires"
            value={
              refusedOf(answer, 'expiry', id)?.typed.expires ??
              (account.expires ? formatDay(account.expires) : '')
            }
            hint={t('field.expiresHint')}
          />
        </ActForm>
        {account.identity && (
          <ActForm
            act="removeIdentity"
            id={id}
            refusal={refusal('removeIdentity')}
            button={t('shared.unlink')}
          >
            <div className="hint">
              <p>{t('shared.linked', { name: account.identity.name })}</p>
              <details>
                <summary>{t('form.details')}</summary>
                <p className="hash">
                  {account.identity.issuer} · {account.identity.subject}
                </p>
              </details>
            </div>
          </ActForm>
        )}
        {account.hasSecondFactor && (
          <ActForm act="removeFactor" id={id} refusal={refusal('removeFactor')} button={t('factor.removeOf')}>
            <p className="hint">{t('factor.removeOfHint')}</p>
          </ActForm>
        )}
        <Form method="post" preventScrollReset>
          <input type="hidden" name="act" value={auditor ? 'notAuditor' : 'auditor'} />
          <input type="hidden" name="id" value={id} />
          <RefusalNote refusal={refusal(auditor ? 'notAuditor' : 'auditor')} />
          <button type="submit" className="button small">
            {t(auditor ? 'admin.notAuditor' : 'admin.auditor')}
          </button>
        </Form>
        <Form method="post" preventScrollReset>
          <input type="hidden" name="act" value={disabled ? 'enable' : 'disable'} />
          <input type="hidden" name="id" value={id} />
          <RefusalNote refusal={refusal(disabled ? 'enable' : 'disable')} />
          <button type="submit" className={disabled ? 'button small' : 'button small danger'}>
            {t(disabled ? 'admin.enable' : 'admin.disable')}
          </button>
        </Form>
      </div>
    </details>
  );
}

interface ActFormProps {
  readonly act: string;
  readonly id: string;
  readonly refusal: Refusal | null | undefined;
  /** Label of the submit button. */
  readonly button: string;
  readonly children: ReactNode;
}

/** An inline form that posts one act on an account. */
function ActForm({ act, id, refusal, button, children }: ActFormProps) {
  return (
    <Form method="post" preventScrollReset className="inline-form">
      <input type="hidden" name="act" value={act} />
      <input type="hidden" name="id" value={id} />
      {children}
      <RefusalNote refusal={refusal} />
      <button type="submit" className="button small">
        {button}
      </button>
    </Form>
  );
}
