import type { ImportedRow } from '@schemes/imports/importedRow';
import type { TableType } from '@schemes/model/tableType';
import { formatCell } from '@schemes/words/formatCell';
import { useLang, useSay } from '../ui/LangContext';
import { columnLabel } from './targetLabel';

const MOST = 50;

/** New rows as they would stand, with the columns that any of them fills. */
export function AddedRows({
  type,
  added,
}: {
  readonly type: TableType;
  readonly added: readonly ImportedRow[];
}) {
  const say = useSay();
  const lang = useLang();
  const columns = type.columns.filter(({ key }) => added.some((row) => row.cells[key] !== undefined));
  const label = say('imports.added', { n: added.length });
  return (
    <details className="import-part" data-import="added" open>
      <summary>{label}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls sideways must be reachable by keyboard */}
      <section className="table-box" tabIndex={0} aria-label={label}>
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">{say('imports.fileRow', { n: '' }).trim()}</th>
              {columns.map((column) => (
                <th key={column.key} scope="col">
                  {columnLabel(lang, type, column)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {added.slice(0, MOST).map((row) => (
              <tr key={row.row}>
                <td className="quiet">{row.row + 1}</td>
                {columns.map((column) => (
                  <td key={column.key}>
                    {column.key === type.label && row.parent !== undefined ? '– ' : ''}
                    {formatCell(lang, column, row.cells[column.key])}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {added.length > MOST && <p className="quiet">{say('imports.more', { n: added.length - MOST })}</p>}
    </details>
  );
}
