import type { ChartData } from '@schemes/charts/chartData';
import { createCharts } from '@schemes/charts/createCharts';
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
  const [chartsOf] = useState(() => createCharts());
  const charts = useMemo(() => chartsOf(judged.snapshot, judged.verdicts), [chartsOf, judged]);
  const [first] = charts;
  if (!first) {
    return <p className="checks-unsure">{t(judged.isPending ? 'checks.pending' : 'charts.none')}</p>;
  }
  return (
    <div className="charts">
      <BarPatterns id={patterns} />
      <CandidateCount chart={first} />
      <ChartKey charts={charts} patterns={patterns} />
      {charts.map((chart) => (
        <Chart key={chart.id} chart={chart} patterns={patterns} />
      ))}
    </div>
  );
}

/**
 * States the numbers of candidates and seats, and how many candidates are too many or too few. Renders nothing without
 * candidates.
 */
function CandidateCount({ chart: { candidates, seats } }: { readonly chart: ChartData }) {
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
