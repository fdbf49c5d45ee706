import type { ChartData } from '@schemes/charts/chartData';
import { useId } from 'react';
import { useLang, useT } from '../../ui/LangContext';
import { Bar } from './Bar';
import { ChartTable } from './ChartTable';
import { FitWord } from './FitWord';
import { needText, partsText, rowLabel } from './rowWords';

interface ChartProps {
  readonly chart: ChartData;
  readonly patterns: string;
}

/** One chart: a bar for each group with its number, its requirement and whether it is met, and the table below. */
export function Chart({ chart, patterns }: ChartProps) {
  const t = useT();
  const lang = useLang();
  const title = useId();
  const scale = barScale(chart);
  return (
    <figure className="chart" data-figure={chart.id} aria-labelledby={title}>
      <figcaption id={title}>{t(`figure.${chart.id}`)}</figcaption>
      {/* Hidden from screen readers: the table has the same content in order. */}
      <div aria-hidden="true">
        {chart.rows.map((row) => {
          const parts = partsText(lang, row);
          const need = needText(lang, row.need);
          return (
            <div className="chart-row" key={`${row.key} ${row.name ?? ''}`}>
              <span className="chart-label">{rowLabel(lang, chart, row)}</span>
              <span className="chart-count number">
                {row.count}
                {parts !== '' && <span className="chart-parts"> ({parts})</span>}
              </span>
              <Bar row={row} scale={scale} patterns={patterns} />
              {(need !== null || row.spread) && (
                <span className="chart-asked number">
                  {[need, row.spread && t('charts.spread', { ...row.spread })].filter(Boolean).join(' · ')}
                </span>
              )}
              <FitWord fit={row.fit} need={row.need} />
            </div>
          );
        })}
      </div>
      <ChartTable chart={chart} />
    </figure>
  );
}

/** Returns the greatest number of any bar, range or requirement of a figure; at least 1. */
function barScale({ rows }: ChartData): number {
  return Math.max(
    1,
    ...rows.flatMap(({ count, need, spread }) => [
      count,
      need?.least ?? 0,
      need?.most ?? 0,
      spread?.best ?? 0,
    ]),
  );
}
