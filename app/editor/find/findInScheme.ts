import { readCitations } from '@schemes/checks/narrative/readCitations';
import type { Lang } from '@schemes/messages/lang';
import { hasMessage, t } from '@schemes/messages/t';
import type { CellRef } from '@schemes/model/findings/finding';
import { FACTS } from '@schemes/model/scheme/facts';
import { FACTS_SECTION } from '@schemes/model/scheme/outline';
import type { SectionSnapshot, Snapshot, TableSnapshot } from '@schemes/model/scheme/snapshot';
import { TABLE_TYPES } from '@schemes/model/tables/tableTypes';
import { type FindOptions, type FoundRange, findText } from '@schemes/model/text/findText';
import { inlineText, isText } from '@schemes/model/text/inlineText';
import type { NarrativeNode } from '@schemes/model/text/narrative';
import { gridType } from '../grid/model/gridType';
import { mayEditCell } from '../grid/model/mayEditCell';
import { searchedText } from './searchedText';

/** What a replacement must leave alone: a number bound to a table, a cited document, a cell nobody types into. */
export type Guarded = 'number' | 'citation' | 'cell';

/** One place of a scheme that has the words. */
export interface Found extends FoundRange {
  /** The place as a click on a finding would ask for it. */
  readonly at: CellRef;
  readonly guarded: Guarded | null;
  /** Order of the places: number of the section, and of the text, cell or fact in it. */
  readonly order: readonly [section: number, unit: number];
}

/** What is searched for. */
export interface FindQuery {
  readonly text: string;
  readonly options: FindOptions;
  /** The section that is searched; null: the whole scheme. */
  readonly section: string | null;
}

/** Every place of a scheme that has the words: of each section its text, then its tables row by row. */
export function findInScheme(lang: Lang, snapshot: Snapshot, query: FindQuery): readonly Found[] {
  if (query.text.trim() === '') return [];
  return snapshot.sections.flatMap((section, number) => {
    if (query.section !== null && section.id !== query.section) return [];
    const units = [...textUnits(section), ...factUnits(lang, snapshot, section), ...cellUnits(lang, section)];
    return units.flatMap((unit, i) =>
      findText(unit.text, query.text, query.options).map((range): Found => {
        const at = unit.block === undefined ? unit.at : { ...unit.at, text: { block: unit.block, ...range } };
        return { ...range, at, guarded: unit.guard(range), order: [number, i] };
      }),
    );
  });
}

/** A text that is searched as a whole. */
interface Unit {
  readonly text: string;
  readonly at: CellRef;
  /** Index of the text block, of a narrative alone. */
  readonly block?: number;
  readonly guard: (range: FoundRange) => Guarded | null;
}

function textUnits({ id, narrative }: SectionSnapshot): readonly Unit[] {
  return textBlocks(narrative).map((children, block) => {
    const text = children.map(inlineText).join('');
    const guards = guardedRanges(children, text);
    return {
      text,
      at: { section: id },
      block,
      guard: (range) => guards.find((one) => one.from < range.to && range.from < one.to)?.guarded ?? null,
    };
  });
}

/** The children of each block that holds text itself, in the order in which places count them. */
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
  // Citations are read in NFC; where a text stores letters apart from their marks, their places are not known.
  const isComposed = text.normalize('NFC') === text;
  for (const citation of readCitations(text.normalize('NFC')))
    ranges.push({
      from: isComposed ? citation.from : 0,
      to: isComposed ? citation.to : text.length,
      guarded: 'citation',
    });
  return ranges;
}

function factUnits(lang: Lang, { facts }: Snapshot, { id }: SectionSnapshot): readonly Unit[] {
  if (id !== FACTS_SECTION) return [];
  return FACTS.flatMap((type) => {
    const value = facts[type.key];
    if (value === undefined) return [];
    const guard = () => null;
    return [{ text: searchedText(lang, type, value), at: { section: id, fact: type.key }, guard }];
  });
}

function cellUnits(lang: Lang, { id, tables }: SectionSnapshot): readonly Unit[] {
  return tables.flatMap((table) => rowUnits(lang, id, table));
}

/** The typed cells and the labels of fixed rows. Computed cells follow from the typed ones. */
function rowUnits(lang: Lang, section: string, table: TableSnapshot): readonly Unit[] {
  const type = gridType(TABLE_TYPES[table.type]);
  return table.rows.flatMap((row) =>
    type.columns.flatMap((column): readonly Unit[] => {
      if (column.compute) return [];
      const isFixed = !mayEditCell(type, row.id, column);
      const label = `row.${type.id}.${row.id}`;
      const value = row.cells[column.key];
      const text =
        isFixed && column.key === type.label && hasMessage(label)
          ? t(lang, label)
          : searchedText(lang, column, value);
      if (text === '') return [];
      const at = { section, table: table.id, row: row.id, column: column.key };
      return [{ text, at, guard: () => (isFixed ? 'cell' : null) }];
    }),
  );
}
