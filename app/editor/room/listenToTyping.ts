import type { ImeGate } from './imeGate';

/** Time without a key after which a word counts as finished. */
const WORD_PAUSE_MS = 250;

/**
 * Closes the gate while a word is typed into a text, so that remote changes arrive between words. Input methods
 * that compose fire composition events; UniKey instead sends Backspace and the letter again, and relies on the
 * text before the caret being unchanged. Returns a function that removes the listeners.
 */
export function listenToTyping(page: Document, gate: () => ImeGate): () => void {
  const begin = () => gate().close();
  const end = () => gate().release();
  const typed = (letter: string | null) => {
    gate().close();
    gate().release(letter !== null && /^\s$/.test(letter) ? 0 : WORD_PAUSE_MS);
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

/** Fields of tables and forms are excluded: their value reaches the document when they lose focus. */
function isText(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.isContentEditable;
}
