import type { ChartData } from '@schemes/charts/chartData';
import { useLang, useT } from '../../ui/LangContext';
import { FitWord } from './FitWord';
import { needText, partsText, rowLabel } from './rowWords';

/** The numbers of a chart as a table that opens by mouse, keyboard and screen reader. */
export function ChartTable({ chart }: { readonly chart: ChartData }) {
  const t = useT();
  const lang = useLang();
  const title = t(`figure.${chart.id}`);
  const hasSpread = chart.rows.some(({ spread }) => spread !== null);
  return (
    <details className="rule-list chart-table">
      <summary>
        {t('charts.table')}
        <span className="unseen">: {title}</span>
      </summary>
      <table className="plain-table">
        <caption className="unseen">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{t('charts.row')}</th>
            <th scope="col">{t('charts.count')}</th>
            {hasSpread && <th scope="col">{t('charts.elected')}</th>}
            <th scope="col">{t('charts.needed')}</th>
            <th scope="col">{t('charts.fit')}</th>
          </tr>
        </thead>
        <tbody>
          {chart.rows.map((row) => (
            <tr key={`${row.key} ${row.name ?? ''}`} data-figure-row={row.key}>
              <th scope="row">{rowLabel(lang, chart, row)}</th>
              <td className="number">
                {row.count}
                {partsText(lang, row) !== '' && ` (${partsText(lang, row)})`}
              </td>
              {hasSpread && (
                <td className="number">{row.spread ? `${row.spread.worst}–${row.spread.best}` : '–'}</td>
              )}
              <td className="number">{needText(lang, row.need) ?? t('charts.notAsked')}</td>
              <td>{row.fit ? <FitWord fit={row.fit} need={row.need} /> : '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
