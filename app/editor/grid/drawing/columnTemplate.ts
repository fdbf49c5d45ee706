import type { Track } from '../model/columnTracks';
import { isFrozen } from '../model/headCells';

/** Width of a folded group, px. */
export const FOLDED_WIDTH = 30;

/** The columns of a table as CSS grid tracks, the row handle first; the last column takes the remaining width. */
export function columnTemplate(
  tracks: readonly Track[],
  widths: Readonly<Record<string, number>>,
  label: string,
): string {
  return `var(--grid-handle) ${tracks.map((track, i) => trackWidth(track, i === tracks.length - 1, widths, label)).join(' ')}`;
}

/**
 * The distance of each frozen track from the left edge, as CSS lengths: `--left-0`, `--left-1`, …; and the width of all
 * of them, `--fold-left`.
 */
export function frozenOffsets(
  tracks: readonly Track[],
  widths: Readonly<Record<string, number>>,
  label: string,
): Readonly<Record<string, string>> {
  const lefts: Record<string, string> = {};
  const before = ['var(--grid-handle)'];
  for (const [i, track] of tracks.entries()) {
    if (!isFrozen(track)) break;
    lefts[`--left-${i}`] = before.length === 1 ? 'var(--grid-handle)' : `calc(${before.join(' + ')})`;
    before.push(trackWidth(track, false, widths, label));
  }
  lefts['--fold-left'] = `calc(${before.join(' + ')})`;
  return lefts;
}

function trackWidth(
  track: Track,
  isLast: boolean,
  widths: Readonly<Record<string, number>>,
  label: string,
): string {
  if (track.kind === 'folded') return `${FOLDED_WIDTH}px`;
  const { key, width, frozen } = track.column;
  const own = widths[key];
  const px = `${own ?? width}px`;
  if (key === label) return own === undefined ? `min(${px}, 36vw)` : `min(${px}, 60vw)`;
  return isLast && own === undefined && !frozen ? `minmax(${px}, 1fr)` : px;
}
