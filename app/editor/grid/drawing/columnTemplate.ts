import type { Column } from '@schemes/model/tables/tableType';

/** The columns of a table as CSS grid tracks, the row handle first; the last column takes the remaining width. */
export function columnTemplate(columns: readonly Column[], widths: Readonly<Record<string, number>>): string {
  const last = columns.length - 1;
  const tracks = columns.map(({ key, width, frozen }, i) => {
    const own = widths[key];
    const px = `${own ?? width}px`;
    if (frozen) return own === undefined ? `min(${px}, 36vw)` : `min(${px}, 60vw)`;
    return i === last && own === undefined ? `minmax(${px}, 1fr)` : px;
  });
  return `var(--grid-handle) ${tracks.join(' ')}`;
}
