import type * as Y from 'yjs';
import type { Outline } from '../model/outline';
import { LAYOUT_VERSION, OUTLINE_ROOT } from './roots';

/** Writes the skeleton of a scheme; the server does it once, when the scheme is created. */
export function writeOutline(doc: Y.Doc, outline: Outline): void {
  const root = doc.getMap(OUTLINE_ROOT);
  root.set('version', LAYOUT_VERSION);
  root.set('outline', outline);
}

/** The skeleton, or null where the document is not loaded yet or has another layout. */
export function readOutline(doc: Y.Doc): Outline | null {
  const root = doc.getMap(OUTLINE_ROOT);
  return root.get('version') === LAYOUT_VERSION ? (root.get('outline') as Outline) : null;
}
