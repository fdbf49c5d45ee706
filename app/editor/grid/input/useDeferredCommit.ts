import type { CellValue } from '@schemes/model/cells/cell';
import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { EditEnd } from '../model/EditEnd';
import type { CellInputProps } from './CellInputProps';

interface PendingCommit {
  readonly value: CellValue | undefined;
  readonly end: EditEnd;
  readonly before: CellValue | undefined;
  readonly close: () => void;
  readonly cancel: () => void;
}

/**
 * Commits an edit one frame after its key. The next frame renders only the cell, with its new value; the document is
 * written and the cursor moves once that frame is painted. Any event before then (a key, a letter, a loss of focus)
 * writes the pending value first, so that no command acts on a cell that only looks written.
 */
export function useDeferredCommit(
  input: RefObject<HTMLElement | null>,
  { onShow, onCommit }: Pick<CellInputProps, 'onShow' | 'onCommit'>,
) {
  const pending = useRef<PendingCommit | null>(null);
  const [isPending, setIsPending] = useState(false);
  /** Writes the pending value. `stay`: the cursor does not move, because the focus is already elsewhere. */
  const flush = (stay = false) => {
    const commit = pending.current;
    if (!commit) return;
    commit.cancel();
    pending.current = null;
    setIsPending(false);
    onShow(null);
    commit.close();
    onCommit(commit.value, stay ? null : commit.end, commit.before);
  };
  const latest = useRef(flush);
  latest.current = flush;
  useEffect(() => {
    const element = input.current;
    // Letters may come without a key (a composition, dictation). The browser inserts them where the focus is after these
    // events, so the cursor must have moved by then.
    const flushFirst = () => {
      if (pending.current) flushSync(() => latest.current());
    };
    element?.addEventListener('compositionstart', flushFirst);
    element?.addEventListener('beforeinput', flushFirst);
    return () => {
      element?.removeEventListener('compositionstart', flushFirst);
      element?.removeEventListener('beforeinput', flushFirst);
      pending.current?.cancel();
    };
  }, [input]);
  return {
    isPending,
    commit: (
      value: CellValue | undefined,
      end: EditEnd,
      before: CellValue | undefined,
      close: () => void,
    ) => {
      onShow({ value });
      setIsPending(true);
      const cancel = afterFrame(() => flushSync(() => latest.current()));
      pending.current = { value, end, before, close, cancel };
    },
    flush,
    /**
     * Writes a pending value before a key acts, and passes the key to the newly active cell. Returns false if no value
     * is pending.
     */
    flushBeforeKey: (event: KeyboardEvent<HTMLElement>): boolean => {
      if (!pending.current) return false;
      flushSync(() => flush());
      const { nativeEvent } = event;
      const to = document.activeElement;
      // The key of an input method carries no letter. The letters follow in later events, at the element that has the
      // focus then.
      if (nativeEvent.isComposing || event.keyCode === 229 || !to?.matches('.cell-input')) return true;
      event.stopPropagation();
      const again = new KeyboardEvent('keydown', nativeEvent);
      to.dispatchEvent(again);
      if (again.defaultPrevented) event.preventDefault();
      return true;
    },
  };
}

/** Longest wait for a frame; a page that is not visible renders no frames. */
const MAX_FRAME_WAIT_MS = 100;

/** Runs a callback once the next frame is painted. Returns a function that cancels it. */
function afterFrame(run: () => void): () => void {
  let timer = setTimeout(run, MAX_FRAME_WAIT_MS);
  const frame = requestAnimationFrame(() => {
    clearTimeout(timer);
    timer = setTimeout(run);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}
