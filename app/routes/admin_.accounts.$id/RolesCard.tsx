import { type AdminAnswer, refusedOf } from '../../admin/AdminAnswer';
import { ConfirmedAct } from '../../admin/ConfirmedAct';
import { MembershipFields } from '../../admin/MembershipFields';
import type { AccountCard } from '../../context/Accounts';
import type { Organisation } from '../../context/Organisation';
import { useT } from '../../ui/LangContext';
import { Note } from '../../ui/Note';
import { ActForm } from './ActForm';

interface RolesCardProps {
  readonly account: AccountCard;
  readonly organisations: readonly Organisation[];
  readonly answer: AdminAnswer | undefined;
}

/** The roles of an account, each with a button that removes it, and a form that adds a role. */
export function RolesCard({ account, organisations, answer }: RolesCardProps) {
  const t = useT();
  const { administrator, auditor, memberships } = account;
  const nameOf = (id: string) => organisations.find((one) => one.id === id)?.name ?? id;
  const hasNone = !administrator && !auditor && memberships.length === 0;
  return (
    <section className="card stack" aria-labelledby="roles">
      <h2 id="roles">{t('admin.offices')}</h2>
      {hasNone && <Note tone="warn">{t('admin.withoutRole')}</Note>}
      {administrator && <p>{t('role.administrator')}</p>}
      {auditor && <p>{t('role.auditor')}</p>}
      {memberships.length > 0 && (
        <ul className="plain-list">
          {memberships.map(({ organisation, role }) => (
            <li key={`${organisation} ${role}`} className="stack" data-role={role}>
              <span>
                <strong>{t(`role.${role}`)}</strong> · {nameOf(organisation)}
              </span>
              <ConfirmedAct
                label={t('admin.removeOffice', {
                  role: t(`role.${role}`),
                  organisation: nameOf(organisation),
                })}
                hint={t('admin.removeOfficeHint', { name: account.name })}
                isOpen={isRefused(answer, organisation, role)}
              >
                <ActForm
                  act="removeOffice"
                  fixed={{ organisation, role }}
                  answer={answer}
                  look="button danger"
                  button={t('admin.removeOfficeYes')}
                />
              </ConfirmedAct>
            </li>
          ))}
        </ul>
      )}
      <ActForm act="addOffice" answer={answer} button={t('admin.addOffice')}>
        <MembershipFields organisations={organisations} isRequired />
      </ActForm>
      {auditor ? (
        <ConfirmedAct
          label={t('admin.notAuditor')}
          hint={t('admin.notAuditorHint', { name: account.name })}
          isOpen={refusedOf(answer, 'notAuditor') !== undefined}
        >
          <ActForm act="notAuditor" answer={answer} look="button danger" button={t('admin.notAuditor')} />
        </ConfirmedAct>
      ) : (
        <ActForm act="auditor" answer={answer} button={t('admin.auditor')} />
      )}
    </section>
  );
}

function isRefused(answer: AdminAnswer | undefined, organisation: string, role: string): boolean {
  const typed = refusedOf(answer, 'removeOffice')?.typed;
  return typed?.organisation === organisation && typed.role === role;
}
