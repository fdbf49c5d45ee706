import type { House } from '@templates/official/setting/paperSetting';
import { PARTY_2026 } from '@templates/official/standards/party2026';

/**
 * The page in twips: A4, margins 20, 20, 30, 15 mm, page number 10 mm from the top edge (HD05: G1, G2, G4). HD36 has
 * the same margins, and they lie in the ranges of Nghị định 30/2020/NĐ-CP, so that every standard has the same text
 * width.
 */
export const PAGE = { width: 11906, height: 16838 } as const;

/** How a page lies: A4 upright, A4 turned for wide tables, or A3 turned for tables that are long as well. */
export type PageFormat = 'portrait' | 'landscape' | 'a3';

/** Short and long side of the paper of a format, in twips. */
export function paperOf(format: PageFormat): { readonly width: number; readonly height: number } {
  return format === 'a3' ? { width: PAGE.height, height: 23811 } : PAGE;
}
const { margin: MARGIN } = PARTY_2026;

/** Width of the text of a portrait page, in twips. */
export const TEXT_WIDTH = PAGE.width - MARGIN.left - MARGIN.right;

/**
 * Margins of a landscape page: as on a portrait page, or turned with the paper, so that the binding edge is on top. The
 * guidances do not say which.
 */
export function landscapeMargin(house: House = {}): typeof MARGIN {
  if (house.landscapeMargins !== 'turned') return MARGIN;
  return { ...MARGIN, top: MARGIN.left, bottom: MARGIN.right, left: MARGIN.bottom, right: MARGIN.top };
}

/** Width of the text of a page, in twips. */
export function widthOf(format: PageFormat, house?: House): number {
  if (format === 'portrait') return TEXT_WIDTH;
  const { left, right } = landscapeMargin(house);
  return paperOf(format).height - left - right;
}

/** Height of the text of a page, in twips. */
export function heightOf(format: PageFormat, house?: House): number {
  const { top, bottom } = format === 'portrait' ? MARGIN : landscapeMargin(house);
  const { width, height } = paperOf(format);
  return (format === 'portrait' ? height : width) - top - bottom;
}

/** Widths of the two columns of the heading and signature blocks, in twips. */
export function halves(textWidth: number): { readonly left: number; readonly right: number } {
  const left = textWidth === TEXT_WIDTH ? 4200 : Math.round(textWidth * 0.42);
  return { left, right: textWidth - left };
}

/** Indent of first lines in twips: 10 mm (B6). */
export const FIRST_LINE = 567;
