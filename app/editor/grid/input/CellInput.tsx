import type { CellProblem, CellType, CellValue } from '@schemes/model/cells/cell';
import { parseCell } from '@schemes/model/cells/parseCell';
import { type KeyboardEvent, useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import { useLang, useT } from '../../../ui/LangContext';
import { isSame } from '../model/cellConflict';
import { cellText } from '../model/cellText';
import type { EditEnd } from '../model/EditEnd';
import type { GridCommand } from '../model/GridCommand';
import type { CellInputProps } from './CellInputProps';
import { CellPopup } from './CellPopup';
import { gridKey } from './gridKey';
import { RivalNote } from './RivalNote';
import { useDeferredCommit } from './useDeferredCommit';
import { usePersonPicker } from './usePersonPicker';

/**
 * `ready`: not open. `over`: opened by typing, which replaces the value. `edit`: opened by F2, which edits the value.
 */
type Mode = 'ready' | 'over' | 'edit';

/**
 * The input of the active cell. It is focused, though invisible, before anything is typed: an input method loses the
 * first letter of a Vietnamese syllable when no input has the focus.
 */
export function CellInput(props: CellInputProps) {
  const { label, type, value, editable, focused, onCommand, onCommit, onCopy, onPaste } = props;
  const t = useT();
  const lang = useLang();
  const id = useId();
  const input = useRef<HTMLTextAreaElement>(null);
  const [mode, setMode] = useState<Mode>('ready');
  const [problem, setProblem] = useState<CellProblem | null>(null);
  /** Whether the person typed into a computed cell. A note then says why nothing happens. */
  const [isNoteShown, setNoteShown] = useState(false);
  const before = useRef<CellValue>();
  const [, forceRender] = useState(0);
  /** The text when the editing began. Only a different text has to be saved. */
  const opened = useRef('');
  const people = usePersonPicker(input, props.offersPeople === true && mode !== 'ready');
  const deferred = useDeferredCommit(input, props);
  const open = (as: 'over' | 'edit') => {
    before.current = value;
    opened.current = as === 'edit' ? cellText(lang, type, value) : '';
    setMode(as);
  };

  const begin = () => {
    if (!editable || !input.current) return;
    input.current.value = cellText(lang, type, value);
    // As in Excel: what is typed after F2 or a double click is added at the end of the text and does not replace it.
    input.current.setSelectionRange(input.current.value.length, input.current.value.length);
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
    people.type('');
  };
  const commit = (end: EditEnd) => {
    const parsed = parseCell(type, input.current?.value ?? '');
    if (!parsed.ok) return setProblem(parsed.problem);
    if (end !== null) return deferred.commit(parsed.value, end, before.current, close);
    close();
    onCommit(parsed.value, end, before.current);
  };
  const unplaced = useRef(props.onUnplaced);
  unplaced.current = props.onUnplaced;
  // Another person may remove the row while this one types into it. The text must not be lost with the row.
  useLayoutEffect(() => {
    const element = input.current;
    return () => {
      if (element?.value && element.value !== opened.current) unplaced.current(element.value);
    };
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the input opens once, when it takes the focus
  useEffect(() => {
    if (!focused) return;
    input.current?.focus({ preventScroll: true });
    if (!props.opens || mode !== 'ready') return;
    begin();
    if (props.opens === 'byKey') input.current?.select();
  }, [focused]);
  // A notice may take the focus at the moment when the field of a card opens. Nobody edits the field then, so it
  // closes.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only the focus closes a field that nobody typed into
  useEffect(() => {
    const element = input.current;
    if (!element || focused || mode === 'ready' || deferred.isPending) return;
    if (document.activeElement !== element && element.value === opened.current) close();
  }, [focused, mode]);
  // The section may be locked, or the value changed by another person, while the input is open.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only the document and the rights change an open input
  useEffect(() => {
    const element = input.current;
    if (!element || mode === 'ready' || deferred.isPending) return;
    const isChanged = element.value !== opened.current;
    if (!editable) {
      if (isChanged) props.onUnplaced(element.value);
      close();
    } else if (mode === 'edit' && !isChanged) {
      element.value = cellText(lang, type, value);
      open('edit');
    }
  }, [value, editable]);

  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (deferred.flushBeforeKey(event)) return;
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    const { key, ctrlKey, metaKey, shiftKey, altKey } = event;
    const command = gridKey({ key, ctrl: ctrlKey || metaKey, shift: shiftKey, alt: altKey });
    if (mode === 'ready') {
      if (!command) {
        setNoteShown(key.length === 1 && !ctrlKey && !metaKey && !altKey && props.computedNote !== undefined);
        return;
      }
      if (command.kind === 'edit') begin();
      const today = command.kind === 'today' && value !== undefined ? todayIn(type, props.today()) : null;
      if (today !== null && editable && input.current) {
        // The cell keeps its value until the edit ends.
        event.preventDefault();
        begin();
        input.current.value = cellText(lang, type, today);
        return;
      }
      onCommand(command, event);
      return;
    }
    event.stopPropagation();
    if (people.onKey(event)) return;
    const isUnchanged = event.currentTarget.value === opened.current;
    if (props.opens && isUnchanged && (command?.kind === 'undo' || command?.kind === 'redo')) {
      onCommand(command, event);
    } else if (key === 'Escape') {
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
  const { isPending } = deferred;
  const isOpen = mode !== 'ready' && !isPending;
  const hasConflict = isOpen && !isSame(before.current, value);
  /** Confirms that the typed value is to replace the other person's value. */
  const keepMine = () => {
    before.current = value;
    forceRender((n) => n + 1);
  };
  return (
    <>
      <textarea
        ref={input}
        rows={1}
        className={`cell-input${isOpen ? ' open' : ''}${isPending ? ' leaving' : ''}`}
        aria-label={label}
        aria-invalid={problem !== null || undefined}
        aria-describedby={problem ? id : undefined}
        aria-description={props.notes || undefined}
        readOnly={!editable}
        spellCheck={false}
        autoComplete="off"
        {...people.attributes}
        inputMode={type.kind === 'integer' ? 'numeric' : undefined}
        onKeyDown={onKeyDown}
        onDoubleClick={() => mode === 'ready' && begin()}
        onCompositionStart={() => mode === 'ready' && open('over')}
        onInput={(event) => {
          if (mode === 'ready') open('over');
          setProblem(null);
          people.type(event.currentTarget.value);
          fit(event.currentTarget);
        }}
        onBlur={() => {
          setNoteShown(false);
          if (isOpen) commit(null);
          else deferred.flush(true);
        }}
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
      {isNoteShown && input.current?.parentElement && (
        <CellPopup anchor={input.current.parentElement} className="cell-said">
          <span role="status">{props.computedNote}</span>
        </CellPopup>
      )}
      {!hasConflict && people.list}
      {(problem || hasConflict) && input.current?.parentElement && (
        <CellPopup anchor={input.current.parentElement} className={problem ? 'cell-problem' : 'cell-said'}>
          {problem && (
            <span id={id} role="alert">
              {t(problem.code, problem.params)}
            </span>
          )}
          {hasConflict && (
            <RivalNote
              type={type}
              value={value}
              name={props.writerName()}
              onKeep={keepMine}
              onAccept={close}
            />
          )}
        </CellPopup>
      )}
    </>
  );
}

/**
 * Whether a command ends the edit. An arrow ends an edit that began by typing, as in a spreadsheet; in a cell opened by
 * F2 it moves the caret.
 */
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

/** Today's date as a cell of this type stores it; null if it stores no date. */
function todayIn({ kind }: CellType, today: string): string | null {
  if (kind === 'date') return today;
  return kind === 'monthYear' ? today.slice(0, 7) : null;
}

function breakLine(input: HTMLTextAreaElement): void {
  input.setRangeText('\n', input.selectionStart, input.selectionEnd, 'end');
}

/** Grows the input with its text, over the rows below. */
function fit(input: HTMLTextAreaElement): void {
  input.style.height = 'auto';
  input.style.height = `${input.scrollHeight}px`;
}
