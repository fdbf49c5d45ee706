import {
  acceptGuesses,
  excludeRows,
  type ImportDecisions,
  replaceText,
  withdrawReplacement,
} from '@schemes/imports/sheets/ImportDecisions';
import type { DoubtfulCell } from '@schemes/imports/sheets/importedRow';
import { unreadTexts } from '@schemes/imports/sheets/unreadTexts';
import { formatCell } from '@schemes/messages/formatCell';
import type { TableType } from '@schemes/model/tables/tableType';
import { doubtText } from '../../imports/doubtText';
import { ReplaceTexts } from '../../imports/ReplaceTexts';
import { useLang, useT } from '../../ui/LangContext';
import { decidedBy, groupDoubts } from './doubtGroups';
import { ImportTable } from './ImportTable';
import { columnLabel } from './targetLabel';

interface DoubtsProps {
  readonly type: TableType;
  readonly doubts: readonly DoubtfulCell[];
  readonly decisions: ImportDecisions;
  readonly onDecide: (decisions: ImportDecisions) => void;
}

const HEADS = ['decide', 'cell', 'column', 'text', 'reason'] as const;
/** More rows of one kind are counted and decided together. */
const MOST = 100;

/**
 * Cells to check, by kind and with their address in the file: left out, or imported with a guess. Each, or all of a kind, is
 * accepted or left out; a text that a column does not read is replaced wherever it occurs.
 */
export function Doubts({ type, doubts, decisions, onDecide }: DoubtsProps) {
  const t = useT();
  const lang = useLang();
  const replaced = [...decisions.replacements.values()];
  if (doubts.length + replaced.length === 0) return null;
  const guessed = doubts.filter((doubt) => decidedBy(doubt) !== null || doubt.reason.kind === 'guess').length;
  const isAccepted = ({ address }: DoubtfulCell) => !decisions.rejectedGuesses.has(address);
  const decide = (some: readonly DoubtfulCell[], accepted: boolean) => {
    const rows = some.filter((doubt) => decidedBy(doubt) === 'row').map(({ row }) => row);
    const cells = some.filter((doubt) => decidedBy(doubt) === 'cell').map(({ address }) => address);
    const withCells = acceptGuesses(decisions, cells, accepted);
    onDecide(accepted ? withCells : excludeRows(withCells, [...new Set(rows)]));
  };
  return (
    <section className="stack" data-import="doubts" aria-label={t('imports.doubts', { n: doubts.length })}>
      <h3>{t('imports.doubts', { n: doubts.length })}</h3>
      <p className="hint">{t('imports.doubtsLead', { left: doubts.length - guessed, guessed })}</p>
      {replaced.length > 0 && (
        <ul className="import-list" data-replaced>
          {replaced.map((one) => {
            const column = type.columns.find(({ key }) => key === one.column);
            return (
              <li key={`${one.column} ${one.text}`}>
                {t('imports.replaced', {
                  text: one.text,
                  value: column ? formatCell(lang, column, one.value) : '',
                })}{' '}
                <button
                  type="button"
                  className="link"
                  onClick={() => onDecide(withdrawReplacement(decisions, one))}
                >
                  {t('imports.withdraw')}
                </button>
              </li>
            );
          })}
        </ul>
      )}
      {groupDoubts(doubts).map(({ kind, doubts: some }) => {
        const isDecided = some.some((doubt) => decidedBy(doubt) !== null);
        const label = t('imports.kindHead', { kind: t(`imports.kind.${kind}`), n: some.length });
        return (
          <ImportTable
            key={kind}
            name={`doubts-${kind}`}
            label={label}
            isOpen={kind === 'problem' || some.length <= 8}
            heads={HEADS.filter((head) => isDecided || head !== 'decide').map((key) => ({
              key,
              text: t(`imports.${key}`),
            }))}
            items={some}
            most={MOST}
            lead={
              <>
                {kind === 'problem' && (
                  <ReplaceTexts
                    type={type}
                    texts={unreadTexts(some)}
                    onReplace={(column, text, value) => onDecide(replaceText(decisions, column, text, value))}
                  />
                )}
                {isDecided && some.length > 1 && (
                  <label className="check">
                    <input
                      type="checkbox"
                      name={`decide-${kind}`}
                      checked={some.every(isAccepted)}
                      onChange={(event) => decide(some, event.target.checked)}
                    />
                    {t('imports.takeGuesses', { n: some.length })}
                  </label>
                )}
              </>
            }
            show={(doubt, i) => (
              <tr key={i} data-doubt={doubt.address}>
                {isDecided && (
                  <td>
                    {decidedBy(doubt) !== null && (
                      <input
                        type="checkbox"
                        name="decide"
                        aria-label={t('imports.takeGuess', { cell: doubt.address })}
                        checked={isAccepted(doubt)}
                        onChange={(event) => decide([doubt], event.target.checked)}
                      />
                    )}
                  </td>
                )}
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
            )}
          />
        );
      })}
    </section>
  );
}
