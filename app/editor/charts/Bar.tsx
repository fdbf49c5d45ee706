import type { ChartRow } from '@schemes/charts/chartData';
import { barFill } from './BarPatterns';

interface BarProps {
  readonly row: ChartRow;
  /** The number that a bar of full width shows. */
  readonly scale: number;
  readonly patterns: string;
}

/** Width of the bars in percent; the rest leaves room for the end of a line at the right edge. */
const WIDTH = 98;

/** Heights in pixels: the bar, and each range below it. */
const BAR = { top: 3, height: 9, bottom: 15 };
const RANGE = 7;

/**
 * Draws one bar with its parts on a track. Lines below the bar show the range of possible outcomes and, below that, the
 * required range. A required range without a maximum runs to the right edge.
 */
export function Bar({ row, scale, patterns }: BarProps) {
  const x = (n: number) => `${(WIDTH * n) / scale}%`;
  const { spread, need } = row;
  let from = 0;
  const parts = row.parts
    .filter(({ count }) => count > 0)
    .map(({ part, count }) => {
      const start = from;
      from += count;
      return { part, start, count };
    });
  const least = need?.least ?? 0;
  const spreadAt = BAR.bottom + RANGE / 2;
  const needAt = spread ? spreadAt + RANGE : spreadAt;
  const height = BAR.bottom + (spread ? RANGE : 0) + (need ? RANGE : 0);
  return (
    <svg className="bar" width="100%" height={height} aria-hidden="true" focusable="false">
      <rect className="bar-track" width="100%" y={BAR.top} height={BAR.height} rx="2" />
      {parts.map(({ part, start, count }) => (
        <rect
          key={part}
          className={`bar-part ${part}`}
          x={x(start)}
          width={x(count)}
          y={BAR.top}
          height={BAR.height}
          rx="2"
          fill={barFill(patterns, part)}
        />
      ))}
      {spread && (
        <g className="bar-spread">
          <line x1={x(spread.worst)} x2={x(spread.best)} y1={spreadAt} y2={spreadAt} />
          <line x1={x(spread.worst)} x2={x(spread.worst)} y1={spreadAt - 2.5} y2={spreadAt + 2.5} />
          <line x1={x(spread.best)} x2={x(spread.best)} y1={spreadAt - 2.5} y2={spreadAt + 2.5} />
        </g>
      )}
      {need && (
        <g className="bar-need">
          <line x1={x(least)} x2={need.most === null ? '100%' : x(need.most)} y1={needAt} y2={needAt} />
          {least > 0 && <line x1={x(least)} x2={x(least)} y1="0" y2={height} />}
          {need.most !== null && <line x1={x(need.most)} x2={x(need.most)} y1="0" y2={height} />}
        </g>
      )}
    </svg>
  );
}
