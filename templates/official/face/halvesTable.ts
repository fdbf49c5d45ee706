import { halves, TEXT_WIDTH } from '@templates/official/page/pageGeometry';
import { NO_BORDERS, NO_MARGINS } from '@templates/official/tables/tableFrame';
import {
  type Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';

/**
 * Two columns without borders in one row that never breaks, for the heading and for recipients next to the signature.
 */
export function halvesTable(
  left: readonly Paragraph[],
  right: readonly Paragraph[],
  textWidth = TEXT_WIDTH,
  widths = halves(textWidth),
): Table {
  const cell = (size: number, children: readonly Paragraph[]) =>
    new TableCell({
      width: { size, type: WidthType.DXA },
      margins: NO_MARGINS,
      borders: {
        top: NO_BORDERS.top,
        bottom: NO_BORDERS.bottom,
        left: NO_BORDERS.left,
        right: NO_BORDERS.right,
      },
      verticalAlign: VerticalAlignTable.TOP,
      children: [...children],
    });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: [widths.left, widths.right],
    borders: NO_BORDERS,
    margins: NO_MARGINS,
    rows: [new TableRow({ cantSplit: true, children: [cell(widths.left, left), cell(widths.right, right)] })],
  });
}
