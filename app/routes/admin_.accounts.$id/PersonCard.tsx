import { formatDay } from '@schemes/messages/formatWhen';
import { type AdminAnswer, refusedOf } from '../../admin/AdminAnswer';
import type { AccountCard } from '../../context/Accounts';
import { Field } from '../../ui/Field';
import { useT } from '../../ui/LangContext';
import { ActForm } from './ActForm';

interface PersonCardProps {
  readonly account: AccountCard;
  readonly answer: AdminAnswer | undefined;
}

/** The name of the account's owner, and the last day of the account. */
export function PersonCard({ account: { name, expires }, answer }: PersonCardProps) {
  const t = useT();
  return (
    <section className="card stack" aria-labelledby="person">
      <h2 id="person">{t('admin.person')}</h2>
      <ActForm act="rename" answer={answer} button={t('admin.keepName')}>
        <Field key={name} label={t('field.name')} name="name" value={name} required />
      </ActForm>
      <ActForm act="expiry" answer={answer} button={t('admin.keepExpiry')}>
        <Field
          key={expires ?? ''}
          label={t('field.expires')}
          name="expires"
          value={refusedOf(answer, 'expiry')?.typed.expires ?? (expires ? formatDay(expires) : '')}
          hint={t('field.expiresHint')}
        />
      </ActForm>
    </section>
  );
}
