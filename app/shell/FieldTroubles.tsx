import { useEffect } from 'react';
import { useT } from '../ui/LangContext';
import { fieldTrouble } from './fieldTrouble';

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** Makes every form of the page say in the page's language which field may not be sent, and why. */
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
    // The words count as a fault of their own: they go with the next key or click, before the form is sent again.
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
