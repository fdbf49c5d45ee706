import { isSymbolFont, symbolOf } from '@schemes/imports/word/symbols';
import { oldFontNamed } from '@schemes/model/text/oldFont';
import { controlAround } from './controlAround';
import { chosenAlternative, DELETED, INSERTED, WRAPPERS } from './elementKinds';
import type { FieldStack } from './FieldStack';
import type { Line } from './Line';
import { equationText, lineText, paragraphsText } from './lineText';
import type { NoteList } from './NoteList';
import type { WordPackage } from './openWordPackage';
import { inherit, type RunLook, readLook, type WordStyles } from './readStyles';
import { childOf, childrenOf, elementsOf, textOf, valOf, type XmlElement } from './readXml';
import type { ReadBlocks } from './TableReader';

const SUPERSCRIPT = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const SUBSCRIPT = '₀₁₂₃₄₅₆₇₈₉';

/** What a `LineReader` depends on. It shares notes and fields with the reader of blocks. */
export interface LineSources {
  readonly file: WordPackage;
  readonly styles: WordStyles;
  readonly notes: NoteList;
  readonly fields: FieldStack;
  /** From `unendedFields`. */
  readonly unended: ReadonlyMap<XmlElement, string>;
  readonly readBlocks: ReadBlocks;
}

/** Reads the content of a paragraph: runs with their formatting, fields, tracked changes, references, drawings. */
export class LineReader {
  readonly #file: WordPackage;
  readonly #styles: WordStyles;
  readonly #notes: NoteList;
  readonly #fields: FieldStack;
  readonly #unended: ReadonlyMap<XmlElement, string>;
  readonly #readBlocks: ReadBlocks;
  readonly #parts = new Map<XmlElement, ReadonlyMap<string, XmlElement>>();

  constructor({ file, styles, notes, fields, unended, readBlocks }: LineSources) {
    this.#file = file;
    this.#styles = styles;
    this.#notes = notes;
    this.#fields = fields;
    this.#unended = unended;
    this.#readBlocks = readBlocks;
  }

  /** Reads elements inside a paragraph into `line`. `notes`: indices of the notes about what contains the elements. */
  read(elements: readonly XmlElement[], line: Line, notes: readonly number[]): void {
    for (const element of elements) {
      const { name } = element;
      if (name === 'w:r') this.#run(element, line, notes);
      else if (INSERTED.includes(name)) this.#tracked('insertions', true, element, line, notes);
      else if (DELETED.includes(name)) this.#tracked('deletions', false, element, line, notes);
      else if (name === 'w:fldSimple') {
        this.#fields.begin(element.attributes['w:instr'] ?? '');
        this.#fields.separate();
        this.read(childrenOf(element), line, notes);
        this.#endField();
      } else if (name === 'w:sdt') {
        const around = controlAround(element, { ...line.around, notes }, this.#notes);
        this.read(childrenOf(childOf(element, 'w:sdtContent')), line, around.notes);
      } else if (name === 'm:oMath' || name === 'm:oMathPara') this.equation(element, line, notes);
      else if (name === 'w:subDoc') this.#notes.add('chunks', element.attributes['r:id'] ?? '', false);
      else if (name === 'mc:AlternateContent') this.read(chosenAlternative(element), line, notes);
      else if (WRAPPERS.includes(name)) this.read(childrenOf(element), line, notes);
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
    const note = row?.what === what ? row.note : this.#notes.addJoined(what, text, isTaken, line);
    this.read(childrenOf(element), line, [...notes, note]);
    line.last = { what, note };
  }

  #run(run: XmlElement, line: Line, notes: readonly number[]): void {
    const properties = childOf(run, 'w:rPr');
    // The underline of a link comes from its style and is not formatting by the author.
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
        for (const one of chosenAlternative(child)) this.#piece(one, look, line, notes);
        return;
      case 'w:ruby':
        this.#ruby(child);
        this.read(childrenOf(childOf(child, 'w:rubyBase')), line, notes);
        return;
    }
  }

  /** Adds a note about the small text above a ruby base. This text is not imported. */
  #ruby(ruby: XmlElement): void {
    const above = childOf(ruby, 'w:rt');
    const text = above ? lineText(above).trim() : '';
    if (text !== '') this.#notes.add('objects', text, false);
  }

  #text(text: string, look: RunLook, line: Line, notes: readonly number[]): void {
    if (!isSymbolFont(look.font)) {
      this.#emit(raised(text, look), look, line, notes);
      return;
    }
    const drawn = [...text].map((letter) => symbolOf(look.font ?? '', letter.codePointAt(0) ?? 0));
    if (drawn.every((symbol) => symbol !== null)) this.#emit(drawn.join(''), look, line, notes);
    else if (/[\uf000-\uf0ff]/.test(text)) this.#notes.add('unknownSymbols', `${look.font}: ${text}`, false);
    // Letters that were typed in another font and later set in a symbol font: the author meant the letters.
    else this.#emit(text, look, line, notes);
  }

  #symbol({ attributes }: XmlElement, look: RunLook, line: Line, notes: readonly number[]): void {
    const font = attributes['w:font'] ?? look.font ?? '';
    const drawn = symbolOf(font, Number.parseInt(attributes['w:char'] ?? '', 16));
    if (drawn !== null) this.#emit(drawn, look, line, notes);
    else this.#notes.add('unknownSymbols', `${font} ${attributes['w:char'] ?? ''}`, false);
  }

  #fieldMark(mark: XmlElement, look: RunLook, line: Line, notes: readonly number[]): void {
    const type = mark.attributes['w:fldCharType'];
    const unended = this.#unended.get(mark);
    if (unended !== undefined) {
      if (type === 'begin') this.#notes.add('emptyFields', unended, false);
      return;
    }
    if (type === 'begin') this.#fields.begin('', childOf(mark, 'w:ffData'));
    else if (type === 'separate') this.#fields.separate();
    else if (type === 'end') {
      const formed = this.#endField();
      if (formed !== null) this.#emit(formed, look, line, notes);
    }
  }

  /** Ends a field and notes an empty one. Returns the text of a form field without a result; else null. */
  #endField(): string | null {
    const ended = this.#fields.end();
    if (!ended) return null;
    if (ended.formed !== null) return ended.formed;
    if (ended.isEmpty) this.#notes.add('emptyFields', ended.code, false);
    return null;
  }

  /** Adds text to a line, with the notes about what contains it and about its formatting. Ignores text in a field's code. */
  #emit(text: string, look: RunLook, line: Line, around: readonly number[]): void {
    if (text === '' || this.#fields.isInCode) return;
    this.#fields.addResult(text);
    const isRaised = look.raised !== undefined && look.raised !== 'baseline' && /[⁰¹²³⁴-⁹₀-₉]/u.test(text);
    const notes = [...around];
    const own = look.hidden ? 'hidden' : look.struck ? 'struck' : null;
    if (own) {
      const note = this.#notes.addJoined(own, text, false, line);
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

  /** Adds a foot- or endnote in brackets where it is referred to; by default it is not imported. */
  #reference(
    what: 'footnotes' | 'endnotes',
    part: XmlElement | null,
    { attributes }: XmlElement,
    line: Line,
    notes: readonly number[],
  ): void {
    const found = part && this.#byId(part).get(attributes['w:id'] ?? '');
    const text = found ? paragraphsText(found) : '';
    const note = this.#notes.add(what, text, false);
    if (text !== '') this.#emit(` (${text})`, line.look, line, [...notes, note]);
    line.last = null;
  }

  /** The footnotes, endnotes or comments of a part by id. If two have the same id, the first is used. */
  #byId(part: XmlElement): ReadonlyMap<string, XmlElement> {
    const known = this.#parts.get(part);
    if (known) return known;
    const made = new Map(
      childrenOf(part)
        .toReversed()
        .map((element) => [element.attributes['w:id'] ?? '', element] as const),
    );
    this.#parts.set(part, made);
    return made;
  }

  #comment({ attributes }: XmlElement): void {
    const { comments } = this.#file;
    const found = comments && this.#byId(comments).get(attributes['w:id'] ?? '');
    const author = found?.attributes['w:author'];
    this.#notes.add('comments', `${author ? `${author}: ` : ''}${found ? paragraphsText(found) : ''}`, false);
  }

  /** Adds an equation to a line as text; by default it is not imported. */
  equation(element: XmlElement, line: Line, notes: readonly number[] = line.around.notes): void {
    const text = equationText(element);
    const note = this.#notes.add('equations', text, false);
    this.#emit(text, line.look, line, [...notes, note]);
    line.last = null;
  }

  /** Adds the text boxes of a drawing after the paragraph. Notes pictures, charts and embedded files, which are not imported. */
  #drawing(element: XmlElement, line: Line, notes: readonly number[]): void {
    if (this.#fields.isInCode) return;
    const boxes = [...elementsOf(element, 'w:txbxContent')];
    for (const box of boxes) {
      const text = paragraphsText(box);
      if (text === '') continue;
      const note = this.#notes.add('textBoxes', text, false);
      const around = { notes: [...notes, note], contents: false, isTop: false };
      this.#readBlocks(childrenOf(box), around, line.after);
    }
    const has = (...names: readonly string[]) => !elementsOf(element, ...names).next().done;
    const title = [...elementsOf(element, '?:docPr')][0]?.attributes;
    const name = title?.['descr'] || title?.['title'] || title?.['name'] || '';
    if (element.name === 'w:object' || has('c:chart', 'cx:chart', 'dgm:relIds', 'o:OLEObject'))
      this.#notes.add('objects', name, false);
    else if (has('pic:pic', 'v:imagedata')) this.#notes.add('images', name, false);
    // Word art, and texts of drawings outside text boxes.
    const drawn = [
      ...[...elementsOf(element, 'v:textpath')].map(({ attributes }) => attributes['string'] ?? ''),
      textOf(element, 'a:t'),
    ].filter((text) => text.trim() !== '');
    for (const text of drawn) this.#notes.add('objects', text, false);
  }
}

/** Replaces superscript and subscript digits by their Unicode characters, so that `m²` does not become `m2`. */
function raised(text: string, { raised: how }: RunLook): string {
  if (how !== 'superscript' && how !== 'subscript') return text;
  const digits = how === 'superscript' ? SUPERSCRIPT : SUBSCRIPT;
  return text.replace(/\d/g, (digit) => digits[Number(digit)] ?? digit);
}
