import { TABLE_STYLE } from '@templates/official/page/paperStyles';
import { escapeXml } from '@templates/official/text/escapeXml';
import { printable } from '@templates/official/text/printable';
import { type IXmlableObject, TableRow } from 'docx';

/** One cell of a table's body. */
export interface BodyCell {
  /** A paragraph each; none is an empty one. */
  readonly lines: readonly string[];
  /** Twentieths of a point. */
  readonly width: number;
  /** Half-points. */
  readonly size: number;
  readonly bold: boolean;
  readonly align: 'left' | 'center';
  /** Stays on the page of the next row. */
  readonly keep: boolean;
  /** No space above and below its paragraphs. */
  readonly dense: boolean;
}

/**
 * Rows of a table's body as WordprocessingML text, the same that docx writes of its own `TableRow`s. A roster of 2,000
 * people is seventy thousand cells: as docx's objects they take seconds, as text a part of one. They stand in the
 * document as one character section until `unwrapBodyRows` takes it off.
 */
export class BodyRows extends TableRow {
  constructor(private readonly rows: readonly (readonly BodyCell[])[]) {
    super({ children: [] });
  }

  override prepForXml(): IXmlableObject {
    return { 'w:tr': { _cdata: this.rows.map(rowText).join('') } };
  }
}

/** The document's XML with the body rows in their place. */
export function unwrapBodyRows(xml: string): string {
  return xml.replace(/<w:tr><!\[CDATA\[([\s\S]*?)\]\]><\/w:tr>/g, (_, rows: string) => rows);
}

function rowText(cells: readonly BodyCell[]): string {
  return `<w:tr><w:trPr><w:cantSplit/></w:trPr>${cells.map(cellText).join('')}</w:tr>`;
}

function cellText({ lines, width, size, bold, align, keep, dense }: BodyCell): string {
  const space = dense ? '<w:spacing w:after="0" w:before="0"/>' : '';
  const paragraph = `<w:pPr><w:pStyle w:val="${TABLE_STYLE}"/>${keep ? '<w:keepNext/>' : ''}${space}<w:jc w:val="${align}"/></w:pPr>`;
  const look = `<w:rPr>${bold ? '<w:b/><w:bCs/>' : ''}<w:sz w:val="${size}"/><w:szCs w:val="${size}"/></w:rPr>`;
  const texts = (lines.length > 0 ? lines : ['']).map(
    (text) =>
      `<w:p>${paragraph}<w:r>${look}<w:t xml:space="preserve">${escapeXml(printable(text))}</w:t></w:r></w:p>`,
  );
  return `<w:tc><w:tcPr><w:tcW w:type="dxa" w:w="${width}"/><w:vAlign w:val="center"/></w:tcPr>${texts.join('')}</w:tc>`;
}
