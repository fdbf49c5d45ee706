import { useFetcher } from '@remix-run/react';
import { refusalText } from '@schemes/messages/refusalText';
import type { Refusal } from '@schemes/policy/Result';
import { useEffect, useId, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { Field } from './Field';
import { useLang, useT } from './LangContext';
import { Note } from './Note';

/**
 * A button that opens a dialog asking for the password; then calls `onConfirmed`. What is typed into the page stays.
 * Place it below the refusal of an act that needs a recent password.
 */
export function ConfirmPassword({ onConfirmed }: { readonly onConfirmed: () => void }) {
  const t = useT();
  const lang = useLang();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [open, setOpen] = useState(false);
  const { Form, data, state } = useFetcher<{ readonly refusal: Refusal | null }>();
  const confirmed = data?.refusal === null;
  useEffect(() => {
    if (open) dialog.current?.showModal();
  }, [open]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it acts once for each answer
  useEffect(() => {
    if (!confirmed) return;
    setOpen(false);
    onConfirmed();
  }, [data]);
  const form = (
    <dialog
      ref={dialog}
      className="dialog"
      aria-labelledby={id}
      data-confirm
      onClose={() => setOpen(false)}
      // In React's tree this dialog is inside the form of the refusal, so the form would get the event, although the
      // dialog is elsewhere in the document.
      onSubmit={(event) => event.stopPropagation()}
    >
      <Form method="post" action="/confirm" className="stack">
        <h2 id={id}>{t('confirmPassword.title')}</h2>
        <p>{t('confirmPassword.lead')}</p>
        <Field
          label={t('field.password')}
          name="password"
          type="password"
          autoComplete="current-password"
          required
        />
        {data?.refusal && <Note tone="bad">{refusalText(lang, data.refusal)}</Note>}
        <div className="actions">
          <button type="submit" className="button main" disabled={state !== 'idle'}>
            {t('confirmPassword.submit')}
          </button>
          <button type="button" className="button plain" onClick={() => dialog.current?.close()}>
            {t('form.cancel')}
          </button>
        </div>
      </Form>
    </dialog>
  );
  return (
    <>
      {confirmed ? (
        <p>{t('confirmPassword.done')}</p>
      ) : (
        <button type="button" className="button small" onClick={() => setOpen(true)}>
          {t('confirmPassword.open')}
        </button>
      )}
      {open && createPortal(form, document.body)}
    </>
  );
}
