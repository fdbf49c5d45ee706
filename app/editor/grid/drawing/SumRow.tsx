import { formatNumber } from '@schemes/messages/formatNumber';
import type { TableType } from '@schemes/model/tables/tableType';
import { useLang } from '../../../ui/LangContext';
import type { Track } from '../model/columnTracks';

interface SumRowProps {
  readonly type: TableType;
  readonly tracks: readonly Track[];
  /** The row's name on the page. */
  readonly name: string;
  /** The value of the attribute `data-row`. */
  readonly id: string;
  readonly kind: 'total' | 'total subtotal';
  /** Sums by column; null or missing if there is nothing to add. */
  readonly sums: Readonly<Record<string, number | null>>;
  readonly ariaIndex: number;
  readonly index?: number;
  readonly measure?: ((element: HTMLElement | null) => void) | undefined;
}

/** A read-only row of sums. */
export function SumRow({ type, tracks, name, id, kind, sums, ariaIndex, index, measure }: SumRowProps) {
  const lang = useLang();
  return (
    <div role="row" ref={measure} data-index={index} aria-rowindex={ariaIndex} className={`grid-row ${kind}`}>
      <div role="gridcell" aria-colindex={1} className="cell handle frozen" />
      {tracks.map((track, i) => {
        if (track.kind === 'folded')
          return (
            <div
              key={`fold ${track.key} ${track.at}`}
              role="gridcell"
              aria-colindex={i + 2}
              aria-readonly
              className={`cell computed folded${track.frozen ? ' frozen' : ''}`}
            />
          );
        const { column } = track;
        const isLabel = column.key === type.label;
        const sum = sums[column.key] ?? null;
        return (
          <div
            key={column.key}
            role={isLabel ? 'rowheader' : 'gridcell'}
            aria-colindex={i + 2}
            aria-readonly
            data-row={id}
            data-column={column.key}
            className={`cell computed kind-${column.kind}${column.frozen ? ' frozen' : ''}`}
          >
            <span className="cell-text">{isLabel ? name : sum === null ? '' : formatNumber(lang, sum)}</span>
          </div>
        );
      })}
    </div>
  );
}
