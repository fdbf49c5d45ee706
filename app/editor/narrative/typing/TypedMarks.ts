import { type HeadingLevel, type HeadingSeries, headingSeries } from '@schemes/model/text/headingMark';
import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state';
import { isRemote } from '../document/isRemote';

/** Marks as people type them, by the series of the heading. */
const TYPED: Readonly<Record<HeadingSeries, RegExp>> = {
  roman: /^\s*[IVX]{1,6}\s?[-–.)/]\s+/u,
  arabic: /^\s*\d{1,2}\s?[-–.)/]\s+/u,
  letter: /^\s*[a-zđ]\s?\)\s+/u,
  dash: /^\s*[-–+]\s+/u,
};

/**
 * Removes a mark that is typed, pasted or part of a paragraph that becomes a heading. A heading already shows the mark of
 * its place, on the screen and on paper.
 */
export const TypedMarks = Extension.create<{ readonly numbered: boolean }>({
  name: 'typedMarks',
  addOptions: () => ({ numbered: false }),
  addProseMirrorPlugins() {
    const { numbered } = this.options;
    return [
      new Plugin({
        key: new PluginKey('typedMarks'),
        appendTransaction: (transactions, before, state) =>
          transactions.some((tr) => tr.docChanged && !isRemote(tr))
            ? withoutMarks(before, state, numbered)
            : null,
      }),
    ];
  },
});

/** Removes typed marks from new headings; does not change older headings, which another person may be editing. */
export function withoutMarks(before: EditorState, state: EditorState, numbered: boolean): Transaction | null {
  const known = new Set<Node>();
  before.doc.forEach((node) => {
    known.add(node);
  });
  const { tr } = state;
  state.doc.forEach((node, pos) => {
    if (node.type.name !== 'heading' || known.has(node)) return;
    const series = headingSeries(numbered, node.attrs['level'] as HeadingLevel);
    // A bound number is one position wide, so the mark must be in the text before it.
    const typed = TYPED[series].exec(node.firstChild?.text ?? '')?.[0].length ?? 0;
    if (typed > 0) tr.delete(tr.mapping.map(pos + 1), tr.mapping.map(pos + 1 + typed));
  });
  return tr.docChanged ? tr : null;
}
