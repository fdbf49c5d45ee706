import type { ReactNode } from 'react';
import { useT } from '../ui/LangContext';

interface ConfirmedActProps {
  /** Names the act, as a link that opens the question. */
  readonly label: string;
  /** What the act does. */
  readonly hint: string;
  /** Whether the question is open from the start, because the act was refused. */
  readonly isOpen: boolean;
  /** The form that does it. */
  readonly children: ReactNode;
}

/** An act that takes something away: one click asks, the second does it. */
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
