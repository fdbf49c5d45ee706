import type { WordBlock, WordNote, WordNoteKind } from '@schemes/imports/word/wordFile';
import { controlAround } from './controlAround';
import { chosenAlternative, DELETED, INSERTED, WRAPPERS } from './elementKinds';
import { FieldStack } from './FieldStack';
import { type Line, openLine, paragraphOf, type Surroundings } from './Line';
import { LineReader } from './LineReader';
import { paragraphsText } from './lineText';
import { NoteList } from './NoteList';
import type { WordPackage } from './openWordPackage';
import { type NumberCounter, numberCounter } from './readNumbering';
import {
  alignmentOf,
  outlineLevel,
  readLook,
  readNumberUse,
  readStyles,
  type WordStyles,
} from './readStyles';
import { childOf, childrenOf, textOf, valOf, type XmlElement } from './readXml';
import { TableReader } from './TableReader';
import { unendedFields } from './unendedFields';

/** Reads the main part of a Word file as blocks, with a note about everything that is not imported unchanged. */
export function readDocument(file: WordPackage): {
  readonly blocks: readonly WordBlock[];
  readonly notes: readonly WordNote[];
} {
  const reader = new DocumentReader(file);
  return { blocks: reader.blocks, notes: reader.notes.all };
}

class DocumentReader {
  readonly blocks: WordBlock[] = [];
  readonly notes = new NoteList();
  readonly #styles: WordStyles;
  readonly #counter: NumberCounter;
  readonly #fields = new FieldStack();
  readonly #lines: LineReader;
  readonly #tables: TableReader;

  constructor(file: WordPackage) {
    this.#styles = readStyles(file.styles);
    this.#counter = numberCounter(file.numbering, this.#styles);
    const body = childOf(file.main, 'w:body');
    const readBlocks = this.#read.bind(this);
    this.#lines = new LineReader({
      file,
      styles: this.#styles,
      notes: this.notes,
      fields: this.#fields,
      unended: unendedFields(body),
      readBlocks,
    });
    this.#tables = new TableReader(this.notes, readBlocks);
    this.#read(childrenOf(body), { notes: [], contents: false, isTop: true }, this.blocks);
    this.notes.at = 0;
    for (const header of file.headers) {
      const text = paragraphsText(header);
      if (text !== '') this.notes.add('headers', text, false);
    }
  }

  /** Reads paragraphs, tables and the elements that contain them into `out`. */
  #read(elements: readonly XmlElement[], around: Surroundings, out: WordBlock[]): void {
    for (const element of elements) {
      if (around.isTop) this.notes.at = out.length;
      const { name } = element;
      if (name === 'w:p') this.#paragraph(element, around, out);
      else if (name === 'w:tbl') out.push(this.#tables.read(element, around));
      else if (name === 'w:sdt') {
        const content = childrenOf(childOf(element, 'w:sdtContent'));
        this.#read(content, controlAround(element, around, this.notes), out);
      } else if (name === 'w:altChunk' || name === 'w:subDoc')
        this.notes.add('chunks', element.attributes['r:id'] ?? '', false);
      else if (name === 'm:oMathPara') {
        const line = openLine(around, {});
        this.#lines.equation(element, line);
        out.push(paragraphOf(line));
      } else if (name === 'mc:AlternateContent') this.#read(chosenAlternative(element), around, out);
      else if (INSERTED.includes(name) || DELETED.includes(name) || WRAPPERS.includes(name))
        this.#read(childrenOf(element), around, out);
    }
  }

  #paragraph(element: XmlElement, around: Surroundings, out: WordBlock[]): void {
    const properties = childOf(element, 'w:pPr');
    const style = this.#styles.paragraph(valOf(properties, 'w:pStyle'));
    const line = openLine(around, style.look);
    const isContents =
      around.contents || this.#fields.isContents || /^(?:toc|mục lục)\s*\d$/iu.test(style.name);
    this.#lines.read(childrenOf(element), line, around.notes);
    const endNotes = this.#endNotes(childOf(properties, 'w:rPr'), line);
    const isEndOmitted = endNotes.some((note) => !this.notes.all[note]?.isTaken);
    const align = alignmentOf(properties) ?? style.align;
    const mark = isEndOmitted ? null : this.#counter.next(readNumberUse(properties), style);
    if (mark?.kind === 'number' && mark.isInDigits)
      this.notes.add('numberForms', `${mark.label} ${textOf(element)}`, true);
    const own = outlineLevel(properties);
    const heading = own === undefined ? style.heading : own;
    out.push({
      ...paragraphOf(line),
      heading: heading === null ? null : heading === 1 ? 1 : heading === 2 ? 2 : 3,
      ...(mark?.kind === 'number' ? { label: mark.label } : {}),
      ...(mark?.kind === 'bullet' ? { bullet: { depth: mark.depth, list: mark.list } } : {}),
      ...(isContents || this.#fields.isContents ? { contents: true as const } : {}),
      ...(align ? { align } : {}),
      ...(endNotes.length > 0 ? { endNotes } : {}),
    });
    out.push(...line.after);
  }

  /**
   * Indices of the notes about the end of a paragraph, if the end is inserted, deleted or hidden. An end shares the note
   * about its row, or about the text before it, if that is of the same kind.
   */
  #endNotes(look: XmlElement | undefined, line: Line): readonly number[] {
    const names = childrenOf(look).map(({ name }) => name);
    const notes: number[] = [];
    const join = (what: WordNoteKind, isTaken: boolean) =>
      notes.push(
        line.around.row?.what === what
          ? line.around.row.note
          : line.last?.what === what
            ? line.last.note
            : this.notes.add(what, '¶', isTaken),
      );
    if (names.some((name) => DELETED.includes(name))) join('deletions', false);
    if (names.some((name) => INSERTED.includes(name))) join('insertions', true);
    if (readLook(look).hidden) join('hidden', false);
    return notes;
  }
}
