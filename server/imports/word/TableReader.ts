import type { WordBlock, WordNoteKind, WordParagraph, WordTable } from '@schemes/imports/word/wordFile';
import { DELETED, INSERTED } from './elementKinds';
import { columnsOf, emptyCell, joinCells, type OpenCell } from './joinCells';
import type { Surroundings } from './Line';
import type { NoteList } from './NoteList';
import { childOf, childrenOf, textOf, valOf, type XmlElement } from './readXml';

/** Reads elements between paragraphs into `out`. */
export type ReadBlocks = (elements: readonly XmlElement[], around: Surroundings, out: WordBlock[]) => void;

/** Reads tables: their rows and cells, whether these are inserted, deleted or hidden, and the blocks inside. */
export class TableReader {
  readonly #notes: NoteList;
  readonly #readBlocks: ReadBlocks;

  constructor(notes: NoteList, readBlocks: ReadBlocks) {
    this.#notes = notes;
    this.#readBlocks = readBlocks;
  }

  /** Reads a table. `around`: the context of the table. */
  read(element: XmlElement, around: Surroundings): WordTable {
    const inner = { notes: [], contents: around.contents, isTop: false };
    const rows = rowsOf(element).map((row): OpenCell[] => {
      const properties = childOf(row, 'w:trPr');
      const change = this.#rowChange(properties, row);
      const notes = change ? [change.note] : [];
      const before = spanOf(valOf(properties, 'w:gridBefore'), 0);
      const after = spanOf(valOf(properties, 'w:gridAfter'), 0);
      const cells: OpenCell[] = before > 0 ? [emptyCell(0, before, notes)] : [];
      for (const cell of cellsOf(row)) {
        const own = childOf(cell, 'w:tcPr');
        const merge = childOf(own, 'w:vMerge');
        cells.push({
          column: columnsOf(cells),
          colspan: spanOf(valOf(own, 'w:gridSpan'), 1),
          rowspan: 1,
          paragraphs: this.#cell(
            cell,
            this.#cellAround(cell, own, change ? { ...inner, row: change } : inner),
          ),
          continuesAbove: merge !== undefined && merge.attributes['w:val'] !== 'restart',
          continuesLeft:
            ['continue', undefined].includes(childOf(own, 'w:hMerge')?.attributes['w:val']) &&
            childOf(own, 'w:hMerge') !== undefined,
          notes,
        });
      }
      if (after > 0) cells.push(emptyCell(columnsOf(cells), after, notes));
      return cells;
    });
    return {
      kind: 'table',
      rows: joinCells(rows),
      ...(around.notes.length > 0 ? { notes: around.notes } : {}),
    };
  }

  /** Adds a note about a row that is deleted, inserted or hidden; undefined: the row is none of these. */
  #rowChange(properties: XmlElement | undefined, row: XmlElement): Surroundings['row'] {
    const change = (what: WordNoteKind, text: string, isTaken: boolean) => ({
      what,
      note: this.#notes.add(what, text, isTaken),
    });
    if (childOf(properties, 'w:del'))
      return change('deletions', textOf(row, 'w:delText') || textOf(row), false);
    if (childOf(properties, 'w:ins')) return change('insertions', textOf(row), true);
    const hidden = childOf(properties, 'w:hidden');
    const isHidden =
      hidden !== undefined && !['0', 'false', 'off'].includes(hidden.attributes['w:val'] ?? '1');
    return isHidden ? change('hidden', textOf(row), false) : undefined;
  }

  /**
   * The context inside a cell. If only the cell, and not its row, is inserted or deleted, adds a note. The decision
   * about the note applies to the text of the cell; the cell itself stays.
   */
  #cellAround(cell: XmlElement, properties: XmlElement | undefined, inner: Surroundings): Surroundings {
    const what = childOf(properties, 'w:cellDel')
      ? 'deletions'
      : childOf(properties, 'w:cellIns')
        ? 'insertions'
        : null;
    if (what === null || inner.row) return inner;
    const text = (what === 'deletions' && textOf(cell, 'w:delText')) || textOf(cell);
    if (text.trim() === '') return inner;
    const note = this.#notes.add(what, text, what === 'insertions');
    return { ...inner, notes: [...inner.notes, note], row: { what, note } };
  }

  /** The paragraphs of a cell. A table inside it becomes paragraphs, in the order of its cells, with a note. */
  #cell(cell: XmlElement, inner: Surroundings): readonly WordParagraph[] {
    const blocks: WordBlock[] = [];
    this.#readBlocks(childrenOf(cell), inner, blocks);
    return blocks.flatMap((block): readonly WordParagraph[] => {
      if (block.kind === 'paragraph') return [block];
      const paragraphs = block.rows.flat().flatMap((innerCell) => innerCell.paragraphs);
      this.#notes.add(
        'innerTables',
        paragraphs.flatMap(({ texts }) => texts.map(({ text }) => text)).join(' '),
        true,
      );
      return paragraphs;
    });
  }
}

/** The rows of a table, including those inside content controls and tracked changes. */
function rowsOf(table: XmlElement): readonly XmlElement[] {
  return insideControls(table, 'w:tr');
}

function cellsOf(row: XmlElement): readonly XmlElement[] {
  return insideControls(row, 'w:tc');
}

function insideControls(element: XmlElement, name: string): readonly XmlElement[] {
  return childrenOf(element).flatMap((child): readonly XmlElement[] => {
    if (child.name === name) return [child];
    const isAround = ['w:sdt', 'w:sdtContent', 'w:customXml', ...INSERTED, ...DELETED].includes(child.name);
    return isAround ? insideControls(child, name) : [];
  });
}

function spanOf(value: string | undefined, least: number): number {
  return value !== undefined && /^\d{1,3}$/.test(value) ? Math.max(least, Number(value)) : least;
}
