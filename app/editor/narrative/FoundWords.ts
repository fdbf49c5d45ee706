import type { TextPlace } from '@schemes/model/findings/finding';
import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view';
import { isRemote } from './document/isRemote';
import { placeRange } from './document/textPlace';

/** The places that a search has found in the text of a section. */
export interface FoundPlaces {
  readonly places: readonly TextPlace[];
  /** The place that the search is at. */
  readonly current: TextPlace | null;
}

const KEY = new PluginKey<DecorationSet>('foundWords');

/** Marks what a search finds. The marks move with the text until the next `showFound`. */
export const FoundWords = Extension.create({
  name: 'foundWords',
  addProseMirrorPlugins() {
    return [
      new Plugin<DecorationSet>({
        key: KEY,
        state: {
          init: () => DecorationSet.empty,
          apply: (tr, before) => {
            const found = tr.getMeta(KEY) as FoundPlaces | undefined;
            if (found) return decorations(tr.doc, found);
            if (!tr.docChanged) return before;
            // The binding replaces the whole text for a remote change; the search runs again after it.
            return isRemote(tr) ? DecorationSet.empty : before.map(tr.mapping, tr.doc);
          },
        },
        props: { decorations: (state) => KEY.getState(state) },
      }),
    ];
  },
});

/** Marks the places of a search and removes the earlier marks. */
export function showFound(view: EditorView, found: FoundPlaces): void {
  const marked = KEY.getState(view.state);
  if (found.places.length === 0 && marked === DecorationSet.empty) return;
  view.dispatch(view.state.tr.setMeta(KEY, found).setMeta('addToHistory', false));
}

function decorations(doc: Node, { places, current }: FoundPlaces): DecorationSet {
  const all = places.flatMap((place) => {
    const range = placeRange(doc, place);
    if (!range || range.from === range.to) return [];
    const isCurrent = current !== null && isSame(place, current);
    return [Decoration.inline(range.from, range.to, { class: isCurrent ? 'found current' : 'found' })];
  });
  return DecorationSet.create(doc, all);
}

function isSame(one: TextPlace, other: TextPlace): boolean {
  return one.block === other.block && one.from === other.from && one.to === other.to;
}
