import type { CellProblem, CellType, CellValue } from '@schemes/model/cell';
import { parseCell } from '@schemes/model/parseCell';
import { type KeyboardEvent, useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import { useLang, useT } from '../../ui/LangContext';
import { CellPopup } from './CellPopup';
import { cellText } from './cellText';
import { type GridCommand, gridKey } from './gridKey';
import { useShownFirst } from './useShownFirst';

/** How an edit ends: by a command that moves on, or where it is (the focus went elsewhere). */
export type EditEnd = Extract<GridCommand, { kind: 'move' | 'next' | 'addRow' }> | null;

export interface CellInputProps {
  readonly label: string;
  readonly type: CellType;
  readonly value: CellValue | undefined;
  readonly editable: boolean;
  /** Takes the focus as soon as it is there. */
  readonly focused: boolean;
  readonly onCommand: (command: GridCommand, event: KeyboardEvent) => void;
  /** The cell shows a value that is about to be written; null: what the document has, again. */
  readonly onShow: (soon: { readonly value: CellValue | undefined } | null) => void;
  /** `before`: what the cell held when its editing began. */
  readonly onCommit: (value: CellValue | undefined, end: EditEnd, before: CellValue | undefined) => void;
  readonly onCopy: (data: DataTransfer, cut: boolean) => void;
  readonly onPaste: (data: DataTransfer) => boolean;
  /** Told what was being typed when the cell goes away under the hand. */
  readonly onUnplaced: (text: string) => void;
  /** What else a screen reader says of the cell. */
  readonly notes: string;
}

type Mode = 'ready' | 'over' | 'edit';

/**
 * The input of the cell where the cursor stands. It holds the focus from the start, unseen, so that the first
 * letter of a Vietnamese syllable already falls into it: an input method loses a letter typed on anything else.
 */
export function CellInput(props: CellInputProps) {
  const { label, type, value, editable, focused, onCommand, onCommit, onCopy, onPaste } = props;
  const t = useT();
  const lang = useLang();
  const id = useId();
  const input = useRef<HTMLTextAreaElement>(null);
  const [mode, setMode] = useState<Mode>('ready');
  const [problem, setProblem] = useState<CellProblem | null>(null);
  const before = useRef<CellValue>();
  const shownFirst = useShownFirst(input, props);
  const open = (as: 'over' | 'edit') => {
    before.current = value;
    setMode(as);
  };

  const begin = () => {
    if (!editable || !input.current) return;
    input.current.value = cellText(lang, type, value);
    input.current.select();
    fit(input.current);
    open('edit');
  };
  const close = () => {
    if (input.current) {
      input.current.value = '';
      input.current.style.height = '';
    }
    setMode('ready');
    setProblem(null);
  };
  const commit = (end: EditEnd) => {
    const parsed = parseCell(type, input.current?.value ?? '');
    if (!parsed.ok) return setProblem(parsed.problem);
    if (end !== null) return shownFirst.leave(parsed.value, end, before.current, close);
    close();
    onCommit(parsed.value, end, before.current);
  };
  const unplaced = useRef(props.onUnplaced);
  unplaced.current = props.onUnplaced;
  // The row may go while it is being typed into, by somebody else's hand: what was typed must not go with it.
  useLayoutEffect(() => {
    const element = input.current;
    return () => {
      if (element?.value) unplaced.current(element.value);
    };
  }, []);
  useEffect(() => {
    if (focused) input.current?.focus({ preventScroll: true });
  }, [focused]);

  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (shownFirst.passOn(event)) return;
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    const { key, ctrlKey, metaKey, shiftKey, altKey } = event;
    const command = gridKey({ key, ctrl: ctrlKey || metaKey, shift: shiftKey, alt: altKey });
    if (mode === 'ready') {
      if (!command) return;
      if (command.kind === 'edit') begin();
      onCommand(command, event);
      return;
    }
    event.stopPropagation();
    if (key === 'Escape') {
      event.preventDefault();
      close();
    } else if (key === 'Enter' && altKey && type.kind === 'text') {
      event.preventDefault();
      breakLine(event.currentTarget);
      fit(event.currentTarget);
    } else if (command && endsEdit(command, key, mode, type, event.currentTarget.value)) {
      event.preventDefault();
      commit(command);
    }
  };
  const { isLeaving } = shownFirst;
  const isOpen = mode !== 'ready' && !isLeaving;
  return (
    <>
      <textarea
        ref={input}
        rows={1}
        className={`cell-input${isOpen ? ' open' : ''}${isLeaving ? ' leaving' : ''}`}
        aria-label={label}
        aria-invalid={problem !== null || undefined}
        aria-describedby={problem ? id : undefined}
        aria-description={props.notes || undefined}
        readOnly={!editable}
        spellCheck={false}
        autoComplete="off"
        inputMode={type.kind === 'integer' ? 'numeric' : undefined}
        onKeyDown={onKeyDown}
        onDoubleClick={() => mode === 'ready' && begin()}
        onCompositionStart={() => mode === 'ready' && open('over')}
        onInput={(event) => {
          if (mode === 'ready') open('over');
          setProblem(null);
          fit(event.currentTarget);
        }}
        onBlur={() => (isOpen ? commit(null) : shownFirst.settle(true))}
        onCopy={(event) => {
          if (isOpen) return;
          event.preventDefault();
          onCopy(event.clipboardData, false);
        }}
        onCut={(event) => {
          if (isOpen) return;
          event.preventDefault();
          onCopy(event.clipboardData, true);
        }}
        onPaste={(event) => {
          if (!isOpen && onPaste(event.clipboardData)) event.preventDefault();
        }}
      />
      {problem && input.current?.parentElement && (
        <CellPopup anchor={input.current.parentElement} className="cell-problem">
          <span id={id} role="alert">
            {t(problem.code, problem.params)}
          </span>
        </CellPopup>
      )}
    </>
  );
}

/** Arrows end what was typed over a cell, as in a spreadsheet; inside an opened cell they move in the text. */
function endsEdit(
  command: GridCommand,
  key: string,
  mode: Mode,
  type: CellType,
  text: string,
): command is NonNullable<EditEnd> {
  if (command.kind === 'next' || command.kind === 'addRow') return true;
  if (command.kind !== 'move' || command.extend) return false;
  if (key === 'Enter') return true;
  if (mode !== 'over' || text.includes('\n')) return false;
  return type.kind !== 'text' || command.columns === 0;
}

function breakLine(input: HTMLTextAreaElement): void {
  input.setRangeText('\n', input.selectionStart, input.selectionEnd, 'end');
}

/** The editor grows with its text, over the rows below. */
function fit(input: HTMLTextAreaElement): void {
  input.style.height = 'auto';
  input.style.height = `${input.scrollHeight}px`;
}
