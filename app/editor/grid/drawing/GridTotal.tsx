import type { Row, TableType } from '@schemes/model/tables/tableType';
import { memo } from 'react';
import { useT } from '../../../ui/LangContext';
import { columnTotal } from '../model/columnTotal';
import type { Track } from '../model/columnTracks';
import { SumRow } from './SumRow';

interface GridTotalProps {
  readonly type: TableType;
  readonly tracks: readonly Track[];
  readonly rows: readonly Row[];
  readonly ariaIndex: number;
}

/** The computed totals of a table. */
export const GridTotal = memo(function GridTotal({ type, tracks, rows, ariaIndex }: GridTotalProps) {
  const t = useT();
  const totalled = type.columns.filter(({ total }) => total);
  const sums = Object.fromEntries(totalled.map((column) => [column.key, columnTotal(column, rows)]));
  return (
    <SumRow
      type={type}
      tracks={tracks}
      name={t('row.total')}
      id="total"
      kind="total"
      sums={sums}
      ariaIndex={ariaIndex}
    />
  );
});
