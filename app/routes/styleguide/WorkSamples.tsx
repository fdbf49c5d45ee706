import type { ChartData } from '@schemes/charts/chartData';
import { type CSSProperties, useId } from 'react';
import { Bar } from '../../editor/charts/Bar';
import { BarPatterns } from '../../editor/charts/BarPatterns';
import { ChartKey } from '../../editor/charts/ChartKey';
import { FindingSeverity } from '../../findings/FindingSeverity';
import { Sample } from './Sample';

const COLUMNS = { '--grid-columns': '46px 168px 78px 92px' } as CSSProperties;
/** Rows of the table: name, a number, a date, and the state of the number. */
const ROWS = [
  ['Nguyễn Đức Thịnh', '12', '04/1977', ''],
  ['Trần Quốc Bảo', '40', '09/1972', 'marked mark-mandatory'],
  ['Lê Minh Khôi', '7', '11/1980', 'marked mark-target'],
  ['Phạm Thị Hồng Vân', '5', '05/1975', 'marked mark-information'],
  ['Đỗ Hải Yến', '9', '03/1985', 'chosen'],
  ['Vũ Thị Thanh Mai', '3', '08/1979', 'chosen marked mark-mandatory'],
] as const;

const NEED = { least: 27, most: 33, severity: 'mandatory', rules: [] } as const;
const CHART: ChartData = {
  id: 'seats',
  candidates: 30,
  seats: 27,
  rows: [
    {
      key: 'whole',
      count: 30,
      parts: [{ part: 'whole', count: 30 }],
      spread: null,
      need: NEED,
      fit: 'inside',
    },
    {
      key: 'parts',
      count: 30,
      parts: [
        { part: 'female', count: 9 },
        { part: 'male', count: 18 },
        { part: 'unknown', count: 3 },
      ],
      spread: { worst: 24, best: 27 },
      need: null,
      fit: null,
    },
  ],
};

/** Findings, a table with its marks, and the bars of a chart. */
export function WorkSamples() {
  const patterns = useId().replace(/\W/g, '');
  return (
    <>
      <Sample title="Findings">
        <ul className="finding-list">
          {(['mandatory', 'target', 'information'] as const).map((severity) => (
            <li key={severity}>
              <article className={`finding ${severity}`}>
                <button type="button" className="finding-jump">
                  <FindingSeverity severity={severity} />
                  <span className="finding-sentence">Ban Chấp hành: 40 người, nhiều nhất 33 người.</span>
                  <span className="finding-place">Biểu số lượng, cơ cấu cấp ủy › Ban Chấp hành</span>
                </button>
              </article>
            </li>
          ))}
        </ul>
      </Sample>
      <Sample title="Table">
        <div className="grid-box">
          <div className="grid" style={COLUMNS}>
            <div className="grid-head">
              <div className="head-cell handle">TT</div>
              <div className="head-cell frozen">Họ và tên</div>
              <div className="head-cell">Số năm</div>
              <div className="head-cell filtered">Tháng sinh</div>
            </div>
            {ROWS.map(([name, years, born, state], i) => (
              <div key={name} className={i === 0 ? 'grid-row current' : 'grid-row'}>
                <div className="cell handle fixed">{i + 1}</div>
                <div className="cell frozen">
                  <span className="cell-text">{name}</span>
                </div>
                <div className={`cell kind-integer ${state}`}>
                  <span className="cell-text">{years}</span>
                </div>
                <div className={i === 2 ? 'cell kind-date computed' : 'cell kind-date'}>
                  <span className="cell-text">{born}</span>
                </div>
              </div>
            ))}
          </div>
        </div>
      </Sample>
      <Sample title="Chart">
        <BarPatterns id={patterns} />
        <ChartKey charts={[CHART]} patterns={patterns} />
        {CHART.rows.map((row) => (
          <Bar key={row.key} row={row} scale={36} patterns={patterns} />
        ))}
      </Sample>
    </>
  );
}
