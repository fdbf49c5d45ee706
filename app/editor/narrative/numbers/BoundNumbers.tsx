import type { BoundNumber } from '@schemes/boundNumbers/boundNumber';
import { boundNumberSources } from '@schemes/boundNumbers/boundNumberSources';
import { boundNumbers } from '@schemes/boundNumbers/boundNumbers';
import { missingNumber } from '@schemes/boundNumbers/missingNumber';
import { writeBoundNumber } from '@schemes/boundNumbers/writeBoundNumber';
import type { Snapshot } from '@schemes/model/scheme/snapshot';
import { NUMBER_FORMS, type NumberForm } from '@schemes/model/text/numberForm';
import type { Editor } from '@tiptap/core';
import { type MutableRefObject, useEffect, useId, useMemo, useState } from 'react';
import { useLang } from '../../../ui/LangContext';
import { useEditorShare } from '../../context/EditorContext';
import { textAnchor } from '../document/textAnchor';
import { endSearch, type FigureSearch } from './NumberKeys';
import { NumberList, optionId } from './NumberList';
import { NumberMenu } from './NumberMenu';
import { searchBoundNumbers } from './searchBoundNumbers';

interface BoundNumbersProps {
  readonly editor: Editor;
  readonly snapshot: Snapshot;
  readonly search: FigureSearch | null;
  /** Position of the bound number whose menu is open; null: none is. */
  readonly opened: number | null;
  readonly onClosed: () => void;
  /** Receives the handler of the keys while the list is open. */
  readonly keys: MutableRefObject<(key: string) => boolean>;
}

/** The list of figures after an `@`, or the menu of a bound number. */
export function BoundNumbers({ editor, snapshot, search, opened, onClosed, keys }: BoundNumbersProps) {
  if (search) return <FigureList editor={editor} snapshot={snapshot} search={search} keys={keys} />;
  if (opened !== null)
    return <BoundNumberMenu editor={editor} snapshot={snapshot} pos={opened} onClosed={onClosed} />;
  return null;
}

function FigureList({
  editor,
  snapshot,
  search,
  keys,
}: Omit<BoundNumbersProps, 'search' | 'opened' | 'onClosed'> & { readonly search: FigureSearch }) {
  const lang = useLang();
  const id = useId();
  const found = useMemo(
    () => searchBoundNumbers(lang, boundNumbers(boundNumberSources(snapshot)), search.query),
    [lang, snapshot, search.query],
  );
  const [chosen, setChosen] = useState({ query: search.query, index: 0 });
  const active = Math.min(chosen.query === search.query ? chosen.index : 0, Math.max(0, found.length - 1));
  const pick = (index: number) => {
    const figure = found[index]?.figure;
    if (!figure) return;
    const form: NumberForm = figure.noun ? 'noun' : 'digits';
    const text = writeBoundNumber(figure, form) ?? '';
    const attrs = { figure: figure.id, form, text };
    editor
      .chain()
      .focus()
      .insertContentAt({ from: search.from, to: search.to }, { type: 'number', attrs })
      .run();
  };
  keys.current = (key) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[key];
    if (step && found.length > 0)
      setChosen({ query: search.query, index: (active + step + found.length) % found.length });
    else if ((key === 'Enter' || key === 'Tab') && found.length > 0) pick(active);
    else return false;
    return true;
  };
  useEffect(() => {
    const { dom } = editor.view;
    dom.setAttribute('aria-controls', id);
    dom.setAttribute('aria-autocomplete', 'list');
    dom.setAttribute('aria-haspopup', 'listbox');
    return () => {
      for (const name of ['aria-controls', 'aria-autocomplete', 'aria-haspopup', 'aria-activedescendant'])
        dom.removeAttribute(name);
      keys.current = () => false;
    };
  }, [editor, id, keys]);
  useEffect(() => {
    const { dom } = editor.view;
    if (found.length > 0) dom.setAttribute('aria-activedescendant', optionId(id, active));
    else dom.removeAttribute('aria-activedescendant');
  }, [editor, id, active, found]);
  const anchor = useMemo(() => textAnchor(editor.view, () => search), [editor, search]);
  return (
    <NumberList
      id={id}
      found={found}
      active={active}
      anchor={anchor}
      onPick={pick}
      onClose={() => endSearch(editor.view)}
    />
  );
}

function BoundNumberMenu({
  editor,
  snapshot,
  pos,
  onClosed,
}: Pick<BoundNumbersProps, 'editor' | 'snapshot' | 'onClosed'> & { readonly pos: number }) {
  const { goTo } = useEditorShare();
  const node = pos < editor.state.doc.content.size ? editor.state.doc.nodeAt(pos) : null;
  const isBoundNumber = node?.type.name === 'number';
  const id = String(node?.attrs['figure'] ?? '');
  const figure = useMemo(
    () => boundNumbers(boundNumberSources(snapshot)).find((one) => one.id === id) ?? null,
    [snapshot, id],
  );
  const gone = useMemo(
    () =>
      figure || !isBoundNumber
        ? null
        : missingNumber(boundNumberSources(snapshot), id, String(node?.attrs['text'])),
    [figure, isBoundNumber, snapshot, id, node],
  );
  useEffect(() => {
    if (!isBoundNumber) onClosed();
  }, [isBoundNumber, onClosed]);
  const anchor = useMemo(() => textAnchor(editor.view, () => ({ from: pos, to: pos })), [editor, pos]);
  if (!node || !isBoundNumber) return null;
  const text = String(node.attrs['text']);
  const close = () => {
    onClosed();
    editor.commands.focus();
  };
  const rewrite = (to: BoundNumber, form: string) => {
    // The form does not change if the figure can be written in it.
    const usableForm = NUMBER_FORMS.find((one) => one === form && writeBoundNumber(to, one)) ?? 'digits';
    const attrs = { figure: to.id, form: usableForm, text: writeBoundNumber(to, usableForm) ?? text };
    editor.view.dispatch(editor.state.tr.setNodeMarkup(pos, undefined, attrs, node.marks));
    close();
  };
  return (
    <NumberMenu
      figure={figure}
      gone={gone}
      text={text}
      form={String(node.attrs['form'])}
      anchor={anchor}
      onForm={(form) => (figure ? rewrite(figure, form) : close())}
      onRebind={(successor) => rewrite(successor, String(node.attrs['form']))}
      onUnbind={() => {
        const { tr, schema } = editor.state;
        editor.view.dispatch(tr.replaceWith(pos, pos + 1, schema.text(text, node.marks)));
        close();
      }}
      onGoTo={() => {
        onClosed();
        if (figure) goTo(figure.at);
      }}
      onClose={(byKey) => (byKey ? close() : onClosed())}
    />
  );
}
