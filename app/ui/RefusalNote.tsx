import { refusalText } from '@schemes/messages/refusalText';
import type { Refusal } from '@schemes/policy/Result';
import { useEffect, useRef } from 'react';
import { ConfirmPassword } from './ConfirmPassword';
import { useLang } from './LangContext';
import { Note } from './Note';

/**
 * The text of a refusal; nothing where there is none. Place it in the posted form, above its button. Each new
 * refusal takes the focus, so that it is on the screen. Where a recent password is missing, it asks for it and posts the
 * form again; of several buttons with a value, the one with `data-resubmit` posts it.
 */
export function RefusalNote({ refusal }: { readonly refusal: Refusal | null | undefined }) {
  const lang = useLang();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!refusal) return;
    box.current?.focus({ preventScroll: true });
    box.current?.scrollIntoView({ block: 'center' });
  }, [refusal]);
  return refusal ? (
    <div ref={box} tabIndex={-1} className="refusal pre-line">
      <Note tone="bad">{refusalText(lang, refusal)}</Note>
      {refusal.code === 'refusal.confirmPassword' && (
        <ConfirmPassword onConfirmed={() => resubmit(box.current?.closest('form'))} />
      )}
    </div>
  ) : null;
}

function resubmit(form: HTMLFormElement | null | undefined): void {
  form?.requestSubmit(form.querySelector<HTMLButtonElement>('button[data-resubmit]'));
}
