import type { PaperColumn } from './paperColumn';
import { shareWidth } from './shareWidth';

/**
 * Shares the text width among columns by weight, but gives each at least its `minimums` (twips), so that no word of a
 * cell or head breaks. If the minimums exceed the width, they are scaled down in proportion. The widths sum to
 * `total` exactly.
 */
export function columnWidths(
  total: number,
  columns: readonly PaperColumn[],
  minimums: readonly number[],
): readonly number[] {
  const needed = minimums.reduce((a, b) => a + b, 0);
  if (needed >= total) return shareWidth(total, minimums);
  const pinned = new Set<number>();
  for (;;) {
    const rest = total - [...pinned].reduce((sum, i) => sum + (minimums[i] ?? 0), 0);
    const weight = columns.reduce((sum, column, i) => (pinned.has(i) ? sum : sum + column.weight), 0);
    const shares = columns.map((column, i) =>
      pinned.has(i) ? (minimums[i] ?? 0) : (rest * column.weight) / weight,
    );
    const short = shares.findIndex((share, i) => !pinned.has(i) && share < (minimums[i] ?? 0));
    if (short === -1) return shareWidth(total, shares);
    pinned.add(short);
  }
}
