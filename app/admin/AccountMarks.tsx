import type { AccountCard } from '../context/Accounts';
import { useT } from '../ui/LangContext';

interface AccountMarksProps {
  readonly account: AccountCard;
  /** Whether a change to the account waits for a second person. */
  readonly waits: boolean;
}

/**
 * Marks for what an administrator should notice: the account is locked, its last day is near or over, a change to it
 * waits.
 */
export function AccountMarks({ account: { disabled, end }, waits }: AccountMarksProps) {
  const t = useT();
  return (
    <>
      {disabled && <span className="chip bad">{t('admin.disabled')}</span>}
      {end && <span className="chip warn">{t(`admin.end.${end}`)}</span>}
      {waits && <span className="chip info">{t('admin.isWaiting')}</span>}
    </>
  );
}
