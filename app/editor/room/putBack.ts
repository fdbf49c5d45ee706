import { readNarrative } from '@schemes/doc/narrativeFragment';
import { readExplanations, readFacts, readSection } from '@schemes/doc/readSnapshot';
import { explanationsRoot, FACTS_ROOT, narrativeRoot, tableRoot } from '@schemes/doc/roots';
import { CELL_PREFIX, ORDER_KEY, PARENT_KEY } from '@schemes/doc/rows';
import { contentDigest, type SectionContent } from '@schemes/doc/sectionDigest';
import { isNothing, type LostWork } from '@schemes/model/notes/lostWork';
import { FACTS_SECTION, type Outline, type SectionOutline } from '@schemes/model/scheme/outline';
import * as Y from 'yjs';
import { sectionTitle } from '../../naming/sectionTitle';
import { lostWork } from '../changes/lostWork';

/** What a person wrote in one section and could not be put back. */
export interface Lost {
  readonly section: string;
  readonly title: string;
  /** Digest of the content that stands there instead. */
  readonly seen: string;
  readonly work: LostWork;
}

/** Writes a narrative as forward edits into a fragment; it needs the editor's schema, so it is handed in. */
export type RewriteNarrative = (from: Y.XmlFragment, into: Y.XmlFragment) => void;

/**
 * After a refusal: takes from `mine` (the old document, brought up to `live`) what the room does not have,
 * and writes it into `live` as new edits where the section is open. Yjs has merged the two, so every
 * difference left is mine. What belongs to a section that is not open is told, each piece beside what stands there.
 */
export function putBack(
  mine: Y.Doc,
  live: Y.Doc,
  outline: Outline,
  isOpen: (section: string) => boolean,
  rewrite: RewriteNarrative,
): readonly Lost[] {
  Y.applyUpdate(mine, Y.encodeStateAsUpdate(live, Y.encodeStateVector(mine)));
  const lost = outline.sections
    .filter(({ id }) => !isOpen(id))
    .flatMap((section) => lostOf(mine, live, section));
  live.transact(() => {
    for (const section of outline.sections) {
      if (isOpen(section.id)) putBackSection(mine, live, section, rewrite);
    }
  });
  return lost;
}

function lostOf(mine: Y.Doc, live: Y.Doc, section: SectionOutline): readonly Lost[] {
  const there = contentOf(live, section);
  const work = lostWork(section, there, contentOf(mine, section));
  if (isNothing(work)) return [];
  return [{ section: section.id, title: sectionTitle(section), seen: contentDigest(there), work }];
}

function contentOf(doc: Y.Doc, section: SectionOutline): SectionContent {
  const { narrative, tables } = readSection(doc, section);
  return {
    ...(section.id === FACTS_SECTION ? { facts: readFacts(doc) } : {}),
    narrative,
    tables: tables.map(({ id, rows }) => ({ id, rows })),
    ...readExplanations(doc, section.id),
  };
}

function putBackSection(mine: Y.Doc, live: Y.Doc, section: SectionOutline, rewrite: RewriteNarrative): void {
  if (section.id === FACTS_SECTION) copyMap(mine.getMap(FACTS_ROOT), live.getMap(FACTS_ROOT), () => true);
  else {
    const from = mine.getXmlFragment(narrativeRoot(section.id));
    const into = live.getXmlFragment(narrativeRoot(section.id));
    if (JSON.stringify(readNarrative(from)) !== JSON.stringify(readNarrative(into))) rewrite(from, into);
  }
  const explanations = explanationsRoot(section.id);
  copyMap(mine.getMap(explanations), live.getMap(explanations), () => true);
  for (const { id } of section.tables) copyRows(mine.getMap(tableRoot(id)), live.getMap(tableRoot(id)));
}

function copyRows(from: Y.Map<unknown>, into: Y.Map<unknown>): void {
  for (const id of [...into.keys()]) if (!from.has(id)) into.delete(id);
  for (const [id, row] of from.entries()) {
    if (!(row instanceof Y.Map)) continue;
    const there = into.get(id);
    const target = there instanceof Y.Map ? there : new Y.Map<unknown>();
    if (!(there instanceof Y.Map)) into.set(id, target);
    copyMap(row, target, (key) => key === ORDER_KEY || key === PARENT_KEY || key.startsWith(CELL_PREFIX));
  }
}

function copyMap(from: Y.Map<unknown>, into: Y.Map<unknown>, takes: (key: string) => boolean): void {
  for (const key of [...into.keys()]) if (!from.has(key)) into.delete(key);
  for (const [key, value] of from.entries()) {
    if (takes(key) && JSON.stringify(into.get(key)) !== JSON.stringify(value)) into.set(key, value);
  }
}
