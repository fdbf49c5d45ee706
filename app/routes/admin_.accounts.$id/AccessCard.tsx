import type { AdminAnswer } from '../../admin/AdminAnswer';
import type { AccountCard } from '../../context/Accounts';
import { useT } from '../../ui/LangContext';
import { ActForm } from './ActForm';

interface AccessCardProps {
  readonly account: AccountCard;
  readonly answer: AdminAnswer | undefined;
}

/** Locks an account, after a sentence on what that does, or unlocks it. */
export function AccessCard({ account: { name, disabled }, answer }: AccessCardProps) {
  const t = useT();
  const isRefused = answer?.act === 'disable' && answer.refusal !== null;
  return (
    <section className="card stack" aria-labelledby="access">
      <h2 id="access">{t('admin.access')}</h2>
      {disabled ? (
        <ActForm act="enable" answer={answer} button={t('admin.enable')}>
          <p>{t('admin.isLocked', { name })}</p>
        </ActForm>
      ) : (
        <details open={isRefused || undefined}>
          <summary>{t('admin.disableAsk')}</summary>
          <ActForm act="disable" answer={answer} button={t('admin.disable')} look="button danger">
            <p>{t('admin.disableHint', { name })}</p>
          </ActForm>
        </details>
      )}
    </section>
  );
}
