import { type HeadingLevel, type HeadingSeries, headingSeries } from '@schemes/model/text/headingMark';
import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state';
import { isRemote } from '../document/isRemote';

/** Marks as people type them, of the kind that a heading's own mark is. */
const TYPED: Readonly<Record<HeadingSeries, RegExp>> = {
  roman: /^\s*[IVX]{1,6}\s?[-–.)/]\s+/u,
  arabic: /^\s*\d{1,2}\s?[-–.)/]\s+/u,
  letter: /^\s*[a-zđ]\s?\)\s+/u,
  dash: /^\s*[-–+]\s+/u,
};

/**
 * A heading has its mark from its place, on the screen and on paper: one that is typed, pasted or brought along when a
 * paragraph becomes a heading would stand there twice, and is taken off.
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

/** Headings that stood there before are left as they are: somebody else may be at them. */
export function withoutMarks(before: EditorState, state: EditorState, numbered: boolean): Transaction | null {
  const stood = new Set<Node>();
  before.doc.forEach((node) => {
    stood.add(node);
  });
  const { tr } = state;
  state.doc.forEach((node, pos) => {
    if (node.type.name !== 'heading' || stood.has(node)) return;
    const series = headingSeries(numbered, node.attrs['level'] as HeadingLevel);
    // The cursor counts a bound number as one letter: what is before it must be text.
    const typed = TYPED[series].exec(node.firstChild?.text ?? '')?.[0].length ?? 0;
    if (typed > 0) tr.delete(tr.mapping.map(pos + 1), tr.mapping.map(pos + 1 + typed));
  });
  return tr.docChanged ? tr : null;
}
