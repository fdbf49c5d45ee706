import type { CellValue } from '@schemes/model/cells/cell';
import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { EditEnd } from '../model/EditEnd';
import { afterFrame } from './afterFrame';
import type { CellInputProps } from './CellInputProps';

interface Waiting {
  readonly value: CellValue | undefined;
  readonly end: EditEnd;
  readonly before: CellValue | undefined;
  readonly close: () => void;
  readonly callOff: () => void;
}

/**
 * What a key ends is on the screen in the very next frame: the cell alone is drawn with what it will hold, and the
 * document is written, and the cursor moves, when that frame is through. Whatever else happens before then (a key, a
 * letter, the focus going elsewhere) writes it first, so that nothing is ever done to a cell that only looks written.
 */
export function useShownFirst(
  input: RefObject<HTMLElement | null>,
  { onShow, onCommit }: Pick<CellInputProps, 'onShow' | 'onCommit'>,
) {
  const waiting = useRef<Waiting | null>(null);
  const [isLeaving, setLeaving] = useState(false);
  /** Writes what waits. `stay`: the cursor goes nowhere, for the focus is already elsewhere. */
  const settle = (stay = false) => {
    const held = waiting.current;
    if (!held) return;
    held.callOff();
    waiting.current = null;
    setLeaving(false);
    onShow(null);
    held.close();
    onCommit(held.value, stay ? null : held.end, held.before);
  };
  const latest = useRef(settle);
  latest.current = settle;
  useEffect(() => {
    const element = input.current;
    // Letters may come without a key (an input method's composition, dictation): they go where the cursor goes, for the
    // browser puts them where the focus is when these events are over.
    const before = () => {
      if (waiting.current) flushSync(() => latest.current());
    };
    element?.addEventListener('compositionstart', before);
    element?.addEventListener('beforeinput', before);
    return () => {
      element?.removeEventListener('compositionstart', before);
      element?.removeEventListener('beforeinput', before);
      waiting.current?.callOff();
    };
  }, [input]);
  return {
    isLeaving,
    leave: (value: CellValue | undefined, end: EditEnd, before: CellValue | undefined, close: () => void) => {
      onShow({ value });
      setLeaving(true);
      const callOff = afterFrame(() => flushSync(() => latest.current()));
      waiting.current = { value, end, before, close, callOff };
    },
    settle,
    /** Whether a key came while the cell waited: it is written, and the key is given to where the keyboard is now. */
    passOn: (event: KeyboardEvent<HTMLElement>): boolean => {
      if (!waiting.current) return false;
      flushSync(() => settle());
      const { nativeEvent } = event;
      const to = document.activeElement;
      // An input method's key says nothing by itself: its letters go where the focus is.
      if (nativeEvent.isComposing || event.keyCode === 229 || !to?.matches('.cell-input')) return true;
      event.stopPropagation();
      const again = new KeyboardEvent('keydown', nativeEvent);
      to.dispatchEvent(again);
      if (again.defaultPrevented) event.preventDefault();
      return true;
    },
  };
}
