import { refusalText } from '@schemes/messages/refusalText';
import type { Refusal } from '@schemes/policy/Result';
import { useEffect, useRef } from 'react';
import { ConfirmPassword } from './ConfirmPassword';
import { useLang } from './LangContext';
import { Note } from './Note';

/**
 * The text of a refusal; renders nothing without one. Place it in the posted form, above its button. A new refusal gets
 * the focus and is scrolled into view. If a recent password is missing, it asks for the password and posts the form
 * again, with the button marked `data-resubmit` if the form has one.
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
