import { readCitations } from '@schemes/checks/narrative/readCitations';
import type { Lang } from '@schemes/messages/lang';
import { hasMessage, t } from '@schemes/messages/t';
import type { CellRef } from '@schemes/model/findings/finding';
import { FACTS, type Facts } from '@schemes/model/scheme/facts';
import { FACTS_SECTION } from '@schemes/model/scheme/outline';
import type { SectionSnapshot, Snapshot, TableSnapshot } from '@schemes/model/scheme/snapshot';
import type { Row, TableType } from '@schemes/model/tables/tableType';
import { TABLE_TYPES } from '@schemes/model/tables/tableTypes';
import {
  type FindOptions,
  type FoldedText,
  type FoundRange,
  foldText,
  textFinder,
} from '@schemes/model/text/findText';
import { inlineText, isText } from '@schemes/model/text/inlineText';
import type { NarrativeNode } from '@schemes/model/text/narrative';
import { gridType } from '../grid/model/gridType';
import { mayEditCell } from '../grid/model/mayEditCell';
import { searchedText } from './searchedText';

/**
 * A place that a replacement must not change: a number bound to a table, a cited document, or a cell that is not typed.
 */
export type Guarded = 'number' | 'citation' | 'cell';

/** One place of a scheme that contains the searched text. */
export interface Found extends FoundRange {
  /** The place, in the form in which a finding names it. */
  readonly at: CellRef;
  readonly guarded: Guarded | null;
  /** Position in the order of reading: index of the section, then of the block, fact or cell in it. */
  readonly order: readonly [section: number, unit: number];
}

/** What to search for, and where. */
export interface FindQuery {
  readonly text: string;
  readonly options: FindOptions;
  /** The section that is searched; null: the whole scheme. */
  readonly section: string | null;
}

/**
 * Returns every place of a scheme that contains the searched text, section by section: the narrative, then the facts,
 * then the tables row by row. Empty for a blank text.
 */
export function findInScheme(lang: Lang, snapshot: Snapshot, query: FindQuery): readonly Found[] {
  if (query.text.trim() === '') return [];
  const find = textFinder(query.text, query.options);
  const found: Found[] = [];
  for (const [number, section] of snapshot.sections.entries()) {
    if (query.section !== null && section.id !== query.section) continue;
    let unit = 0;
    // `at` completes a place. It is called only for texts that contain the words, which are few.
    const search = (text: FoldedText, at: (range: FoundRange) => Pick<Found, 'at' | 'guarded'>) => {
      for (const range of find(text)) found.push({ ...range, ...at(range), order: [number, unit] });
      unit += 1;
    };
    searchNarrative(section, search);
    if (section.id === FACTS_SECTION) searchFacts(lang, snapshot.facts, search);
    for (const table of section.tables) searchTable(lang, section.id, table, search);
  }
  return found;
}

type SearchText = (text: FoldedText, at: (range: FoundRange) => Pick<Found, 'at' | 'guarded'>) => void;

function searchNarrative({ id, narrative }: SectionSnapshot, search: SearchText): void {
  for (const [block, { text, guards }] of blocksOf(narrative).entries())
    search(text, ({ from, to }) => ({
      at: { section: id, text: { block, from, to } },
      guarded: guards.find((one) => one.from < to && from < one.to)?.guarded ?? null,
    }));
}

/** A block of a narrative, prepared for the search. */
interface Block {
  readonly text: FoldedText;
  readonly guards: ReturnType<typeof guardedRanges>;
}

/** Caches of prepared blocks and cells. A node or row that did not change is the same object in the next snapshot. */
const BLOCKS = new WeakMap<NarrativeNode, readonly Block[]>();
const CELLS = new WeakMap<Row, { readonly lang: Lang; readonly texts: ReadonlyMap<string, FoldedText> }>();

function blocksOf(narrative: NarrativeNode): readonly Block[] {
  const known = BLOCKS.get(narrative);
  if (known) return known;
  const blocks = textBlocks(narrative).map((children) => {
    const text = children.map(inlineText).join('');
    return { text: foldText(text), guards: guardedRanges(children, text) };
  });
  BLOCKS.set(narrative, blocks);
  return blocks;
}

/**
 * The children of each block that contains text directly, in the order in which `TextPlace.block` counts the blocks.
 */
function textBlocks(node: NarrativeNode): readonly (readonly NarrativeNode[])[] {
  const children = node.content ?? [];
  return [...(children.some(isText) ? [children] : []), ...children.flatMap(textBlocks)];
}

function guardedRanges(children: readonly NarrativeNode[], text: string) {
  const ranges: (FoundRange & { readonly guarded: Guarded })[] = [];
  let from = 0;
  for (const child of children) {
    const to = from + inlineText(child).length;
    const isLinked = child.marks?.some(({ type }) => type === 'provision');
    if (child.type === 'number') ranges.push({ from, to, guarded: 'number' });
    else if (isLinked) ranges.push({ from, to, guarded: 'citation' });
    from = to;
  }
  // Citations are read in NFC. In a text that is not in NFC their positions are unknown, so the whole text is guarded.
  const isComposed = text.normalize('NFC') === text;
  for (const citation of readCitations(text.normalize('NFC')))
    ranges.push({
      from: isComposed ? citation.from : 0,
      to: isComposed ? citation.to : text.length,
      guarded: 'citation',
    });
  return ranges;
}

function searchFacts(lang: Lang, facts: Facts, search: SearchText): void {
  for (const type of FACTS) {
    const value = facts[type.key];
    if (value === undefined) continue;
    const at = { section: FACTS_SECTION, fact: type.key };
    search(foldText(searchedText(lang, type, value)), () => ({ at, guarded: null }));
  }
}

/**
 * Searches the typed cells and the labels of fixed rows. Leaves out computed cells, because nobody can replace them.
 */
function searchTable(lang: Lang, section: string, table: TableSnapshot, search: SearchText): void {
  const type = gridType(TABLE_TYPES[table.type]);
  for (const row of table.rows) {
    for (const [column, text] of textsOf(lang, type, row))
      search(text, () => {
        const cell = type.columns.find(({ key }) => key === column);
        const isFixed = !cell || !mayEditCell(type, row.id, cell);
        return { at: { section, table: table.id, row: row.id, column }, guarded: isFixed ? 'cell' : null };
      });
  }
}

/** The texts of a row that are not empty, by column. */
function textsOf(lang: Lang, type: TableType, row: Row): ReadonlyMap<string, FoldedText> {
  const known = CELLS.get(row);
  if (known?.lang === lang) return known.texts;
  const texts = new Map<string, FoldedText>();
  for (const column of type.columns) {
    if (column.compute) continue;
    const label = `row.${type.id}.${row.id}`;
    const isLabel = column.key === type.label && !mayEditCell(type, row.id, column) && hasMessage(label);
    const text = isLabel ? t(lang, label) : searchedText(lang, column, row.cells[column.key]);
    if (text !== '') texts.set(column.key, foldText(text));
  }
  CELLS.set(row, { lang, texts });
  return texts;
}
