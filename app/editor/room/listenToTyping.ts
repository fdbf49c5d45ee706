import type { ImeGate } from './imeGate';

/** A word is over when no key has come for so long, ms. */
const PAUSE = 250;

/**
 * Shuts the gate while a person writes a word of a text, so that others' changes come between words. An input method
 * that composes says so itself; one that sends Backspace and the letter anew (UniKey) counts on what it typed before
 * standing there untouched. Gives what ends the listening.
 */
export function listenToTyping(page: Document, gate: () => ImeGate): () => void {
  const begin = () => gate().close();
  const end = () => gate().release();
  const typed = (letter: string | null) => {
    gate().close();
    gate().release(letter !== null && /^\s$/.test(letter) ? 0 : PAUSE);
  };
  const key = (event: KeyboardEvent) => {
    const isLetter = event.key.length === 1 || event.key === 'Backspace';
    if (!isLetter || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (isText(event.target)) typed(event.key);
  };
  const input = (event: InputEvent) => {
    if (!event.isComposing && event.inputType === 'insertText' && isText(event.target)) typed(event.data);
  };
  page.addEventListener('compositionstart', begin);
  page.addEventListener('compositionend', end);
  page.addEventListener('keydown', key, true);
  page.addEventListener('beforeinput', input, true);
  return () => {
    page.removeEventListener('compositionstart', begin);
    page.removeEventListener('compositionend', end);
    page.removeEventListener('keydown', key, true);
    page.removeEventListener('beforeinput', input, true);
  };
}

/** The fields of tables and forms are a person's own until they are left. */
function isText(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.isContentEditable;
}
