import type { BoundNumber } from '@schemes/boundNumbers/boundNumber';
import { boundNumberSources } from '@schemes/boundNumbers/boundNumberSources';
import { boundNumbers } from '@schemes/boundNumbers/boundNumbers';
import { missingNumber } from '@schemes/boundNumbers/missingNumber';
import { writeBoundNumber } from '@schemes/boundNumbers/writeBoundNumber';
import type { Snapshot } from '@schemes/model/scheme/snapshot';
import { NUMBER_FORMS, type NumberForm } from '@schemes/model/text/numberForm';
import type { Editor } from '@tiptap/react';
import { type MutableRefObject, useEffect, useId, useMemo, useState } from 'react';
import { useLang } from '../../../ui/LangContext';
import { useEditorShare } from '../../context/EditorContext';
import type { NumberAsk } from './NumberKeys';
import { NumberList, optionId } from './NumberList';
import { NumberMenu } from './NumberMenu';
import { searchBoundNumbers } from './searchBoundNumbers';

interface BoundNumbersProps {
  readonly editor: Editor;
  readonly snapshot: Snapshot;
  readonly ask: NumberAsk | null;
  /** Position of the bound number whose menu is open. */
  readonly opened: number | null;
  readonly onClosed: () => void;
  /** Takes the keys of the list while it is open. */
  readonly keys: MutableRefObject<(key: string) => boolean>;
}

/** The list behind an `@`, and the menu of a bound number. */
export function BoundNumbers({ editor, snapshot, ask, opened, onClosed, keys }: BoundNumbersProps) {
  if (ask) return <Offer editor={editor} snapshot={snapshot} ask={ask} keys={keys} />;
  if (opened !== null)
    return <ChipMenu editor={editor} snapshot={snapshot} pos={opened} onClosed={onClosed} />;
  return null;
}

function Offer({
  editor,
  snapshot,
  ask,
  keys,
}: Omit<BoundNumbersProps, 'ask' | 'opened' | 'onClosed'> & { readonly ask: NumberAsk }) {
  const lang = useLang();
  const id = useId();
  const found = useMemo(
    () => searchBoundNumbers(lang, boundNumbers(boundNumberSources(snapshot)), ask.query),
    [lang, snapshot, ask.query],
  );
  const [chosen, setChosen] = useState({ query: ask.query, index: 0 });
  const active = Math.min(chosen.query === ask.query ? chosen.index : 0, Math.max(0, found.length - 1));
  const pick = (index: number) => {
    const figure = found[index]?.figure;
    if (!figure) return;
    const form: NumberForm = figure.noun ? 'noun' : 'digits';
    const text = writeBoundNumber(figure, form) ?? '';
    const attrs = { figure: figure.id, form, text };
    editor.chain().focus().insertContentAt({ from: ask.from, to: ask.to }, { type: 'number', attrs }).run();
  };
  keys.current = (key) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[key];
    if (step && found.length > 0)
      setChosen({ query: ask.query, index: (active + step + found.length) % found.length });
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
  const { left, top, bottom: first } = editor.view.coordsAtPos(ask.from);
  // The search may wrap onto another line: what was typed stays in view.
  const bottom = Math.max(first, editor.view.coordsAtPos(ask.to).bottom);
  return <NumberList id={id} found={found} active={active} box={{ left, top, bottom }} onPick={pick} />;
}

function ChipMenu({
  editor,
  snapshot,
  pos,
  onClosed,
}: Pick<BoundNumbersProps, 'editor' | 'snapshot' | 'onClosed'> & { readonly pos: number }) {
  const { goTo } = useEditorShare();
  const node = pos < editor.state.doc.content.size ? editor.state.doc.nodeAt(pos) : null;
  const isChip = node?.type.name === 'number';
  const id = String(node?.attrs['figure'] ?? '');
  const figure = useMemo(
    () => boundNumbers(boundNumberSources(snapshot)).find((one) => one.id === id) ?? null,
    [snapshot, id],
  );
  const gone = useMemo(
    () =>
      figure || !isChip ? null : missingNumber(boundNumberSources(snapshot), id, String(node?.attrs['text'])),
    [figure, isChip, snapshot, id, node],
  );
  useEffect(() => {
    if (!isChip) onClosed();
  }, [isChip, onClosed]);
  if (!node || !isChip) return null;
  const text = String(node.attrs['text']);
  const close = () => {
    onClosed();
    editor.commands.focus();
  };
  const { left, top, bottom } = editor.view.coordsAtPos(pos);
  const rewrite = (to: BoundNumber, form: string) => {
    const own = NUMBER_FORMS.find((one) => one === form && writeBoundNumber(to, one)) ?? 'digits';
    const attrs = { figure: to.id, form: own, text: writeBoundNumber(to, own) ?? text };
    editor.view.dispatch(editor.state.tr.setNodeMarkup(pos, undefined, attrs, node.marks));
    close();
  };
  return (
    <NumberMenu
      figure={figure}
      gone={gone}
      text={text}
      form={String(node.attrs['form'])}
      box={{ left, top, bottom }}
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
      onClose={close}
    />
  );
}
