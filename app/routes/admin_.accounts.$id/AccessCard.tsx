import type { AdminAnswer } from '../../admin/AdminAnswer';
import type { AccountCard } from '../../context/Accounts';
import { useT } from '../../ui/LangContext';
import { ActForm } from './ActForm';

interface AccessCardProps {
  readonly account: AccountCard;
  /** Whether the account is the administrator's own. */
  readonly isOwn: boolean;
  readonly answer: AdminAnswer | undefined;
}

/**
 * Buttons that end the sessions of an account, and lock or unlock it. Before ending sessions and before locking, a
 * sentence says what the act does.
 */
export function AccessCard({ account: { name, disabled }, isOwn, answer }: AccessCardProps) {
  const t = useT();
  const isRefused = answer?.act === 'disable' && answer.refusal !== null;
  return (
    <section className="card stack" aria-labelledby="access">
      <h2 id="access">{t('admin.access')}</h2>
      {!disabled && (
        <details open={(answer?.act === 'endSessions' && answer.refusal !== null) || undefined}>
          <summary>{t('admin.endSessionsAsk')}</summary>
          <ActForm act="endSessions" answer={answer} button={t('admin.endSessions')} look="button danger">
            <p>{isOwn ? t('admin.endOwnSessionsHint') : t('admin.endSessionsHint', { name })}</p>
          </ActForm>
        </details>
      )}
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
