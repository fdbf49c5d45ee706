import type { DoubtfulCell } from '@schemes/imports/importedRow';
import type { TableType } from '@schemes/model/tableType';
import { useLang, useSay } from '../ui/LangContext';
import { doubtText } from './doubtText';
import { columnLabel } from './targetLabel';

const MOST = 200;

/** Cells to look at, by their address in the file: not taken, or taken as a guess. */
export function Doubts({
  type,
  doubts,
}: {
  readonly type: TableType;
  readonly doubts: readonly DoubtfulCell[];
}) {
  const say = useSay();
  const lang = useLang();
  if (doubts.length === 0) return null;
  const label = say('imports.doubts', { n: doubts.length });
  const guessed = doubts.filter(
    ({ reason }) => reason.kind === 'guess' || reason.kind === 'twiceInFile',
  ).length;
  return (
    <details className="import-part" data-import="doubts" open>
      <summary>{label}</summary>
      <p className="hint">{say('imports.doubtsLead', { left: doubts.length - guessed, guessed })}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls sideways must be reachable by keyboard */}
      <section className="table-box" tabIndex={0} aria-label={label}>
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">{say('imports.cell')}</th>
              <th scope="col">{say('imports.column')}</th>
              <th scope="col">{say('imports.text')}</th>
              <th scope="col">{say('imports.reason')}</th>
            </tr>
          </thead>
          <tbody>
            {doubts.slice(0, MOST).map((doubt, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the list is never reordered
              <tr key={i} data-doubt={doubt.address}>
                <th scope="row">{doubt.address}</th>
                <td>
                  {columnLabel(
                    lang,
                    type,
                    type.columns.find(({ key }) => key === doubt.column),
                  )}
                </td>
                <td>{doubt.text}</td>
                <td>{doubtText(lang, type, doubt)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {doubts.length > MOST && <p className="quiet">{say('imports.more', { n: doubts.length - MOST })}</p>}
    </details>
  );
}
