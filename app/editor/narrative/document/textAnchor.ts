import type { VirtualElement } from '@floating-ui/react';
import type { EditorView } from '@tiptap/pm/view';

/**
 * A stretch of the text as the anchor of a popover: below or above all its lines, from its first letter on. `range` is
 * asked each time the popover is placed; after the editor is gone the anchor keeps its last place.
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
