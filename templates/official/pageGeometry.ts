/**
 * The page of HD05 (G1, G2, G4) in twips: A4, margins 20, 20, 30, 15 mm, page number 10 mm from the top edge.
 * A landscape page keeps the same margins as seen on the turned page.
 */
export const PAGE = { width: 11906, height: 16838 } as const;
export const MARGIN = { top: 1134, bottom: 1134, left: 1701, right: 850, header: 567, footer: 567 } as const;

export const TEXT_WIDTH = PAGE.width - MARGIN.left - MARGIN.right;
export const LANDSCAPE_TEXT_WIDTH = PAGE.height - MARGIN.left - MARGIN.right;

/** The two columns of the heading and signing blocks. */
export const HALVES = { left: 4200, right: TEXT_WIDTH - 4200 } as const;

/** First lines stand in by 10 mm (B6). */
export const FIRST_LINE = 567;

/** Width of `ĐẢNG CỘNG SẢN VIỆT NAM` in Times New Roman bold 15 pt, from the font's metrics: 206,7 pt (H3). */
export const PARTY_TITLE_WIDTH = 4133;
