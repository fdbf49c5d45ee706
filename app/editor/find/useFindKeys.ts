import { useEffect, useRef } from 'react';
import type { SchemeChanges } from '../live/SchemeChanges';

interface FindKeys {
  /** Whether there are words to go to. */
  readonly canStep: boolean;
  readonly changes: SchemeChanges | null;
  readonly open: (isReplacing: boolean, text: string) => void;
  readonly step: (by: 1 | -1) => void;
  /** Closes the bar and leaves the focus; null: it is closed. */
  readonly close: (() => void) | null;
  /** Whether the words of the bar were edited since the last replacement, so that Ctrl+Z there is about them. */
  readonly isEdited: () => boolean;
  readonly undo: () => void;
}

const POPUPS = '[role="menu"], [role="listbox"], [role="dialog"]';

/** Longest selection that becomes the words to search for, in UTF-16 units. */
const MAX_SELECTED = 100;

/**
 * The keys of the search, from anywhere in the editor: Ctrl+F, Ctrl+H, F3, Ctrl+Z right after a replacement, and Escape where
 * nothing else takes it. A second
 * Ctrl+F, in the bar, is left to the browser, whose own search also reads the rest of the page.
 */
export function useFindKeys(keys: FindKeys): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    /** Whether something was open that the key closes; it may be gone before the second listener. */
    let hadPopup = false;
    const onKey = (event: KeyboardEvent) => {
      if (event.isComposing || document.querySelector('dialog[open]')) return;
      hadPopup = document.querySelector(POPUPS) !== null;
      const { canStep, changes, open, step, isEdited, undo } = latest.current;
      const key = event.key.toLowerCase();
      const isCtrl = (event.ctrlKey || event.metaKey) && !event.altKey;
      const isInBar = event.target instanceof Element && event.target.closest('[data-find]') !== null;
      const take = () => {
        event.preventDefault();
        event.stopPropagation();
      };
      const isInText = event.target instanceof Element && event.target.closest('.ProseMirror') !== null;
      // The text would select the paragraph instead.
      if (event.key === 'Escape' && isInText && latest.current.close && !hadPopup) {
        take();
        latest.current.close();
      } else if (isCtrl && !event.shiftKey && key === 'f' && !isInBar) {
        take();
        open(false, selectedWords());
      } else if (isCtrl && !event.shiftKey && key === 'h') {
        take();
        open(true, isInBar ? '' : selectedWords());
      } else if (event.key === 'F3' && !isCtrl && canStep) {
        take();
        step(event.shiftKey ? -1 : 1);
      } else if (isCtrl && !event.shiftKey && key === 'z' && changes?.isLast) {
        if (isInBar ? isEdited() : isTyping(event.target)) return;
        take();
        undo();
      }
    };
    const onUntaken = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return;
      if (hadPopup || document.querySelector('dialog[open]')) return;
      latest.current.close?.();
    };
    document.addEventListener('keydown', onKey, true);
    document.addEventListener('keydown', onUntaken);
    return () => {
      document.removeEventListener('keydown', onKey, true);
      document.removeEventListener('keydown', onUntaken);
    };
  }, []);
}

/** Whether an element is a field with text, whose own undo comes first. The input of a table's cell is empty until somebody types. */
function isTyping(target: EventTarget | null): boolean {
  return (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) && target.value !== '';
}

/** The selected words of one line; empty where nothing or too much is selected. */
function selectedWords(): string {
  const text = document.getSelection()?.toString().trim() ?? '';
  return text.length <= MAX_SELECTED && !text.includes('\n') ? text : '';
}
