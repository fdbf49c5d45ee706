import type { ImportedRow } from '@schemes/imports/sheets/importedRow';
import { formatCell } from '@schemes/messages/formatCell';
import type { TableType } from '@schemes/model/tables/tableType';
import { useLang, useT } from '../../ui/LangContext';
import { ImportTable } from './ImportTable';
import { columnLabel } from './targetLabel';

interface AddedRowsProps {
  readonly type: TableType;
  readonly added: readonly ImportedRow[];
}

/** A preview of the new rows, with the columns that any of them fills. */
export function AddedRows({ type, added }: AddedRowsProps) {
  const t = useT();
  const lang = useLang();
  const columns = type.columns.filter(({ key }) => added.some((row) => row.cells[key] !== undefined));
  const heads = columns.map((column) => ({ key: column.key, text: columnLabel(lang, type, column) }));
  return (
    <ImportTable
      name="added"
      label={t('imports.added', { n: added.length })}
      heads={[{ key: 'row', text: t('imports.fileRow', { n: '' }).trim() }, ...heads]}
      items={added}
      most={50}
      show={(row) => (
        <tr key={row.row}>
          <td className="quiet">{row.row + 1}</td>
          {columns.map((column) => (
            <td key={column.key}>
              {column.key === type.label && row.parent !== undefined ? '– ' : ''}
              {formatCell(lang, column, row.cells[column.key])}
            </td>
          ))}
        </tr>
      )}
    />
  );
}
