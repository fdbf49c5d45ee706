import { useEffect, useId, useRef } from 'react';
import { discardKeptWork, forgetViews, KEPT_DISCARDED, keptWorkOf } from '../kept/keptWork';
import { browserUnsentStore } from '../kept/UnsentStore';
import { useT } from '../ui/LangContext';
import { useAddress } from '../ui/useAddress';

interface SignOutProps {
  readonly account: string;
  readonly onCancel: () => void;
}

/**
 * Signs out as soon as it is shown. If this machine stores work that the server does not have, first asks whether to
 * keep it here: other people may use the machine, but the work may exist nowhere else.
 */
export function SignOut({ account, onCancel }: SignOutProps) {
  const t = useT();
  const address = useAddress();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const form = useRef<HTMLFormElement>(null);
  const signOut = () => {
    try {
      forgetViews(localStorage);
    } catch (error) {
      console.warn('This browser stores nothing, so nothing is kept', error);
    }
    form.current?.submit();
  };
  const discard = async () => {
    document.dispatchEvent(new Event(KEPT_DISCARDED));
    await discardKeptWork(browserUnsentStore(), account);
    signOut();
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: it checks once, when it is shown
  useEffect(() => {
    keptWorkOf(browserUnsentStore(), account)
      .then((kept) => (kept.length > 0 ? dialog.current?.showModal() : signOut()))
      .catch((error) => {
        console.warn('This browser stores nothing, so nothing is kept', error);
        signOut();
      });
  }, []);
  return (
    <>
      <form ref={form} method="post" action={address('/logout')} hidden />
      <dialog ref={dialog} className="dialog" aria-labelledby={id} data-sign-out onClose={onCancel}>
        <div className="stack">
          <h2 id={id}>{t('signOut.title')}</h2>
          <p>{t('signOut.lead')}</p>
          <div className="actions">
            <button type="button" className="button main" onClick={signOut}>
              {t('signOut.keep')}
            </button>
            <button type="button" className="button danger" onClick={() => void discard()}>
              {t('signOut.discard')}
            </button>
            <button type="button" className="button plain" onClick={() => dialog.current?.close()}>
              {t('form.cancel')}
            </button>
          </div>
        </div>
      </dialog>
    </>
  );
}
