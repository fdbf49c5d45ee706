import { useEffect, useRef } from 'react';
import type { SchemeChanges } from '../live/SchemeChanges';

interface FindKeys {
  /** Whether there is a text to search for. */
  readonly canStep: boolean;
  readonly changes: SchemeChanges | null;
  readonly open: (isReplacing: boolean, text: string) => void;
  readonly step: (by: 1 | -1) => void;
  /** Closes the bar without moving the focus; null: the bar is closed. */
  readonly close: (() => void) | null;
  /** Whether the fields of the bar were edited since the last replacement, so that Ctrl+Z in them undoes typing. */
  readonly isEdited: () => boolean;
  readonly undo: () => void;
}

const POPUPS = '[role="menu"], [role="listbox"], [role="dialog"]';

/** Longest selection that becomes the words to search for, in UTF-16 units. */
const MAX_SELECTED = 100;

/**
 * Handles the keys of the search anywhere in the editor: Ctrl+F, Ctrl+H, F3, Ctrl+Z right after a replacement, and
 * Escape unless something else handles it. In the bar, the browser handles Ctrl+F, because its own search also finds
 * the rest of the page.
 */
export function useFindKeys(keys: FindKeys): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    /** Whether a popup was open when Escape was pressed. The key may have closed it before the second listener runs. */
    let hadPopup = false;
    const onKey = (event: KeyboardEvent) => {
      if (event.isComposing || document.querySelector('dialog[open]')) return;
      hadPopup = document.querySelector(POPUPS) !== null;
      const { canStep, changes, open, step, isEdited, undo } = latest.current;
      const key = event.key.toLowerCase();
      const isCtrl = (event.ctrlKey || event.metaKey) && !event.altKey;
      const isInBar = event.target instanceof Element && event.target.closest('[data-find]') !== null;
      const consume = () => {
        event.preventDefault();
        event.stopPropagation();
      };
      const isInText = event.target instanceof Element && event.target.closest('.ProseMirror') !== null;
      // Otherwise the text editor would select the paragraph on Escape.
      if (event.key === 'Escape' && isInText && latest.current.close && !hadPopup) {
        consume();
        latest.current.close();
      } else if (isCtrl && !event.shiftKey && key === 'f' && !isInBar) {
        consume();
        open(false, selectedWords());
      } else if (isCtrl && !event.shiftKey && key === 'h') {
        consume();
        open(true, isInBar ? '' : selectedWords());
      } else if (event.key === 'F3' && !isCtrl && canStep) {
        consume();
        step(event.shiftKey ? -1 : 1);
      } else if (isCtrl && !event.shiftKey && key === 'z' && changes?.isLast) {
        if (isInBar ? isEdited() : isTyping(event.target)) return;
        consume();
        undo();
      }
    };
    const onUnhandledKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return;
      if (hadPopup || document.querySelector('dialog[open]')) return;
      latest.current.close?.();
    };
    document.addEventListener('keydown', onKey, true);
    document.addEventListener('keydown', onUnhandledKey);
    return () => {
      document.removeEventListener('keydown', onKey, true);
      document.removeEventListener('keydown', onUnhandledKey);
    };
  }, []);
}

/**
 * Whether an element is a field that contains text. The field's own undo then has priority. The input of a table's cell
 * is empty until somebody types.
 */
function isTyping(target: EventTarget | null): boolean {
  return (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) && target.value !== '';
}

/** The selected words of one line; empty if nothing or too much is selected. */
function selectedWords(): string {
  const text = document.getSelection()?.toString().trim() ?? '';
  return text.length <= MAX_SELECTED && !text.includes('\n') ? text : '';
}
