import type { ChartData } from '@schemes/charts/chartData';
import type { ReactNode } from 'react';
import { useT } from '../../ui/LangContext';
import { barFill } from './BarPatterns';

interface ChartKeyProps {
  readonly charts: readonly ChartData[];
  readonly patterns: string;
}

/** The legend: the fills and the two lines below a bar. */
export function ChartKey({ charts, patterns }: ChartKeyProps) {
  const t = useT();
  const rows = charts.flatMap((chart) => chart.rows);
  const parts = (['female', 'male', 'unknown'] as const).filter((part) =>
    rows.some((row) => row.parts.some((one) => one.part === part && one.count > 0)),
  );
  return (
    <ul className="chart-key" aria-label={t('charts.key')}>
      {parts.map((part) => (
        <Key key={part} says={t(`barPart.${part}`)}>
          <rect
            className={`bar-part ${part}`}
            x="1"
            y="1"
            width="16"
            height="11"
            fill={barFill(patterns, part)}
          />
        </Key>
      ))}
      {rows.some(({ need }) => need !== null) && (
        <Key says={t('charts.keyNeed')}>
          <Span className="bar-need" middle={9} top={1} bottom={12} />
        </Key>
      )}
      {rows.some(({ spread }) => spread !== null) && (
        <Key says={t('charts.keySpread')}>
          <Span className="bar-spread" middle={6.5} top={4} bottom={9} />
        </Key>
      )}
    </ul>
  );
}

/** One symbol of the legend and its meaning. */
function Key({ says, children }: { readonly says: string; readonly children: ReactNode }) {
  return (
    <li>
      <svg className="bar" width="18" height="13" aria-hidden="true" focusable="false">
        {children}
      </svg>
      {says}
    </li>
  );
}

interface SpanProps {
  readonly className: string;
  readonly middle: number;
  readonly top: number;
  readonly bottom: number;
}

/** A line with a stroke at each end. */
function Span({ className, middle, top, bottom }: SpanProps) {
  return (
    <g className={className}>
      <line x1="2" x2="16" y1={middle} y2={middle} />
      <line x1="2" x2="2" y1={top} y2={bottom} />
      <line x1="16" x2="16" y1={top} y2={bottom} />
    </g>
  );
}
