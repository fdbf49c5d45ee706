import { Extension } from '@tiptap/core';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { CopySerializer, isOwnCopy } from './ownCopy';
import type { PasteNote } from './PasteNote';
import { PASTE_TOOLS } from './pastePart';

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
            // Content that was copied from this editor is already clean, and cleaning it would change parts of it.
            const page = new DOMParser().parseFromString(html, 'text/html');
            if (isOwnCopy(page)) {
              onPasted([]);
              return html;
            }
            const { value: clean } = PASTE_TOOLS.getState();
            if (!clean) return wordsOf(page);
            onPasted(clean(page));
            return page.body.innerHTML;
          },
          handleDOMEvents: { paste: pasteOnceLoaded },
        },
      }),
    ];
  },
});

/**
 * A paste from another program waits until the code that cleans it is loaded. If loading fails, only the words are
 * pasted.
 */
function pasteOnceLoaded(view: EditorView, event: ClipboardEvent): boolean {
  const html = event.clipboardData?.getData('text/html') ?? '';
  if (PASTE_TOOLS.getState().value || html === '' || isWithoutForm(view)) return false;
  event.preventDefault();
  const paste = () => {
    if (!view.isDestroyed) view.pasteHTML(html, event);
  };
  PASTE_TOOLS.load().then(paste, (error) => {
    console.info('The code that cleans pasted content could not be loaded', error);
    paste();
  });
  return true;
}

/** Whether Ctrl+Shift+V asks for the words without formatting. ProseMirror stores the state of the Shift key. */
function isWithoutForm(view: EditorView): boolean {
  return (view as unknown as { readonly input: { readonly shiftKey: boolean } }).input.shiftKey;
}

/** The words of a document as paragraphs. */
function wordsOf(page: Document): string {
  const lines = (page.body.textContent ?? '').split(/\n+/).filter((line) => line.trim() !== '');
  const out = document.implementation.createHTMLDocument();
  for (const line of lines) out.body.append(Object.assign(out.createElement('p'), { textContent: line }));
  return out.body.innerHTML;
}
