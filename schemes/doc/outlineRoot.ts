import type * as Y from 'yjs';
import type { Outline, SectionOutline } from '../model/scheme/outline';
import { type StoredSection, sectionOf, storedSection } from '../model/tables/tableCodes';
import { LAYOUT_VERSION, OUTLINE_ROOT, READABLE_VERSIONS } from './roots';

/** The outline as the document stores it, with the code of each table's type instead of its id. */
type StoredOutline = Omit<Outline, 'sections'> & {
  readonly sections: readonly StoredSection<SectionOutline>[];
};

/** Outlines by their stored form, so that an unchanged outline is the same object at every reading. */
const READ = new WeakMap<StoredOutline, Outline>();

/** Writes the outline of a scheme. The server does this once, when the scheme is created. */
export function writeOutline(doc: Y.Doc, outline: Outline): void {
  const root = doc.getMap(OUTLINE_ROOT);
  root.set('version', LAYOUT_VERSION);
  root.set('outline', storedOutline(outline));
}

/** Renames a scheme. Writes nothing if the title is the same or the document has no readable outline. */
export function writeTitle(doc: Y.Doc, title: string): void {
  const outline = readOutline(doc);
  if (!outline || outline.title === title) return;
  doc.getMap(OUTLINE_ROOT).set('outline', storedOutline({ ...outline, title }));
}

/** The outline; null if the document is not loaded yet or its layout version is unknown. */
export function readOutline(doc: Y.Doc): Outline | null {
  const root = doc.getMap(OUTLINE_ROOT);
  if (!READABLE_VERSIONS.includes(root.get('version'))) return null;
  const stored = root.get('outline') as StoredOutline | undefined;
  if (!stored) return null;
  const known = READ.get(stored);
  if (known) return known;
  const outline: Outline = {
    ...stored,
    sections: stored.sections.map((section) => sectionOf<SectionOutline>(section)),
  };
  READ.set(stored, outline);
  return outline;
}

function storedOutline(outline: Outline): StoredOutline {
  return { ...outline, sections: outline.sections.map((section) => storedSection(section)) };
}

/**
 * Sets the layout version of an older scheme to the present one. A version that this build cannot read does not change.
 * The server calls it when somebody opens the scheme.
 */
export function upgradeLayout(doc: Y.Doc): void {
  const root = doc.getMap(OUTLINE_ROOT);
  const version = root.get('version');
  if (version !== LAYOUT_VERSION && READABLE_VERSIONS.includes(version)) root.set('version', LAYOUT_VERSION);
}
