import type { ImportPlan } from '@schemes/imports/planImport';
import type { TableType } from '@schemes/model/tableType';
import { formatCell } from '@schemes/words/formatCell';
import { useLang, useSay } from '../ui/LangContext';
import { columnLabel } from './targetLabel';

interface ChangedRowsProps {
  readonly type: TableType;
  readonly changed: ImportPlan['changed'];
  readonly nameOf: ReadonlyMap<string, string>;
}

const MOST = 200;

/** What the file has otherwise than the table, cell by cell. */
export function ChangedRows({ type, changed, nameOf }: ChangedRowsProps) {
  const say = useSay();
  const lang = useLang();
  const label = say('imports.changed', { n: changed.length });
  const cells = changed.flatMap(({ id, row, cells: own }) => own.map((cell) => ({ id, row, ...cell })));
  return (
    <details className="import-part" data-import="changed" open>
      <summary>{label}</summary>
      <p className="hint">{say('imports.blankKept')}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls sideways must be reachable by keyboard */}
      <section className="table-box" tabIndex={0} aria-label={label}>
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">
                {columnLabel(
                  lang,
                  type,
                  type.columns.find(({ key }) => key === type.label),
                )}
              </th>
              <th scope="col">{say('imports.column')}</th>
              <th scope="col">{say('imports.was')}</th>
              <th scope="col">{say('imports.now')}</th>
            </tr>
          </thead>
          <tbody>
            {cells.slice(0, MOST).map(({ id, column, was, now }) => {
              const kind = type.columns.find(({ key }) => key === column);
              return (
                <tr key={`${id} ${column}`} data-changed={column}>
                  <th scope="row">{nameOf.get(id)}</th>
                  <td>{columnLabel(lang, type, kind)}</td>
                  <td>{kind && <del>{formatCell(lang, kind, was)}</del>}</td>
                  <td>{kind && <ins>{formatCell(lang, kind, now)}</ins>}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
      {cells.length > MOST && <p className="quiet">{say('imports.more', { n: cells.length - MOST })}</p>}
    </details>
  );
}
