import { useFloatingRootContext, useListNavigation } from '@floating-ui/react';
import { choiceLabel } from '@schemes/messages/formatCell';
import { sortCodes } from '@schemes/model/cells/parseCell';
import { foldSearch } from '@schemes/model/text/foldSearch';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useLang } from '../../../ui/LangContext';
import { isSame } from '../model/cellConflict';
import type { EditEnd } from '../model/EditEnd';
import type { CellInputProps } from './CellInputProps';
import { ChoiceList } from './ChoiceList';
import { gridKey } from './gridKey';
import { RivalNote } from './RivalNote';
import { useDeferredCommit } from './useDeferredCommit';

interface OpenList {
  /** Code of the option that keys act on. */
  readonly at: string;
  readonly chosen: readonly string[];
}

/**
 * The input of a choice cell: typing finds an option by its label, with or without diacritics. Arrows move through the
 * list, and Enter writes the option. In a cell of several choices, Space turns an option on or off. Alt+Down opens the
 * list.
 */
export function ChoiceInput(props: CellInputProps) {
  const { label, type, value, editable, focused, onCommand, onCommit, onCopy, onPaste } = props;
  const lang = useLang();
  const id = useId();
  const isMultiple = type.kind === 'choices';
  const input = useRef<HTMLInputElement>(null);
  const stored = codesOf(value);
  const [list, setOpenList] = useState<OpenList | null>(null);
  const before = useRef<CellInputProps['value']>();
  const deferred = useDeferredCommit(input, props);
  const setList = (next: typeof list) => {
    if (!list) before.current = value;
    setOpenList(next);
  };
  const codes = isMultiple ? (type.choices ?? []) : ['', ...(type.choices ?? [])];

  const open = () => {
    if (editable) setList({ at: stored[0] ?? codes[0] ?? '', chosen: stored });
  };
  const close = () => {
    if (input.current) input.current.value = '';
    setList(null);
  };
  const commit = (chosen: readonly string[], end: EditEnd) => {
    close();
    const sorted = sortCodes(type, chosen.filter(Boolean));
    const next = sorted.length === 0 ? undefined : isMultiple ? sorted : sorted[0];
    if (end === null) onCommit(next, end, before.current);
    else deferred.commit(next, end, before.current, close);
  };
  const toggle = (code: string) => {
    if (!list) return;
    const isChosen = list.chosen.includes(code);
    setList({
      at: code,
      chosen: isChosen ? list.chosen.filter((one) => one !== code) : [...list.chosen, code],
    });
  };
  const find = (typed: string) => {
    const wanted = foldSearch(typed);
    if (!editable || wanted === '') return;
    const from = list ?? { at: stored[0] ?? codes[0] ?? '', chosen: stored };
    const fits = (code: string, begins: boolean) => {
      const text = foldSearch(choiceLabel(lang, type, code));
      return code !== '' && (begins ? text.startsWith(wanted) : text.includes(wanted));
    };
    const at = codes.find((code) => fits(code, true)) ?? codes.find((code) => fits(code, false)) ?? from.at;
    setList({ chosen: isMultiple ? from.chosen : [at], at });
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: the list opens once, when its input takes the focus
  useEffect(() => {
    if (!focused) return;
    input.current?.focus({ preventScroll: true });
    if (props.opens === 'byPointer') open();
  }, [focused]);

  const options = useRef<(HTMLElement | null)[]>([]);
  const [popup, setPopup] = useState<HTMLElement | null>(null);
  const context = useFloatingRootContext({
    open: list !== null,
    elements: { reference: input.current, floating: popup },
  });
  // The focus stays in the input, where an input method composes; the arrows move `aria-activedescendant`.
  const { reference: navigation } = useListNavigation(context, {
    listRef: options,
    activeIndex: list ? codes.indexOf(list.at) : null,
    onNavigate: (index) => {
      const at = index === null ? undefined : codes[index];
      if (!list || at === undefined) return;
      setList({ at, chosen: isMultiple ? list.chosen : [at] });
      if (input.current) input.current.value = '';
    },
    virtual: true,
    openOnArrowKeyDown: false,
  });
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (deferred.flushBeforeKey(event)) return;
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    const { key, ctrlKey, metaKey, shiftKey, altKey } = event;
    const command = gridKey({ key, ctrl: ctrlKey || metaKey, shift: shiftKey, alt: altKey });
    if (!list) {
      const isListKey = altKey && !shiftKey && key === 'ArrowDown';
      if ((key === ' ' && !command) || command?.kind === 'edit' || (isListKey && editable)) {
        event.preventDefault();
        open();
      } else if (command) onCommand(command, event);
      return;
    }
    event.stopPropagation();
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      navigation?.onKeyDown?.(event);
    } else if (key === 'Escape') {
      event.preventDefault();
      close();
    } else if (key === ' ' && isMultiple) {
      event.preventDefault();
      if (input.current) input.current.value = '';
      toggle(list.at);
    } else if (command?.kind === 'next' || (command?.kind === 'move' && key === 'Enter')) {
      event.preventDefault();
      commit(list.chosen, command);
    }
  };
  return (
    <>
      <input
        ref={input}
        className={`cell-input choice${deferred.isPending ? ' leaving' : ''}`}
        role="combobox"
        aria-label={label}
        aria-description={props.notes || undefined}
        aria-expanded={list !== null}
        aria-haspopup="listbox"
        aria-controls={list ? id : undefined}
        aria-activedescendant={navigation?.['aria-activedescendant']}
        readOnly={!editable}
        autoComplete="off"
        spellCheck={false}
        onKeyDown={onKeyDown}
        onPointerDown={() => focused && document.activeElement === input.current && (list ? close() : open())}
        onInput={(event) => find(event.currentTarget.value)}
        onBlur={() => (list ? commit(list.chosen, null) : deferred.flush(true))}
        onCopy={(event) => {
          event.preventDefault();
          onCopy(event.clipboardData, false);
        }}
        onCut={(event) => {
          event.preventDefault();
          onCopy(event.clipboardData, true);
        }}
        onPaste={(event) => {
          if (onPaste(event.clipboardData)) event.preventDefault();
        }}
      />
      {list && input.current?.parentElement && (
        <ChoiceList
          id={id}
          setPopup={setPopup}
          options={options}
          anchor={input.current.parentElement}
          type={type}
          chosen={list.chosen}
          at={list.at}
          onPick={(code) => (isMultiple ? toggle(code) : commit([code], null))}
          onDone={() => commit(list.chosen, null)}
          note={
            isSame(before.current, value) ? null : (
              <RivalNote
                type={type}
                value={value}
                name={props.writerName()}
                onKeep={() => {
                  before.current = value;
                  setOpenList({ ...list });
                }}
                onAccept={close}
              />
            )
          }
        />
      )}
    </>
  );
}

function codesOf(value: CellInputProps['value']): readonly string[] {
  if (value === undefined) return [];
  return typeof value === 'object' ? value : [String(value)];
}
