import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';

/** Marks the only paragraph of an empty text with the sentence that the style sheet shows there while it can be edited. */
export const Placeholder = Extension.create<{ placeholder: string }>({
  name: 'placeholder',
  addOptions: () => ({ placeholder: '' }),
  addProseMirrorPlugins() {
    const { editor, options } = this;
    return [
      new Plugin({
        props: {
          decorations: ({ doc }) => {
            const { firstChild } = doc;
            const isEmpty = doc.childCount === 1 && firstChild?.isTextblock && firstChild.content.size === 0;
            if (!isEmpty || !editor.isEditable) return null;
            const attributes = { class: 'is-editor-empty', 'data-placeholder': options.placeholder };
            return DecorationSet.create(doc, [Decoration.node(0, firstChild.nodeSize, attributes)]);
          },
        },
      }),
    ];
  },
});
