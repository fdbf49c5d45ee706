import { useEffect } from 'react';
import { useT } from '../ui/LangContext';
import { fieldTrouble } from './fieldTrouble';

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** Makes every form of the page report invalid fields in the page's language, with the reason. */
export function FieldTroubles() {
  const t = useT();
  useEffect(() => {
    const described = new Set<Field>();
    const onInvalid = ({ target }: Event) => {
      if (!isField(target)) return;
      target.setCustomValidity('');
      if (target.validity.valid) return;
      target.setCustomValidity(t(...fieldTrouble(target)));
      described.add(target);
    };
    // A custom message makes a field invalid by itself, so the next key or click removes it, before the form is sent
    // again.
    const clear = () => {
      for (const field of described) field.setCustomValidity('');
      described.clear();
    };
    const ends = ['input', 'change', 'keydown', 'pointerdown'] as const;
    document.addEventListener('invalid', onInvalid, true);
    for (const name of ends) document.addEventListener(name, clear, true);
    return () => {
      document.removeEventListener('invalid', onInvalid, true);
      for (const name of ends) document.removeEventListener(name, clear, true);
      clear();
    };
  }, [t]);
  return null;
}

function isField(target: EventTarget | null): target is Field {
  return (
    target instanceof HTMLInputElement ||
    target instanceof HTMLSelectElement ||
    target instanceof HTMLTextAreaElement
  );
}
