import { BorderStyle, WidthType } from 'docx';

const line = { style: BorderStyle.SINGLE, size: 4, color: '000000' } as const;
const none = { style: BorderStyle.NIL, size: 0, color: 'auto' } as const;

/** All lines of a table drawn (HD05 has no rule; D7 from common practice). */
export const GRID_BORDERS = {
  top: line,
  bottom: line,
  left: line,
  right: line,
  insideHorizontal: line,
  insideVertical: line,
} as const;

/** Margins of the cells of a drawn table, in twips. */
export const GRID_MARGINS = {
  marginUnitType: WidthType.DXA,
  top: 15,
  bottom: 15,
  left: 45,
  right: 45,
} as const;

/** The invisible tables that hold the heading and the signing block. */
export const NO_BORDERS = {
  top: none,
  bottom: none,
  left: none,
  right: none,
  insideHorizontal: none,
  insideVertical: none,
} as const;

/** Margins of the cells of an invisible table. */
export const NO_MARGINS = { ...GRID_MARGINS, top: 0, bottom: 0, left: 0, right: 0 } as const;
