import { isSymbolFont, symbolOf } from '@schemes/imports/word/symbols';
import type {
  WordBlock,
  WordCell,
  WordNote,
  WordNoteKind,
  WordParagraph,
  WordTable,
  WordText,
} from '@schemes/imports/word/wordFile';
import { oldFontNamed } from '@schemes/model/text/oldFont';
import { FieldStack } from './FieldStack';
import { equationText, lineText } from './lineText';
import type { WordPackage } from './openWordPackage';
import { type NumberCounter, numberCounter } from './readNumbering';
import {
  alignmentOf,
  inherit,
  outlineLevel,
  type RunLook,
  readLook,
  readNumberUse,
  readStyles,
  type WordStyles,
} from './readStyles';
import { childOf, childrenOf, elementsOf, textOf, valOf, type XmlElement } from './readXml';
import { unendedFields } from './unendedFields';

/** Length of a note's text. */
const MAX_NOTE = 200;

/** Where the reader is: what surrounds the blocks it reads. */
interface Surroundings {
  /** Notes of everything around. */
  readonly notes: readonly number[];
  /** Inside a table of contents. */
  readonly contents: boolean;
  /** The change by which the row around it is inserted or deleted, which its text shares. */
  readonly row?: { readonly what: WordNoteKind; readonly note: number };
  /** Directly in the body, whose blocks the notes count. */
  readonly isTop: boolean;
}

/** A paragraph while it is read. */
interface Line {
  readonly texts: WordText[];
  /** Blocks of its text boxes, which follow it. */
  readonly after: WordBlock[];
  readonly look: RunLook;
  readonly around: Surroundings;
  /** The kind and index of the note of the text before, so that neighbours become one note. */
  last: { readonly what: WordNoteKind; readonly note: number } | null;
}

const INSERTED = ['w:ins', 'w:moveTo'];
const DELETED = ['w:del', 'w:moveFrom'];
/** Elements that surround others without a meaning of their own. */
const WRAPPERS = [
  'w:smartTag',
  'w:customXml',
  'w:hyperlink',
  'w:dir',
  'w:bdo',
  'w:sdtContent',
  'w:ruby',
  'w:rubyBase',
];
const SUPERSCRIPT = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const SUBSCRIPT = '₀₁₂₃₄₅₆₇₈₉';

/** Reads the main part of a Word file as blocks, with a note for everything that is not taken as it is. */
export function readDocument(file: WordPackage): {
  readonly blocks: readonly WordBlock[];
  readonly notes: readonly WordNote[];
} {
  const reader = new DocumentReader(file);
  return { blocks: reader.blocks, notes: reader.notes };
}

class DocumentReader {
  readonly blocks: WordBlock[] = [];
  readonly notes: WordNote[] = [];
  readonly #file: WordPackage;
  readonly #styles: WordStyles;
  readonly #counter: NumberCounter;
  readonly #fields = new FieldStack();
  readonly #parts = new Map<XmlElement, ReadonlyMap<string, XmlElement>>();
  readonly #unended: ReadonlyMap<XmlElement, string>;
  /** Index of the block of the body that is being read. */
  #at = 0;

  constructor(file: WordPackage) {
    this.#file = file;
    this.#styles = readStyles(file.styles);
    this.#counter = numberCounter(file.numbering, this.#styles);
    const body = childOf(file.main, 'w:body');
    this.#unended = unendedFields(body);
    this.#read(childrenOf(body), { notes: [], contents: false, isTop: true }, this.blocks);
    this.#at = 0;
    for (const header of file.headers) {
      const text = paragraphsText(header);
      if (text !== '') this.#note('headers', text, false);
    }
  }

  #note(what: WordNoteKind, text: string, isTaken: boolean): number {
    this.notes.push({ what, text: short(text), block: this.#at, isTaken });
    return this.notes.length - 1;
  }

  /** Reads elements between paragraphs. */
  #read(elements: readonly XmlElement[], around: Surroundings, out: WordBlock[]): void {
    for (const element of elements) {
      if (around.isTop) this.#at = out.length;
      const { name } = element;
      if (name === 'w:p') this.#paragraph(element, around, out);
      else if (name === 'w:tbl') this.#table(element, around, out);
      else if (name === 'w:sdt') {
        const content = childrenOf(childOf(element, 'w:sdtContent'));
        this.#read(content, this.#control(element, around), out);
      } else if (name === 'w:altChunk' || name === 'w:subDoc')
        this.#note('chunks', element.attributes['r:id'] ?? '', false);
      else if (name === 'm:oMathPara') {
        const line = this.#line(around, {});
        this.#equation(element, line);
        out.push(paragraphOf(line));
      } else if (name === 'mc:AlternateContent') this.#read(chosen(element), around, out);
      else if (INSERTED.includes(name) || DELETED.includes(name) || WRAPPERS.includes(name))
        this.#read(childrenOf(element), around, out);
    }
  }

  /** What a content control surrounds: a table of contents, or the hint in an empty one. */
  #control(element: XmlElement, around: Surroundings): Surroundings {
    const properties = childOf(element, 'w:sdtPr');
    const gallery = valOf(childOf(properties, 'w:docPartObj'), 'w:docPartGallery') ?? '';
    if (/^table of contents$/i.test(gallery)) return { ...around, contents: true };
    const placeholder = childOf(properties, 'w:showingPlcHdr');
    if (!placeholder || placeholder.attributes['w:val'] === '0') return around;
    const text = textOf(element);
    if (text.trim() === '') return around;
    return { ...around, notes: [...around.notes, this.#note('placeholders', text, false)] };
  }

  #line(around: Surroundings, look: RunLook): Line {
    return { texts: [], after: [], look, around, last: null };
  }

  #paragraph(element: XmlElement, around: Surroundings, out: WordBlock[]): void {
    const properties = childOf(element, 'w:pPr');
    const style = this.#styles.paragraph(valOf(properties, 'w:pStyle'));
    const line = this.#line(around, style.look);
    const isContents =
      around.contents || this.#fields.isContents || /^(?:toc|mục lục)\s*\d$/iu.test(style.name);
    this.#inline(childrenOf(element), line, around.notes);
    const endNotes = this.#endNotes(childOf(properties, 'w:rPr'), line);
    const isGone = endNotes.some((note) => !this.notes[note]?.isTaken);
    const align = alignmentOf(properties) ?? style.align;
    const mark = isGone ? null : this.#counter.next(readNumberUse(properties), style);
    if (mark?.kind === 'number' && mark.isForm)
      this.#note('numberForms', `${mark.label} ${textOf(element)}`, true);
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

  /** Notes about the mark at a paragraph's end: it is inserted, deleted or hidden. */
  #endNotes(look: XmlElement | undefined, line: Line): readonly number[] {
    const names = childrenOf(look).map(({ name }) => name);
    const notes: number[] = [];
    const join = (what: WordNoteKind, isTaken: boolean) =>
      notes.push(
        line.around.row?.what === what
          ? line.around.row.note
          : line.last?.what === what
            ? line.last.note
            : this.#note(what, '¶', isTaken),
      );
    if (names.some((name) => DELETED.includes(name))) join('deletions', false);
    if (names.some((name) => INSERTED.includes(name))) join('insertions', true);
    if (readLook(look).hidden) join('hidden', false);
    return notes;
  }

  /** Reads elements inside a paragraph. */
  #inline(elements: readonly XmlElement[], line: Line, notes: readonly number[]): void {
    for (const element of elements) {
      const { name } = element;
      if (name === 'w:r') this.#run(element, line, notes);
      else if (INSERTED.includes(name)) this.#tracked('insertions', true, element, line, notes);
      else if (DELETED.includes(name)) this.#tracked('deletions', false, element, line, notes);
      else if (name === 'w:fldSimple') {
        this.#fields.begin(element.attributes['w:instr'] ?? '');
        this.#fields.separate();
        this.#inline(childrenOf(element), line, notes);
        this.#endField(line, notes);
      } else if (name === 'w:sdt') {
        const around = this.#control(element, { ...line.around, notes });
        this.#inline(childrenOf(childOf(element, 'w:sdtContent')), line, around.notes);
      } else if (name === 'm:oMath' || name === 'm:oMathPara') this.#equation(element, line, notes);
      else if (name === 'w:subDoc') this.#note('chunks', element.attributes['r:id'] ?? '', false);
      else if (name === 'mc:AlternateContent') this.#inline(chosen(element), line, notes);
      else if (WRAPPERS.includes(name)) this.#inline(childrenOf(element), line, notes);
    }
  }

  #tracked(
    what: 'insertions' | 'deletions',
    isTaken: boolean,
    element: XmlElement,
    line: Line,
    notes: readonly number[],
  ): void {
    const { row } = line.around;
    const text = textOf(element, what === 'deletions' ? 'w:delText' : 'w:t') || textOf(element);
    const note = row?.what === what ? row.note : this.#joined(what, text, isTaken, line);
    this.#inline(childrenOf(element), line, [...notes, note]);
    line.last = { what, note };
  }

  /** The note of a text; the one before it where both are of one kind and neighbours. */
  #joined(what: WordNoteKind, text: string, isTaken: boolean, line: Line): number {
    const before = line.last?.what === what ? this.notes[line.last.note] : undefined;
    if (!before || !line.last) return this.#note(what, text, isTaken);
    this.notes[line.last.note] = { ...before, text: short(before.text + text) };
    return line.last.note;
  }

  #run(run: XmlElement, line: Line, notes: readonly number[]): void {
    const properties = childOf(run, 'w:rPr');
    // A link is underlined by its style, which says nothing of the words.
    const { underline: _ofLink, ...named } = this.#styles.character(valOf(properties, 'w:rStyle'));
    const look = inherit([readLook(properties), named, line.look]);
    for (const child of childrenOf(run)) this.#piece(child, look, line, notes);
  }

  #piece(child: XmlElement, look: RunLook, line: Line, notes: readonly number[]): void {
    const text = child.children.filter((one) => typeof one === 'string').join('');
    switch (child.name) {
      case 'w:t':
      case 'w:delText':
        this.#text(text, look, line, notes);
        return;
      case 'w:instrText':
      case 'w:delInstrText':
        this.#fields.addCode(text);
        return;
      case 'w:tab':
      case 'w:ptab':
        this.#emit('\t', look, line, notes);
        return;
      case 'w:br':
      case 'w:cr':
        this.#emit('\n', look, line, notes);
        return;
      case 'w:noBreakHyphen':
        this.#emit('-', look, line, notes);
        return;
      case 'w:sym':
        this.#symbol(child, look, line, notes);
        return;
      case 'w:fldChar':
        this.#fieldMark(child, look, line, notes);
        return;
      case 'w:footnoteReference':
        this.#reference('footnotes', this.#file.footnotes, child, line, notes);
        return;
      case 'w:endnoteReference':
        this.#reference('endnotes', this.#file.endnotes, child, line, notes);
        return;
      case 'w:commentReference':
        this.#comment(child);
        return;
      case 'w:drawing':
      case 'w:pict':
      case 'w:object':
        this.#drawing(child, line, notes);
        return;
      case 'mc:AlternateContent':
        for (const one of chosen(child)) this.#piece(one, look, line, notes);
        return;
      case 'w:ruby':
        this.#ruby(child);
        this.#inline(childrenOf(childOf(child, 'w:rubyBase')), line, notes);
        return;
    }
  }

  /** The small text above another has no place in a paragraph. */
  #ruby(ruby: XmlElement): void {
    const above = childOf(ruby, 'w:rt');
    const text = above ? lineText(above).trim() : '';
    if (text !== '') this.#note('objects', text, false);
  }

  #text(text: string, look: RunLook, line: Line, notes: readonly number[]): void {
    if (!isSymbolFont(look.font)) {
      this.#emit(raised(text, look), look, line, notes);
      return;
    }
    const drawn = [...text].map((letter) => symbolOf(look.font ?? '', letter.codePointAt(0) ?? 0));
    if (drawn.every((one) => one !== null)) this.#emit(drawn.join(''), look, line, notes);
    else if (/[\uf000-\uf0ff]/.test(text)) this.#note('unknownSymbols', `${look.font}: ${text}`, false);
    // A text typed in letters and only later set in such a font is drawn as signs nobody meant.
    else this.#emit(text, look, line, notes);
  }

  #symbol({ attributes }: XmlElement, look: RunLook, line: Line, notes: readonly number[]): void {
    const font = attributes['w:font'] ?? look.font ?? '';
    const drawn = symbolOf(font, Number.parseInt(attributes['w:char'] ?? '', 16));
    if (drawn !== null) this.#emit(drawn, look, line, notes);
    else this.#note('unknownSymbols', `${font} ${attributes['w:char'] ?? ''}`, false);
  }

  #fieldMark(mark: XmlElement, look: RunLook, line: Line, notes: readonly number[]): void {
    const type = mark.attributes['w:fldCharType'];
    const unended = this.#unended.get(mark);
    if (unended !== undefined) {
      if (type === 'begin') this.#note('emptyFields', unended, false);
      return;
    }
    if (type === 'begin') this.#fields.begin('', childOf(mark, 'w:ffData'));
    else if (type === 'separate') this.#fields.separate();
    else if (type === 'end') {
      const formed = this.#endField(line, notes);
      if (formed !== null) this.#emit(formed, look, line, notes);
    }
  }

  /** Ends a field; returns the text of a form field that has no result of its own. */
  #endField(_line: Line, _notes: readonly number[]): string | null {
    const ended = this.#fields.end();
    if (!ended) return null;
    if (ended.formed !== null) return ended.formed;
    if (ended.isEmpty) this.#note('emptyFields', ended.code, false);
    return null;
  }

  /** Adds text to a line, with the notes of what surrounds it and of its look. */
  #emit(text: string, look: RunLook, line: Line, around: readonly number[]): void {
    if (text === '' || this.#fields.isInCode) return;
    this.#fields.addResult(text);
    const isRaised = look.raised !== undefined && look.raised !== 'baseline' && /[⁰¹²³⁴-⁹₀-₉]/u.test(text);
    const notes = [...around];
    const own = look.hidden ? 'hidden' : look.struck ? 'struck' : null;
    if (own) {
      const note = this.#joined(own, text, false, line);
      notes.push(note);
      line.last = { what: own, note };
    } else if (around.length === line.around.notes.length) line.last = null;
    line.texts.push({
      text,
      ...(look.bold ? { bold: true as const } : {}),
      ...(look.italic ? { italic: true as const } : {}),
      ...(look.underline ? { underline: true as const } : {}),
      ...(isRaised ? { raised: true as const } : {}),
      ...(oldFontNamed(look.font) && look.font ? { font: look.font } : {}),
      ...(notes.length > line.around.notes.length ? { notes: notes.slice(line.around.notes.length) } : {}),
    });
  }

  /** A foot- or endnote: left out, or taken in brackets where it is referred to. */
  #reference(
    what: 'footnotes' | 'endnotes',
    part: XmlElement | null,
    { attributes }: XmlElement,
    line: Line,
    notes: readonly number[],
  ): void {
    const found = part && this.#byId(part).get(attributes['w:id'] ?? '');
    const text = found ? paragraphsText(found) : '';
    const note = this.#note(what, text, false);
    if (text !== '') this.#emit(` (${text})`, line.look, line, [...notes, note]);
    line.last = null;
  }

  /** The foot- or endnotes or comments of a part by their ids; the first of each. */
  #byId(part: XmlElement): ReadonlyMap<string, XmlElement> {
    const known = this.#parts.get(part);
    if (known) return known;
    const made = new Map(
      childrenOf(part)
        .toReversed()
        .map((one) => [one.attributes['w:id'] ?? '', one] as const),
    );
    this.#parts.set(part, made);
    return made;
  }

  #comment({ attributes }: XmlElement): void {
    const { comments } = this.#file;
    const found = comments && this.#byId(comments).get(attributes['w:id'] ?? '');
    const author = found?.attributes['w:author'];
    this.#note('comments', `${author ? `${author}: ` : ''}${found ? paragraphsText(found) : ''}`, false);
  }

  #equation(element: XmlElement, line: Line, notes: readonly number[] = line.around.notes): void {
    const text = equationText(element);
    const note = this.#note('equations', text, false);
    this.#emit(text, line.look, line, [...notes, note]);
    line.last = null;
  }

  /** Text boxes follow the paragraph; pictures, charts and embedded files are left out. */
  #drawing(element: XmlElement, line: Line, notes: readonly number[]): void {
    if (this.#fields.isInCode) return;
    const boxes = [...elementsOf(element, 'w:txbxContent')];
    for (const box of boxes) {
      const text = paragraphsText(box);
      if (text === '') continue;
      const note = this.#note('textBoxes', text, false);
      const around = { notes: [...notes, note], contents: false, isTop: false };
      this.#read(childrenOf(box), around, line.after);
    }
    const has = (...names: readonly string[]) => !elementsOf(element, ...names).next().done;
    const title = [...elementsOf(element, '?:docPr')][0]?.attributes;
    const name = title?.['descr'] || title?.['title'] || title?.['name'] || '';
    if (element.name === 'w:object' || has('c:chart', 'cx:chart', 'dgm:relIds', 'o:OLEObject'))
      this.#note('objects', name, false);
    else if (has('pic:pic', 'v:imagedata')) this.#note('images', name, false);
    // Word art, and the texts of drawings that are no text boxes.
    const drawn = [
      ...[...elementsOf(element, 'v:textpath')].map(({ attributes }) => attributes['string'] ?? ''),
      textOf(element, 'a:t'),
    ].filter((text) => text.trim() !== '');
    for (const text of drawn) this.#note('objects', text, false);
  }

  #table(element: XmlElement, around: Surroundings, out: WordBlock[]): void {
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
          isContinued: merge !== undefined && merge.attributes['w:val'] !== 'restart',
          isLeft:
            ['continue', undefined].includes(childOf(own, 'w:hMerge')?.attributes['w:val']) &&
            childOf(own, 'w:hMerge') !== undefined,
          notes,
        });
      }
      if (after > 0) cells.push(emptyCell(columnsOf(cells), after, notes));
      return cells;
    });
    out.push({
      kind: 'table',
      rows: merged(rows),
      ...(around.notes.length > 0 ? { notes: around.notes } : {}),
    } satisfies WordTable);
  }

  /** Why a row may be left out: it is deleted, inserted or hidden. */
  #rowChange(properties: XmlElement | undefined, row: XmlElement): Surroundings['row'] {
    const change = (what: WordNoteKind, text: string, isTaken: boolean) => ({
      what,
      note: this.#note(what, text, isTaken),
    });
    if (childOf(properties, 'w:del'))
      return change('deletions', textOf(row, 'w:delText') || textOf(row), false);
    if (childOf(properties, 'w:ins')) return change('insertions', textOf(row), true);
    const hidden = childOf(properties, 'w:hidden');
    const isHidden =
      hidden !== undefined && !['0', 'false', 'off'].includes(hidden.attributes['w:val'] ?? '1');
    return isHidden ? change('hidden', textOf(row), false) : undefined;
  }

  /** A cell that is inserted or deleted alone: its text follows the decision, its place in the row stays. */
  #cellAround(cell: XmlElement, properties: XmlElement | undefined, inner: Surroundings): Surroundings {
    const what = childOf(properties, 'w:cellDel')
      ? 'deletions'
      : childOf(properties, 'w:cellIns')
        ? 'insertions'
        : null;
    if (what === null || inner.row) return inner;
    const text = (what === 'deletions' && textOf(cell, 'w:delText')) || textOf(cell);
    if (text.trim() === '') return inner;
    const note = this.#note(what, text, what === 'insertions');
    return { ...inner, notes: [...inner.notes, note], row: { what, note } };
  }

  /** The paragraphs of a cell; those of a table inside it stay, in the order of their cells. */
  #cell(cell: XmlElement, inner: Surroundings): readonly WordParagraph[] {
    const blocks: WordBlock[] = [];
    this.#read(childrenOf(cell), inner, blocks);
    return blocks.flatMap((block): readonly WordParagraph[] => {
      if (block.kind === 'paragraph') return [block];
      const paragraphs = block.rows.flat().flatMap((one) => one.paragraphs);
      this.#note(
        'innerTables',
        paragraphs.flatMap(({ texts }) => texts.map(({ text }) => text)).join(' '),
        true,
      );
      return paragraphs;
    });
  }
}

/** A cell while its table is read. */
interface OpenCell extends WordCell {
  readonly column: number;
  readonly rowspan: number;
  /** Continues the cell above. */
  readonly isContinued: boolean;
  /** Continues the cell to its left. */
  readonly isLeft: boolean;
  readonly notes: readonly number[];
}

function emptyCell(column: number, colspan: number, notes: readonly number[]): OpenCell {
  return { column, colspan, rowspan: 1, paragraphs: [], isContinued: false, isLeft: false, notes };
}

function columnsOf(cells: readonly OpenCell[]): number {
  return cells.reduce((sum, { colspan }) => sum + colspan, 0);
}

/** Joins the cells that continue the one above or to the left. */
function merged(rows: readonly (readonly OpenCell[])[]): readonly (readonly WordCell[])[] {
  const open = new Map<number, OpenCell & { rowspan: number }>();
  const out = rows.map((row) => {
    const reached: { rowspan: number }[] = [];
    const kept: (OpenCell & { rowspan: number; colspan: number })[] = [];
    for (const cell of row) {
      const left = kept.at(-1);
      if (cell.isLeft && left) {
        left.colspan += cell.colspan;
        continue;
      }
      const above = open.get(cell.column);
      if (cell.isContinued && above && above.colspan === cell.colspan) {
        above.rowspan += 1;
        reached.push(above);
        continue;
      }
      const own = { ...cell };
      kept.push(own);
      open.set(cell.column, own);
    }
    // A row in which no cell begins goes.
    if (kept.length === 0) for (const above of reached) above.rowspan -= 1;
    return kept;
  });
  return out
    .filter((row) => row.length > 0)
    .map((row) =>
      row.map(
        ({ paragraphs, colspan, rowspan, notes }): WordCell => ({
          paragraphs,
          colspan,
          rowspan,
          ...(notes.length > 0 ? { notes } : {}),
        }),
      ),
    );
}

/** The rows of a table, also those inside content controls. */
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

/** The children of one alternative alone: of the first that has any, with the fallback as the last. */
function chosen(element: XmlElement): readonly XmlElement[] {
  const alternatives = [...childrenOf(element, 'mc:Choice'), ...childrenOf(element, 'mc:Fallback')];
  return childrenOf(alternatives.find((one) => childrenOf(one).length > 0));
}

function paragraphOf({ texts, around }: Line): WordParagraph {
  return {
    kind: 'paragraph',
    texts,
    heading: null,
    ...(around.notes.length > 0 ? { notes: around.notes } : {}),
  };
}

/** Text of the paragraphs inside an element, one after another. */
function paragraphsText(element: XmlElement): string {
  return [...elementsOf(element, 'w:p')]
    .map((paragraph) => lineText(paragraph).replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '')
    .join(' ');
}

function short(text: string): string {
  const plain = text.normalize('NFC').replace(/\s+/g, ' ').trim();
  return plain.length > MAX_NOTE ? `${plain.slice(0, MAX_NOTE - 1)}…` : plain;
}

/** Digits above or below the line as the characters for them, so that `m²` does not become `m2`. */
function raised(text: string, { raised: how }: RunLook): string {
  if (how !== 'superscript' && how !== 'subscript') return text;
  const digits = how === 'superscript' ? SUPERSCRIPT : SUBSCRIPT;
  return text.replace(/\d/g, (digit) => digits[Number(digit)] ?? digit);
}
