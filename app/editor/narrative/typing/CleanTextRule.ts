import { Extension } from '@tiptap/core';
import { Fragment, type Node, Slice } from '@tiptap/pm/model';
import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state';
import { cleanText } from '../document/cleanText';
import { isRemote } from '../document/isRemote';

/** Keeps stored text in NFC without control characters: cleans pasted and typed text before it is stored. */
export const CleanTextRule = Extension.create({
  name: 'cleanText',
  addProseMirrorPlugins() {
    return [
      new Plugin({
        key: new PluginKey('cleanText'),
        props: {
          transformPasted: (slice) => new Slice(clean(slice.content), slice.openStart, slice.openEnd),
          handleTextInput: (view, from, to, text) => {
            const fixed = cleanText(text);
            if (fixed === text) return false;
            view.dispatch(view.state.tr.insertText(fixed, from, to));
            return true;
          },
        },
        // Composes a letter whose base and diacritic an input method sends one after the other.
        appendTransaction: (transactions, _before, state) =>
          transactions.some((tr) => tr.docChanged && !isRemote(tr)) ? joinMarks(state) : null,
      }),
    ];
  },
});

/** Cleans only the block of the cursor; everything else is clean already. */
function joinMarks(state: EditorState): Transaction | null {
  const { $from } = state.selection;
  const tr = state.tr;
  const start = $from.start();
  $from.parent.forEach((child, offset) => {
    const text = child.text ?? '';
    const fixed = cleanText(text);
    if (fixed === text || !child.isText) return;
    const from = tr.mapping.map(start + offset);
    if (fixed === '') tr.delete(from, from + text.length);
    else tr.replaceWith(from, from + text.length, state.schema.text(fixed, child.marks));
  });
  return tr.docChanged ? tr : null;
}

function clean(fragment: Fragment): Fragment {
  const nodes: Node[] = [];
  fragment.forEach((node) => {
    const text = cleanText(node.text ?? '');
    if (!node.isText) nodes.push(node.copy(clean(node.content)));
    else if (text !== '') nodes.push(node.type.schema.text(text, node.marks));
  });
  return Fragment.fromArray(nodes);
}
