import type { ReactNode } from 'react';
import { useT } from '../ui/LangContext';

interface ConfirmedActProps {
  /** Name of the act; a click on it opens the form. */
  readonly label: string;
  /** What the act does. */
  readonly hint: string;
  /** Whether the form is open initially, because the act was refused. */
  readonly isOpen: boolean;
  /** The form that performs the act. */
  readonly children: ReactNode;
}

/** A destructive act, in two clicks: the first shows what it does, the second performs it. */
export function ConfirmedAct({ label, hint, isOpen, children }: ConfirmedActProps) {
  const t = useT();
  return (
    <details className="confirmed-act" open={isOpen || undefined}>
      <summary>{t('admin.asks', { act: label })}</summary>
      <p className="hint">{hint}</p>
      {children}
    </details>
  );
}
