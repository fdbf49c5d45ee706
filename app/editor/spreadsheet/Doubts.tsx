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
/** The most rows of one kind that are shown. The others are counted, and decided together with them. */
const MOST = 100;

/**
 * Lists the cells to check, by kind and with their address in the file: cells that are not imported, and cells that are
 * imported by a guess. The person accepts or rejects each, or all of a kind, and can replace a text that a column
 * cannot read wherever it occurs.
 */
export function Doubts({ type, doubts, decisions, onDecide }: DoubtsProps) {
  const t = useT();
  const lang = useLang();
  const replaced = [...decisions.replacements.values()];
  if (doubts.length + replaced.length === 0) return null;
  const guessed = doubts.filter((doubt) => decidedBy(doubt) !== null || doubt.reason.kind === 'guess').length;
  const isAccepted = ({ address }: DoubtfulCell) => !decisions.rejectedGuesses.has(address);
  const decide = (ofKind: readonly DoubtfulCell[], accepted: boolean) => {
    const rows = ofKind.filter((doubt) => decidedBy(doubt) === 'row').map(({ row }) => row);
    const cells = ofKind.filter((doubt) => decidedBy(doubt) === 'cell').map(({ address }) => address);
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
      {groupDoubts(doubts).map(({ kind, doubts: ofKind }) => {
        const isDecided = ofKind.some((doubt) => decidedBy(doubt) !== null);
        const label = t('imports.kindHead', { kind: t(`imports.kind.${kind}`), n: ofKind.length });
        return (
          <ImportTable
            key={kind}
            name={`doubts-${kind}`}
            label={label}
            isOpen={kind === 'problem' || ofKind.length <= 8}
            heads={HEADS.filter((head) => isDecided || head !== 'decide').map((key) => ({
              key,
              text: t(`imports.${key}`),
            }))}
            items={ofKind}
            most={MOST}
            lead={
              <>
                {kind === 'problem' && (
                  <ReplaceTexts
                    type={type}
                    texts={unreadTexts(ofKind)}
                    onReplace={(column, text, value) => onDecide(replaceText(decisions, column, text, value))}
                  />
                )}
                {isDecided && ofKind.length > 1 && (
                  <label className="check">
                    <input
                      type="checkbox"
                      name={`decide-${kind}`}
                      checked={ofKind.every(isAccepted)}
                      onChange={(event) => decide(ofKind, event.target.checked)}
                    />
                    {t('imports.takeGuesses', { n: ofKind.length })}
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
