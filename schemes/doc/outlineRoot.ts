import type * as Y from 'yjs';
import type { Outline } from '../model/scheme/outline';
import { LAYOUT_VERSION, OUTLINE_ROOT, READABLE_VERSIONS } from './roots';

/** Writes the skeleton of a scheme; the server does it once, when the scheme is created. */
export function writeOutline(doc: Y.Doc, outline: Outline): void {
  const root = doc.getMap(OUTLINE_ROOT);
  root.set('version', LAYOUT_VERSION);
  root.set('outline', outline);
}

/** Renames a scheme; writes nothing where the title is the same. */
export function writeTitle(doc: Y.Doc, title: string): void {
  const outline = readOutline(doc);
  if (outline && outline.title !== title) doc.getMap(OUTLINE_ROOT).set('outline', { ...outline, title });
}

/** The skeleton, or null where the document is not loaded yet or its layout version is unknown. */
export function readOutline(doc: Y.Doc): Outline | null {
  const root = doc.getMap(OUTLINE_ROOT);
  return READABLE_VERSIONS.includes(root.get('version')) ? (root.get('outline') as Outline) : null;
}

/** Sets the layout version of an older scheme to the present one; the server does it when it loads the scheme. */
export function upgradeLayout(doc: Y.Doc): void {
  const root = doc.getMap(OUTLINE_ROOT);
  const version = root.get('version');
  if (version !== LAYOUT_VERSION && READABLE_VERSIONS.includes(version)) root.set('version', LAYOUT_VERSION);
}
