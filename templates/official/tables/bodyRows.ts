import { TABLE_STYLE } from '@templates/official/page/paperStyles';
import { escapeXml } from '@templates/official/text/escapeXml';
import { printable } from '@templates/official/text/printable';
import { type IXmlableObject, TableRow } from 'docx';

/** One cell of a table's body. */
export interface BodyCell {
  /** Each line is a paragraph. If there are no lines, the cell has an empty paragraph. */
  readonly lines: readonly string[];
  /** Twentieths of a point. */
  readonly width: number;
  /** Half-points. */
  readonly size: number;
  readonly bold: boolean;
  readonly align: 'left' | 'center';
  /** Whether the row stays on the page of the next row. */
  readonly keep: boolean;
  /** Whether its paragraphs have no spacing. */
  readonly dense: boolean;
}

/**
 * Rows of a table as WordprocessingML text, equal to what docx writes for its own `TableRow`s. A roster of 2,000
 * people has 70,000 cells, which take seconds as docx objects and a fraction of a second as text. In the document they are one
 * CDATA section, until `unwrapBodyRows` removes its markers.
 */
export class BodyRows extends TableRow {
  readonly #rows: readonly (readonly BodyCell[])[];

  constructor(rows: readonly (readonly BodyCell[])[]) {
    super({ children: [] });
    this.#rows = rows;
  }

  override prepForXml(): IXmlableObject {
    return { 'w:tr': { _cdata: this.#rows.map(rowText).join('') } };
  }
}

/** Replaces the wrapped text in the XML of a document by the rows themselves. */
export function unwrapBodyRows(xml: string): string {
  return xml.replace(/<w:tr><!\[CDATA\[([\s\S]*?)\]\]><\/w:tr>/g, (_, rows: string) => rows);
}

function rowText(cells: readonly BodyCell[]): string {
  return `<w:tr><w:trPr><w:cantSplit/></w:trPr>${cells.map(cellText).join('')}</w:tr>`;
}

/** Ranges of numbers, such as the years of a term, which no line divides. */
const RANGE = /(?<=\d)-(?=\d)/u;

function textOf(text: string): string {
  const pieces = printable(text).split(RANGE);
  return pieces
    .map((piece) => `<w:t xml:space="preserve">${escapeXml(piece)}</w:t>`)
    .join('<w:noBreakHyphen/>');
}

function cellText({ lines, width, size, bold, align, keep, dense }: BodyCell): string {
  const space = dense ? '<w:spacing w:after="0" w:before="0"/>' : '';
  const paragraph = `<w:pPr><w:pStyle w:val="${TABLE_STYLE}"/>${keep ? '<w:keepNext/>' : ''}${space}<w:jc w:val="${align}"/></w:pPr>`;
  const look = `<w:rPr>${bold ? '<w:b/><w:bCs/>' : ''}<w:sz w:val="${size}"/><w:szCs w:val="${size}"/></w:rPr>`;
  const texts = (lines.length > 0 ? lines : ['']).map(
    (text) => `<w:p>${paragraph}<w:r>${look}${textOf(text)}</w:r></w:p>`,
  );
  return `<w:tc><w:tcPr><w:tcW w:type="dxa" w:w="${width}"/><w:vAlign w:val="center"/></w:tcPr>${texts.join('')}</w:tc>`;
}
