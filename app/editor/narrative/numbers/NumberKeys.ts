import { foldSearch } from '@schemes/model/text/foldSearch';
import { Extension } from '@tiptap/core';
import { type EditorState, NodeSelection, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { isRemote } from '../document/isRemote';

/** Longest search after an `@`, in letters and in words. */
const MAX_SEARCH_LETTERS = 40;
const MAX_SEARCH_WORDS = 7;
const SEARCH = /(?:^|[\s([“"–-])@([^@\n]*)$/u;

/** A search for a figure: the words after the `@`, and the range of both. */
export interface FigureSearch {
  readonly query: string;
  readonly from: number;
  readonly to: number;
}

/** Callbacks of the search for figures. */
export interface NumberOptions {
  /** Called when the search begins or changes; null: it ended. */
  readonly onSearch: (ask: FigureSearch | null) => void;
  /** Called with each key while the list is open; returns true if the list handles it. */
  readonly onKey: (key: string) => boolean;
  /** Enter or a click opens a bound number. */
  readonly onOpen: (pos: number) => void;
}

const KEY = new PluginKey<FigureSearch | null>('numberKeys');

/** Starts a search for a figure when `@` is typed, and opens a bound number on Enter or a click. */
export const NumberKeys = Extension.create<NumberOptions>({
  name: 'numberKeys',
  // Above the extensions of lists and paragraphs, which would otherwise handle Enter and the arrows first.
  priority: 1100,
  addOptions: () => ({ onSearch: () => {}, onKey: () => false, onOpen: () => {} }),
  addProseMirrorPlugins() {
    const { onSearch, onKey, onOpen } = this.options;
    const chipAt = (state: EditorState) =>
      state.selection instanceof NodeSelection && state.selection.node.type.name === 'number'
        ? state.selection.from
        : null;
    return [
      new Plugin<FigureSearch | null>({
        key: KEY,
        state: { init: () => null, apply: (tr, before, _old, state) => apply(tr, before, state) },
        props: {
          handleKeyDown(view, event) {
            // While an input method composes, it handles the keys: its Enter ends a syllable.
            if (event.isComposing || event.keyCode === 229) return false;
            const search = KEY.getState(view.state);
            if (search) {
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
            const search = KEY.getState(view.state) ?? null;
            if (search !== KEY.getState(before)) onSearch(search);
          },
          destroy: () => onSearch(null),
        }),
      }),
    ];
  },
});

/** Ends the search for a figure; the typed text remains. */
export function endSearch(view: EditorView): void {
  view.dispatch(view.state.tr.setMeta(KEY, 'end'));
}

function apply(tr: Transaction, before: FigureSearch | null, state: EditorState): FigureSearch | null {
  if (tr.getMeta(KEY) === 'end') return null;
  if (!tr.docChanged && !tr.selectionSet) return before;
  const { $from, empty } = state.selection;
  if (!empty || !$from.parent.isTextblock) return null;
  const start = Math.max(0, $from.parentOffset - MAX_SEARCH_LETTERS - 2);
  const text = $from.parent.textBetween(start, $from.parentOffset, undefined, '\n');
  const match = SEARCH.exec(text);
  // Only typing an `@` begins a search; moving the cursor to an old one does not.
  if (!match || !(before || (tr.docChanged && !isRemote(tr) && match[1] === ''))) return null;
  const query = match[1] ?? '';
  if (query.length > MAX_SEARCH_LETTERS || foldSearch(query).split(' ').length > MAX_SEARCH_WORDS)
    return null;
  const to = $from.pos;
  const from = to - query.length - 1;
  const isSame = before?.query === query && before.from === from;
  return isSame ? before : { query, from, to };
}
