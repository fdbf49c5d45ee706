import { formatCell } from '@schemes/messages/formatCell';
import { formatNumber } from '@schemes/messages/formatNumber';
import type { MessageKey } from '@schemes/messages/t';
import { type Row, STATED_ROW, type TableType } from '@schemes/model/tables/tableType';
import { useMemo } from 'react';
import { rowName } from '../../../naming/rowName';
import { useLang, useT } from '../../../ui/LangContext';
import type { GridLine } from '../drawing/gridLines';
import { columnTotal } from '../model/columnTotal';
import { columnTracks } from '../model/columnTracks';
import { columnWord } from '../model/columnWord';
import { foldGroups } from '../model/foldGroups';
import { type HeadCell, headCells, headRows } from '../model/headCells';
import { type PrintBlock, printBlocks, printedWidth } from './printBlocks';

interface PrintedTableProps {
  readonly title: string;
  readonly type: TableType;
  readonly hidden: readonly string[];
  readonly rows: readonly Row[];
  readonly lines: readonly GridLine[];
  readonly stated: Row | null;
  readonly numbers: ReadonlyMap<string, string>;
  readonly nameOf: (row: string) => string;
  /** Sums of the parts of a row by column. */
  readonly sumsOf: (row: string) => Readonly<Record<string, number | null>>;
  /** Rows with the sums of their parts, for the totals. */
  readonly rowsWithSums: readonly Row[];
}

/** A table on paper: every row and column, in blocks that fit a page, with the head on each page. */
export function PrintedTable(props: PrintedTableProps) {
  const { title, type, hidden, rows } = props;
  const t = useT();
  const { blocks, landscape } = useMemo(() => printBlocks(type, hidden, rows), [type, hidden, rows]);
  return (
    <div className={landscape ? 'printed-table across' : 'printed-table'}>
      {blocks.map((block, i) => (
        <Block
          key={block.type.columns[1]?.key ?? 'label'}
          {...props}
          block={block}
          title={blocks.length > 1 ? t('grid.printedPart', { title, n: i + 1, all: blocks.length }) : title}
        />
      ))}
    </div>
  );
}

function Block(props: PrintedTableProps & { readonly block: PrintBlock }) {
  const { title, block, rows, lines, stated, numbers, nameOf, sumsOf, rowsWithSums } = props;
  const { type } = block;
  const t = useT();
  const lang = useLang();
  const byId = new Map(rows.map((row) => [row.id, row]));
  const own = foldGroups(type);
  const groups = { ...own, groups: own.groups.filter(({ columns }) => columns.length > 0) };
  const { tracks } = columnTracks(type, { hidden: [], folded: [], frozenTo: null });
  const head = headCells(tracks, groups);
  // A row in which no cell begins would be blank on paper.
  const headLines = Array.from({ length: headRows(tracks, groups.hasOwnRow) }, (_, i) => i + 1).filter(
    (line) => head.some(({ row }) => row === line),
  );
  const linesOf = ({ row, rows: span }: HeadCell) =>
    headLines.filter((line) => line >= row && line < row + span).length;
  const share = (width: number) => `${((100 * width) / block.width).toFixed(2)}%`;
  const hasTotal = props.type.hasStatedTotals || props.type.columns.some(({ total }) => total);
  const drawRow = (row: Row) => (
    <tr key={row.id}>
      <td className="number">{numbers.get(row.id) ?? ''}</td>
      {type.columns.map((column) => {
        const isStated = row.id === STATED_ROW;
        const fixed = column.key === type.label && (isStated || type.fixedRows.includes(row.id));
        const value = column.compute
          ? isStated
            ? undefined
            : (column.compute(row, rows) ?? undefined)
          : row.cells[column.key];
        return (
          <td key={column.key} className={`kind-${column.kind}`}>
            {fixed ? rowName(lang, type, row) : formatCell(lang, column, value)}
          </td>
        );
      })}
    </tr>
  );
  const drawSums = (key: string, name: string, sums: Readonly<Record<string, number | null>>) => (
    <tr key={key} className="sum">
      <td />
      {type.columns.map((column) => {
        const sum = sums[column.key] ?? null;
        return (
          <td key={column.key} className={`kind-${column.kind}`}>
            {column.key === type.label ? name : sum === null ? '' : formatNumber(lang, sum)}
          </td>
        );
      })}
    </tr>
  );
  return (
    <table>
      <colgroup>
        <col
          style={{
            width: share(block.width - type.columns.reduce((sum, column) => sum + printedWidth(column), 0)),
          }}
        />
        {type.columns.map((column) => (
          <col key={column.key} style={{ width: share(printedWidth(column)) }} />
        ))}
      </colgroup>
      <thead>
        <tr className="printed-title">
          <th colSpan={type.columns.length + 1}>{title}</th>
        </tr>
        {headLines.map((line, i) => (
          <tr key={line}>
            {i === 0 && <th rowSpan={headLines.length}>{t('grid.number')}</th>}
            {head
              .filter((cell) => cell.row === line)
              .map((cell) => (
                <th
                  key={`${cell.kind} ${cell.key} ${cell.start}`}
                  colSpan={cell.span}
                  rowSpan={linesOf(cell)}
                >
                  {cell.kind === 'column'
                    ? columnWord(lang, type, cell.key)
                    : t(`columnGroup.${cell.key}` as MessageKey)}
                </th>
              ))}
          </tr>
        ))}
      </thead>
      <tbody>
        {lines.map((line) => {
          if (line.row === undefined)
            return drawSums(
              `sum of ${line.sumOf}`,
              t('grid.subtotal', { row: nameOf(line.sumOf) }),
              sumsOf(line.sumOf),
            );
          const row = byId.get(line.row);
          return row && drawRow(row);
        })}
        {hasTotal &&
          drawSums(
            'total',
            t('row.total'),
            Object.fromEntries(
              type.columns.flatMap((column) =>
                column.total ? [[column.key, columnTotal(column, rowsWithSums)]] : [],
              ),
            ),
          )}
        {stated && drawRow(stated)}
      </tbody>
    </table>
  );
}
