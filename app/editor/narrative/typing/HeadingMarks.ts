import type { HeadingLevel } from '@schemes/model/text/headingMark';
import { headingMarks } from '@schemes/model/text/headingMarks';
import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';

const KEY = new PluginKey<DecorationSet>('headingMarks');

/** Shows the official mark (`1-`, `a)`) before each heading. It is an attribute, not a widget, so it cannot disturb typing. */
export const HeadingMarks = Extension.create<{ readonly numbered: boolean }>({
  name: 'headingMarks',
  addOptions: () => ({ numbered: false }),
  addProseMirrorPlugins() {
    const { numbered } = this.options;
    return [
      new Plugin<DecorationSet>({
        key: KEY,
        state: {
          init: (_, { doc }) => decorate(doc, numbered),
          apply: (tr, before) => (tr.docChanged ? decorate(tr.doc, numbered) : before),
        },
        props: { decorations: (state) => KEY.getState(state) },
      }),
    ];
  },
});

function decorate(doc: Node, numbered: boolean): DecorationSet {
  const headings: { readonly pos: number; readonly node: Node }[] = [];
  doc.forEach((node, pos) => {
    if (node.type.name === 'heading') headings.push({ pos, node });
  });
  const marks = headingMarks(
    numbered,
    headings.map(({ node }) => node.attrs['level'] as HeadingLevel),
  );
  return DecorationSet.create(
    doc,
    headings.map(({ pos, node }, i) =>
      Decoration.node(pos, pos + node.nodeSize, { 'data-mark': marks[i] ?? '' }),
    ),
  );
}
