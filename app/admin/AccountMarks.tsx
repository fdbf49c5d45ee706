import type { AccountCard } from '../context/Accounts';
import { useT } from '../ui/LangContext';

interface AccountMarksProps {
  readonly account: AccountCard;
  /** Whether something of it waits for a second person. */
  readonly waits: boolean;
}

/** What an administrator should notice of an account: locked, ended or ending, waiting. */
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
