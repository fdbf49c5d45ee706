import {
  type Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { HALVES, TEXT_WIDTH } from './pageGeometry';
import { NO_BORDERS, NO_MARGINS } from './tableFrame';

/** Two columns without lines, in one row that stays whole: the heading, and recipients beside the signature. */
export function halvesTable(left: readonly Paragraph[], right: readonly Paragraph[]): Table {
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
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: [HALVES.left, HALVES.right],
    borders: NO_BORDERS,
    margins: NO_MARGINS,
    rows: [new TableRow({ cantSplit: true, children: [cell(HALVES.left, left), cell(HALVES.right, right)] })],
  });
}
