import type { Editor } from '@tiptap/core';

/** The kinds of list that a paper has: a dash, a number, a letter before each point. */
export type ListType = 'bullets' | 'numbers' | 'letters';

/** The kind of the innermost list at the cursor; null outside lists. */
export function listTypeAt(editor: Editor): ListType | null {
  const list = innermostList(editor);
  if (!list) return null;
  if (list.node.type.name === 'bulletList') return 'bullets';
  return list.node.attrs['type'] === 'a' ? 'letters' : 'numbers';
}

/** Makes the selected lines points of a list of this kind, or paragraphs if they already are such points. */
export function toggleList(editor: Editor, type: ListType): void {
  const current = listTypeAt(editor);
  const act = () => editor.chain().focus();
  if (type === 'bullets') return void act().toggleBulletList().run();
  if (current === type) return void act().toggleOrderedList().run();
  if (current === null || current === 'bullets') act().toggleOrderedList().run();
  const list = innermostList(editor);
  if (list?.node.type.name !== 'orderedList') return;
  const attrs = { ...list.node.attrs, type: type === 'letters' ? 'a' : null };
  editor.view.dispatch(editor.state.tr.setNodeMarkup(list.pos, undefined, attrs));
}

function innermostList({ state }: Editor) {
  const { $from } = state.selection;
  for (let depth = $from.depth; depth > 0; depth--) {
    const node = $from.node(depth);
    if (node.type.name === 'bulletList' || node.type.name === 'orderedList')
      return { node, pos: $from.before(depth) };
  }
  return null;
}
