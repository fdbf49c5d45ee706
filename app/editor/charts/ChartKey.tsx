import type { Figure } from '@schemes/figures/figure';
import { useSay } from '../../ui/LangContext';
import { barFill } from './BarPatterns';

interface ChartKeyProps {
  readonly figures: readonly Figure[];
  readonly patterns: string;
}

/** What the fills and the two lines below a bar mean. */
export function ChartKey({ figures, patterns }: ChartKeyProps) {
  const say = useSay();
  const rows = figures.flatMap((figure) => figure.rows);
  const parts = (['female', 'male', 'unknown'] as const).filter((part) =>
    rows.some((row) => row.parts.some((one) => one.part === part && one.count > 0)),
  );
  return (
    <ul className="chart-key" aria-label={say('charts.key')}>
      {parts.map((part) => (
        <li key={part}>
          <svg className="bar" width="18" height="13" aria-hidden="true" focusable="false">
            <rect
              className={`bar-part ${part}`}
              x="1"
              y="1"
              width="16"
              height="11"
              fill={barFill(patterns, part)}
            />
          </svg>
          {say(`barPart.${part}`)}
        </li>
      ))}
      {rows.some(({ need }) => need !== null) && (
        <li>
          <svg className="bar" width="18" height="13" aria-hidden="true" focusable="false">
            <g className="bar-need">
              <line x1="2" x2="16" y1="9" y2="9" />
              <line x1="2" x2="2" y1="1" y2="12" />
              <line x1="16" x2="16" y1="1" y2="12" />
            </g>
          </svg>
          {say('charts.keyNeed')}
        </li>
      )}
      {rows.some(({ spread }) => spread !== null) && (
        <li>
          <svg className="bar" width="18" height="13" aria-hidden="true" focusable="false">
            <g className="bar-spread">
              <line x1="2" x2="16" y1="6.5" y2="6.5" />
              <line x1="2" x2="2" y1="4" y2="9" />
              <line x1="16" x2="16" y1="4" y2="9" />
            </g>
          </svg>
          {say('charts.keySpread')}
        </li>
      )}
    </ul>
  );
}
