import { createFigures } from '@schemes/charts/createFigures';
import type { Figure } from '@schemes/charts/figure';
import { useId, useMemo, useState } from 'react';
import { useT } from '../../ui/LangContext';
import type { Judged } from '../live/findingsStore';
import { BarPatterns } from './BarPatterns';
import { Chart } from './Chart';
import { ChartKey } from './ChartKey';

/** The charts of the committee, redrawn after each evaluation of the rules. */
export function Charts({ judged }: { readonly judged: Judged }) {
  const t = useT();
  // React's ids contain colons, which `url(#…)` of older browsers does not accept.
  const patterns = useId().replace(/\W/g, '');
  const [figuresOf] = useState(() => createFigures());
  const figures = useMemo(() => figuresOf(judged.snapshot, judged.verdicts), [figuresOf, judged]);
  const [first] = figures;
  if (!first) return <p className="checks-unsure">{t('charts.none')}</p>;
  return (
    <div className="charts">
      <BarPatterns id={patterns} />
      <Standing figure={first} />
      <ChartKey figures={figures} patterns={patterns} />
      {figures.map((figure) => (
        <Chart key={figure.id} figure={figure} patterns={patterns} />
      ))}
    </div>
  );
}

/** The number of candidates and seats, and its effect on the numbers below. */
function Standing({ figure: { candidates, seats } }: { readonly figure: Figure }) {
  const t = useT();
  if (candidates === 0) return null;
  if (seats === null) return <p className="checks-basis">{t('charts.noSeats', { candidates })}</p>;
  const n = candidates - seats;
  return (
    <p className="checks-basis">
      {t('charts.people', { candidates, seats })}
      {n > 0 && ` ${t('charts.surplus', { n })}`}
      {n < 0 && ` ${t('charts.short', { n: -n })}`}
    </p>
  );
}
