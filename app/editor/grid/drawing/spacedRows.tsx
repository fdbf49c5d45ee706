import type { ReactNode } from 'react';
import type { ShownRow } from './useShownRows';

/** The rows in view, with empty space for the others. */
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
