import type { VirtualElement } from '@floating-ui/react';
import type { EditorView } from '@tiptap/pm/view';

/**
 * A range of the text as the anchor of a popover, which is placed below or above all lines of the range, from its first
 * letter on. `range` is called each time the popover is placed. After the editor is destroyed the anchor keeps its last
 * position.
 */
export function textAnchor(
  view: EditorView,
  range: () => { readonly from: number; readonly to: number },
): VirtualElement {
  let last = new DOMRect();
  return {
    contextElement: view.dom,
    getBoundingClientRect: () => {
      if (view.isDestroyed) return last;
      const { from, to } = range();
      const { size } = view.state.doc.content;
      const first = view.coordsAtPos(Math.min(from, size));
      const end = view.coordsAtPos(Math.min(to, size));
      last = new DOMRect(first.left, first.top, 0, Math.max(first.bottom, end.bottom) - first.top);
      return last;
    },
  };
}
