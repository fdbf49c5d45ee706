import { Extension } from '@tiptap/core';
import { type EditorState, NodeSelection, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { foldText } from '../../../ui/foldText';
import { isRemote } from '../document/isRemote';

/** Longest search behind an `@`. */
const REACH = 40;
const ASKED = /(?:^|[\s([“"–-])@([^@\n]*)$/u;

/** A figure is being looked for: the words behind the `@`, and where they stand. */
export interface NumberAsk {
  readonly query: string;
  readonly from: number;
  readonly to: number;
}

/** What the search for figures tells its page, and asks of it. */
export interface NumberOptions {
  /** The search began, went on or ended. */
  readonly onAsk: (ask: NumberAsk | null) => void;
  /** A key while the list is open; true where the list takes it. */
  readonly onKey: (key: string) => boolean;
  /** A bound number was chosen by Enter or a click. */
  readonly onOpen: (pos: number) => void;
}

const KEY = new PluginKey<NumberAsk | null>('numberKeys');

/** Asks for a figure when `@` is typed, and opens a bound number by Enter or a click. */
export const NumberKeys = Extension.create<NumberOptions>({
  name: 'numberKeys',
  // Before the keys of lists and paragraphs, which Enter and the arrows would reach first.
  priority: 1100,
  addOptions: () => ({ onAsk: () => {}, onKey: () => false, onOpen: () => {} }),
  addProseMirrorPlugins() {
    const { onAsk, onKey, onOpen } = this.options;
    const chipAt = (state: EditorState) =>
      state.selection instanceof NodeSelection && state.selection.node.type.name === 'number'
        ? state.selection.from
        : null;
    return [
      new Plugin<NumberAsk | null>({
        key: KEY,
        state: { init: () => null, apply: (tr, before, _old, state) => follow(tr, before, state) },
        props: {
          handleKeyDown(view, event) {
            // An input method has the first word: its Enter ends a syllable.
            if (event.isComposing || event.keyCode === 229) return false;
            const ask = KEY.getState(view.state);
            if (ask) {
              if (event.key === 'Escape') {
                endSearch(view);
                return true;
              }
              return onKey(event.key);
            }
            const chip = chipAt(view.state);
            if (chip === null || event.key !== 'Enter' || !view.editable) return false;
            onOpen(chip);
            return true;
          },
          handleClickOn(view, _pos, node, at) {
            if (node.type.name !== 'number' || !view.editable) return false;
            view.dispatch(view.state.tr.setSelection(NodeSelection.create(view.state.doc, at)));
            onOpen(at);
            return true;
          },
        },
        view: () => ({
          update: (view, before) => {
            const ask = KEY.getState(view.state) ?? null;
            if (ask !== KEY.getState(before)) onAsk(ask);
          },
          destroy: () => onAsk(null),
        }),
      }),
    ];
  },
});

/** Ends the search for a figure and leaves what was typed. */
export function endSearch(view: EditorView): void {
  view.dispatch(view.state.tr.setMeta(KEY, 'end'));
}

function follow(tr: Transaction, before: NumberAsk | null, state: EditorState): NumberAsk | null {
  if (tr.getMeta(KEY) === 'end') return null;
  if (!tr.docChanged && !tr.selectionSet) return before;
  const { $from, empty } = state.selection;
  if (!empty || !$from.parent.isTextblock) return null;
  const start = Math.max(0, $from.parentOffset - REACH - 2);
  const text = $from.parent.textBetween(start, $from.parentOffset, undefined, '\n');
  const match = ASKED.exec(text);
  // It begins with the key itself: a cursor that comes to an old `@` asks nothing.
  if (!match || !(before || (tr.docChanged && !isRemote(tr) && match[1] === ''))) return null;
  const query = match[1] ?? '';
  if (query.length > REACH || foldText(query).split(' ').length > 7) return null;
  const to = $from.pos;
  const from = to - query.length - 1;
  const isSame = before?.query === query && before.from === from;
  return isSame ? before : { query, from, to };
}
