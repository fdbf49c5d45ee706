import type { TextPlace } from '@schemes/model/findings/finding';
import { TextSelection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { placeRange } from '../document/textPlace';
import { highlight } from './Citations';

/**
 * Selects the words of a place and scrolls them to the middle of the window. Returns false if the text has no such
 * place. `isQuiet`: only scrolls; focus and selection do not change.
 */
export function revealText(view: EditorView, place: TextPlace, isQuiet = false): boolean {
  const range = placeRange(view.state.doc, place);
  if (!range) return false;
  if (!isQuiet) {
    const { tr } = view.state;
    view.dispatch(highlight(tr.setSelection(TextSelection.create(tr.doc, range.from, range.to)), range));
    view.focus();
  }
  const { node } = view.domAtPos(range.from);
  const element = node instanceof Element ? node : node.parentElement;
  element?.scrollIntoView({ block: 'center' });
  return true;
}
