import { readNarrative } from '@schemes/doc/narrativeFragment';
import { FACTS_ROOT, narrativeRoot, tableRoot } from '@schemes/doc/roots';
import { CELL_PREFIX, ORDER_KEY, PARENT_KEY } from '@schemes/doc/rows';
import { type CellType, type CellValue, checkCell } from '@schemes/model/cell';
import { FACTS } from '@schemes/model/facts';
import { FACTS_SECTION, type Outline, type SectionOutline, type TableOutline } from '@schemes/model/outline';
import { TABLE_TYPES } from '@schemes/model/tableTypes';
import { formatCell } from '@schemes/words/formatCell';
import type { Lang } from '@schemes/words/lang';
import { hasWord, say } from '@schemes/words/say';
import * as Y from 'yjs';
import { narrativeText } from '../changes/narrativeText';

/** What a person wrote that could not be put back, in words to copy. */
export interface LostText {
  readonly section: string;
  readonly title: string;
  readonly text: string;
}

/** Writes a narrative as forward edits into a fragment; it needs the editor's schema, so it is handed in. */
export type RewriteNarrative = (from: Y.XmlFragment, into: Y.XmlFragment) => void;

/**
 * After a refusal: takes from `mine` (the old document, brought up to `live`) what the room does not have,
 * and writes it into `live` as new edits where the section is open. Yjs has merged the two, so every
 * difference left is mine. What belongs to a section that is not open comes back as text.
 */
export function putBack(
  mine: Y.Doc,
  live: Y.Doc,
  outline: Outline,
  isOpen: (section: string) => boolean,
  rewrite: RewriteNarrative,
  lang: Lang,
): readonly LostText[] {
  Y.applyUpdate(mine, Y.encodeStateAsUpdate(live, Y.encodeStateVector(mine)));
  const lost: LostText[] = [];
  live.transact(() => {
    for (const section of outline.sections) {
      if (isOpen(section.id)) putBackSection(mine, live, section, rewrite);
      else lost.push(...lostOf(mine, live, section, lang));
    }
  });
  return lost;
}

function putBackSection(mine: Y.Doc, live: Y.Doc, section: SectionOutline, rewrite: RewriteNarrative): void {
  if (section.id === FACTS_SECTION) copyMap(mine.getMap(FACTS_ROOT), live.getMap(FACTS_ROOT), () => true);
  else {
    const from = mine.getXmlFragment(narrativeRoot(section.id));
    const into = live.getXmlFragment(narrativeRoot(section.id));
    if (JSON.stringify(readNarrative(from)) !== JSON.stringify(readNarrative(into))) rewrite(from, into);
  }
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

/** Text that stands in `mine` and not in `live`, in the words a person sees on the page. */
function lostOf(mine: Y.Doc, live: Y.Doc, section: SectionOutline, lang: Lang): readonly LostText[] {
  const lines =
    section.id === FACTS_SECTION
      ? lostValues(mine.getMap(FACTS_ROOT), live.getMap(FACTS_ROOT), FACTS, '', (key) => `fact.${key}`, lang)
      : lostNarrative(mine, live, section.id);
  for (const table of section.tables) lines.push(...lostCells(mine, live, table, lang));
  return lines.length === 0 ? [] : [{ section: section.id, title: section.title, text: lines.join('\n') }];
}

function lostNarrative(mine: Y.Doc, live: Y.Doc, section: string): string[] {
  const root = narrativeRoot(section);
  const there = new Set(narrativeText(readNarrative(live.getXmlFragment(root))));
  return narrativeText(readNarrative(mine.getXmlFragment(root))).filter((line) => !there.has(line));
}

function lostCells(mine: Y.Doc, live: Y.Doc, table: TableOutline, lang: Lang): string[] {
  const there = live.getMap(tableRoot(table.id));
  const { columns, label } = TABLE_TYPES[table.type];
  return [...mine.getMap(tableRoot(table.id)).entries()].flatMap(([id, row]) => {
    if (!(row instanceof Y.Map)) return [];
    const other = there.get(id);
    const fixed = `row.${table.type}.${id}`;
    const name = hasWord(fixed) ? say(lang, fixed) : String(row.get(CELL_PREFIX + label) ?? '…');
    const word = (key: string) => `column.${table.type}.${key}`;
    const before = `${table.title} · ${name} · `;
    return lostValues(row, other instanceof Y.Map ? other : null, columns, before, word, lang, CELL_PREFIX);
  });
}

function lostValues(
  mine: Y.Map<unknown>,
  live: Y.Map<unknown> | null,
  types: readonly CellType[],
  before: string,
  word: (key: string) => string,
  lang: Lang,
  prefix = '',
): string[] {
  return types.flatMap((type) => {
    const value = mine.get(prefix + type.key);
    const other = live?.get(prefix + type.key);
    if (value === undefined || JSON.stringify(value) === JSON.stringify(other)) return [];
    const shown = checkCell(type, value) ? String(value) : formatCell(lang, type, value as CellValue);
    const key = word(type.key);
    return [`${before}${hasWord(key) ? say(lang, key) : type.key}: ${shown}`];
  });
}
