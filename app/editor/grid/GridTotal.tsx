import type { Row, TableType } from '@schemes/model/tableType';
import { formatNumber } from '@schemes/words/formatNumber';
import { memo } from 'react';
import { useLang, useSay } from '../../ui/LangContext';
import { columnTotal } from './columnTotal';

interface GridTotalProps {
  readonly type: TableType;
  readonly rows: readonly Row[];
  readonly ariaIndex: number;
}

/** The computed totals. Nobody types here. */
export const GridTotal = memo(function GridTotal({ type, rows, ariaIndex }: GridTotalProps) {
  const say = useSay();
  const lang = useLang();
  return (
    <div role="row" aria-rowindex={ariaIndex} className="grid-row total">
      <div role="gridcell" aria-colindex={1} className="cell handle frozen" />
      {type.columns.map((column, i) => {
        const total = column.total ? columnTotal(column, rows) : null;
        const isLabel = column.key === type.label;
        return (
          <div
            key={column.key}
            role={isLabel ? 'rowheader' : 'gridcell'}
            aria-colindex={i + 2}
            aria-readonly
            data-row="total"
            data-column={column.key}
            className={`cell computed kind-${column.kind}${column.frozen ? ' frozen' : ''}`}
          >
            <span className="cell-text">
              {isLabel ? say('row.total') : total === null ? '' : formatNumber(lang, total)}
            </span>
          </div>
        );
      })}
    </div>
  );
});
