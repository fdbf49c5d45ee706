import type { Row } from '@schemes/model/tables/tableType';
import { measuredWidths } from './measuredWidths';
import type { PaperColumn } from './paperColumn';

/** How a table is set on a page of one width. */
export interface TableLook {
  /** Half-points. */
  readonly size: number;
  /** Whether paragraphs have no spacing. */
  readonly dense: boolean;
  /** Twips; they sum to the width of the page exactly. */
  readonly widths: readonly number[];
}

/** The usual font size of a table, in half-points. */
const USUAL = 24;
/** The font size of a table with much text in its rows, which also has no spacing. No table has a smaller size. */
const SMALL = 22;

/** Most lines of a row, on average, at the usual size. */
const USUAL_LINES = 2.5;

/**
 * The font size of a table and the widths of its columns: the usual size if no word breaks and rows have few lines,
 * otherwise the small one.
 */
export function tableLook(
  columns: readonly PaperColumn[],
  rows: readonly Row[],
  width: number,
  dense = false,
): TableLook {
  const usual = measuredWidths(width, columns, rows, USUAL);
  if (usual.fits && usual.lines <= USUAL_LINES) return { size: USUAL, dense, widths: usual.widths };
  return { size: SMALL, dense: true, widths: measuredWidths(width, columns, rows, SMALL).widths };
}
