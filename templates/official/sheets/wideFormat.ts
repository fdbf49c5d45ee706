import { heightOf, type PageFormat } from '@templates/official/page/pageGeometry';
import type { House } from '@templates/official/setting/paperSetting';
import type { Block } from '@templates/official/text/block';

/** What is above the tables on their first page and below them on the last, in twips. */
export interface Surroundings {
  readonly above: number;
  readonly below: number;
}

/** Heading, title and note of an annex, and its closing sentence with the signature. */
export const OF_ANNEX: Surroundings = { above: 3200, below: 2900 };
/** Label, title and note of an appendix. */
export const OF_APPENDIX: Surroundings = { above: 1400, below: 20 };

/** Most pages of A4 that tables take unless `house.tablePaper` says A4. */
export const MOST_PAGES = 8;
/** Fewest rows on the first page, if the table has so many. */
export const FIRST_ROWS = 3;

/** Height of a paragraph between tables, in twips. */
const PARAGRAPH = 560;

/**
 * The page format of wide tables: landscape A4, or landscape A3 if the tables would take more than `MOST_PAGES` of A4 or have
 * fewer than `FIRST_ROWS` on the first page. `house.tablePaper` can fix one of the two.
 */
export function wideFormat(
  house: House | undefined,
  blocksAt: (format: PageFormat) => readonly Block[],
  around: Surroundings,
): PageFormat {
  const paper = house?.tablePaper ?? 'fit';
  if (paper !== 'fit') return paper === 'a3' ? 'a3' : 'landscape';
  const { pages, firstRows, rows } = pagesOf(blocksAt('landscape'), heightOf('landscape', house), around);
  return pages > MOST_PAGES || firstRows < Math.min(FIRST_ROWS, rows) ? 'a3' : 'landscape';
}

/** How many pages the blocks take, and how many rows of the first table are on the first page; by the widths of the font. */
export function pagesOf(
  blocks: readonly Block[],
  height: number,
  { above, below }: Surroundings,
): { readonly pages: number; readonly firstRows: number; readonly rows: number } {
  let pages = 1;
  let used = above;
  let first: { onPage: number; rows: number } | null = null;
  for (const block of blocks) {
    const heights = block.kind === 'table' ? block.heights?.() : undefined;
    if (!heights) {
      used += PARAGRAPH;
      continue;
    }
    const isFirst = first === null;
    first ??= { onPage: 0, rows: heights.rows.length };
    used += heights.head;
    for (const row of heights.rows) {
      if (used + row > height) {
        pages += 1;
        used = heights.head;
      }
      used += row;
      if (isFirst && pages === 1) first.onPage += 1;
    }
  }
  if (used + below > height) pages += 1;
  return { pages, firstRows: first?.onPage ?? 0, rows: first?.rows ?? 0 };
}
