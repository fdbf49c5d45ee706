import { type ReactNode, useEffect, useId, useRef } from 'react';
import { Icon } from '../ui/Icon';
import { useT } from '../ui/LangContext';

interface ImportFrameProps {
  readonly title: string;
  readonly lead: string;
  readonly onClose: () => void;
  /** Receives the function that closes the dialog. */
  readonly children: (close: () => void) => ReactNode;
}

/** The dialog in which a file is chosen, previewed and imported. Escape closes it without a change. */
export function ImportFrame({ title, lead, onClose, children }: ImportFrameProps) {
  const t = useT();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  const close = () => dialog.current?.close();
  return (
    <dialog ref={dialog} className="dialog import-dialog" aria-labelledby={id} onClose={onClose}>
      <div className="stack">
        <header className="import-head">
          <h2 id={id}>{title}</h2>
          <button
            type="button"
            className="button plain square"
            aria-label={t('imports.cancel')}
            title={t('imports.cancel')}
            onClick={close}
          >
            <Icon name="cross" />
          </button>
        </header>
        <p className="hint">{lead}</p>
        {children(close)}
      </div>
    </dialog>
  );
}
