import { Extension } from '@tiptap/core';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { cleanPastedDocument } from './cleanPastedDocument';
import { CopySerializer, isOwnCopy } from './ownCopy';
import type { PasteNote } from './PasteNote';

/**
 * Cleans what is pasted from other programs before it is read, and tells what is not taken as it is. Marks what is
 * copied, so that a paste of it is known.
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
            // What is copied inside the editor is clean, and has places that cleaning would change.
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
