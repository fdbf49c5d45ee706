import { Extension } from '@tiptap/core';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { cleanPastedDocument } from './cleanPastedDocument';
import { CopySerializer, isOwnCopy } from './ownCopy';
import type { PasteNote } from './PasteNote';

/**
 * Cleans content that is pasted from other programs before it is parsed, and reports what it omitted or changed. Marks
 * content that is copied here, so that its paste is recognised.
 */
export const CleanPaste = Extension.create<{ readonly onPasted: (notes: readonly PasteNote[]) => void }>({
  name: 'cleanPaste',
  addOptions: () => ({ onPasted: () => undefined }),
  addProseMirrorPlugins() {
    const { onPasted } = this.options;
    return [
      new Plugin({
        key: new PluginKey('cleanPaste'),
        props: {
          clipboardSerializer: new CopySerializer(this.editor.schema),
          transformPastedHTML: (html) => {
            // Content copied from this editor is clean already, and cleaning would change parts of it.
            const page = new DOMParser().parseFromString(html, 'text/html');
            const isOwn = isOwnCopy(page);
            const notes = isOwn ? [] : cleanPastedDocument(page);
            onPasted(notes);
            return isOwn ? html : page.body.innerHTML;
          },
        },
      }),
    ];
  },
});
