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

/** Edits of one section that were refused and could not be put back. */
export interface Lost {
  readonly section: string;
  readonly title: string;
  /** Digest of the section's content in the room. */
  readonly seen: string;
  readonly work: LostWork;
}

/** Writes a narrative into a fragment as new edits. Passed in because it needs the editor's schema. */
export type RewriteNarrative = (from: Y.XmlFragment, into: Y.XmlFragment) => void;

/** `putBack` with the writer of narratives. */
export type PutBack = (
  mine: Y.Doc,
  live: Y.Doc,
  outline: Outline,
  isOpen: (section: string) => boolean,
) => readonly Lost[];

/**
 * After a refusal, merges `live` into `mine` (the old document) and writes what the room lacks into `live` as new
 * edits, in the sections that are open. After the merge every difference is this user's own. Returns the
 * differences in sections that are not open, each piece with the room's version.
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
  const roomContent = contentOf(live, section);
  const work = lostWork(section, roomContent, contentOf(mine, section));
  if (isNothing(work)) return [];
  return [{ section: section.id, title: sectionTitle(section), seen: contentDigest(roomContent), work }];
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
    const roomContent = into.get(id);
    const target = roomContent instanceof Y.Map ? roomContent : new Y.Map<unknown>();
    if (!(roomContent instanceof Y.Map)) into.set(id, target);
    copyMap(row, target, (key) => key === ORDER_KEY || key === PARENT_KEY || key.startsWith(CELL_PREFIX));
  }
}

function copyMap(from: Y.Map<unknown>, into: Y.Map<unknown>, isCopied: (key: string) => boolean): void {
  for (const key of [...into.keys()]) if (!from.has(key)) into.delete(key);
  for (const [key, value] of from.entries()) {
    if (isCopied(key) && JSON.stringify(into.get(key)) !== JSON.stringify(value)) into.set(key, value);
  }
}
