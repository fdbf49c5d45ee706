import type { ReactNode } from 'react';
import type { ShownRow } from './useShownRows';

/** Rows in view, with the room of those that are not. */
export function spacedRows(
  rows: readonly ShownRow[],
  height: number,
  draw: (index: number) => ReactNode,
): ReactNode {
  const out: ReactNode[] = [];
  let at = 0;
  for (const { index, start, end } of rows) {
    if (start > at) out.push(<div key={`gap-${index}`} role="presentation" style={{ height: start - at }} />);
    out.push(draw(index));
    at = end;
  }
  if (height > at) out.push(<div key="gap-end" role="presentation" style={{ height: height - at }} />);
  return out;
}
