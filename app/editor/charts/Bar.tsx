import type { ChartRow } from '@schemes/charts/chartData';
import { barFill } from './BarPatterns';

interface BarProps {
  readonly row: ChartRow;
  /** The number at full width. */
  readonly scale: number;
  readonly patterns: string;
}

/** Width of the bars in percent; leaves room for a line's end at the right edge. */
const WIDTH = 98;

/**
 * One bar with its parts. Below it the range of possible outcomes, then the required range, each open where it
 * has no bound.
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
  return (
    <svg className="bar" width="100%" height="30" aria-hidden="true" focusable="false">
      <line className="bar-axis" x1="0" x2="0" y1="0" y2="30" />
      {parts.map(({ part, start, count }) => (
        <rect
          key={part}
          className={`bar-part ${part}`}
          x={x(start)}
          width={x(count)}
          y="1"
          height="13"
          fill={barFill(patterns, part)}
        />
      ))}
      {spread && (
        <g className="bar-spread">
          <line x1={x(spread.worst)} x2={x(spread.best)} y1="18.5" y2="18.5" />
          <line x1={x(spread.worst)} x2={x(spread.worst)} y1="16" y2="21" />
          <line x1={x(spread.best)} x2={x(spread.best)} y1="16" y2="21" />
        </g>
      )}
      {need && (
        <g className="bar-need">
          <line x1={x(least)} x2={need.most === null ? '100%' : x(need.most)} y1="26" y2="26" />
          {least > 0 && <line x1={x(least)} x2={x(least)} y1="0" y2="29" />}
          {need.most !== null && <line x1={x(need.most)} x2={x(need.most)} y1="0" y2="29" />}
        </g>
      )}
    </svg>
  );
}
