import { replacementKey } from '@schemes/imports/sheets/ImportDecisions';
import type { Guess } from '@schemes/imports/sheets/readSheetCell';
import { unreadTexts } from '@schemes/imports/sheets/unreadTexts';
import { formatCell } from '@schemes/messages/formatCell';
import type { CellValue } from '@schemes/model/cells/cell';
import type { TableType } from '@schemes/model/tables/tableType';
import { ReplaceTexts } from '../../../imports/ReplaceTexts';
import { useLang, useT } from '../../../ui/LangContext';
import type { ChangeReport, GuessedValue, RejectedValue } from '../model/CellsChange';
import { columnWord } from '../model/columnWord';

interface RejectedValuesProps {
  readonly type: TableType;
  readonly report: ChangeReport;
  /** The name of a row, by its id. */
  readonly nameOf: (row: string) => string;
  readonly onGo: (row: string, column: string) => void;
  readonly onReplace: (column: string, text: string, value: CellValue) => void;
  readonly onDropGuessed: (guess: Guess) => void;
}

const MAX_SHOWN_VALUES = 50;

/**
 * Lists the values that were not written, each with the reason and a link to its cell, and the values that were read by
 * a guess. A rejected text can be replaced in all its cells at once, and all guesses of a kind can be removed together.
 */
export function RejectedValues({
  type,
  report,
  nameOf,
  onGo,
  onReplace,
  onDropGuessed,
}: RejectedValuesProps) {
  const t = useT();
  const lang = useLang();
  const { rejected, guessed } = report;
  const replaceable = rejected.flatMap(({ row, column, text }) => (row && column ? [{ column, text }] : []));
  const link = (row: string | null, column: string | null) =>
    row &&
    column && (
      <button type="button" className="link" onClick={() => onGo(row, column)}>
        {[nameOf(row), columnWord(lang, type, column)].join(', ')}
      </button>
    );
  const columnOf = (key: string) => type.columns.find((column) => column.key === key);
  const shownValue = ({ column, value }: GuessedValue) => {
    const kind = columnOf(column);
    return kind ? formatCell(lang, kind, value) : '';
  };
  return (
    <div className="left-panel">
      <ReplaceTexts type={type} texts={unreadTexts(replaceable)} onReplace={onReplace} />
      {rejected.length > 0 && (
        <ul className="left-values">
          {rejected.slice(0, MAX_SHOWN_VALUES).map((one) => (
            <li key={keyOf(one)}>
              {link(one.row, one.column)} <q>{shortened(one.text)}</q>{' '}
              {t(one.problem.code, one.problem.params)}
              {one.isEmptied && ` ${t('grid.leftEmptied')}`}
            </li>
          ))}
          {rejected.length > MAX_SHOWN_VALUES && (
            <li>{t('grid.leftMore', { n: rejected.length - MAX_SHOWN_VALUES })}</li>
          )}
        </ul>
      )}
      {groupsOf(guessed).map(([guess, ofKind]) => (
        <details key={guess} data-guessed={guess} open={ofKind.length <= 4}>
          <summary>{t('imports.kindHead', { kind: t(`imports.kind.${guess}`), n: ofKind.length })}</summary>
          <button type="button" className="button small" onClick={() => onDropGuessed(guess)}>
            {t('grid.dropGuessed', { n: ofKind.length })}
          </button>
          <ul className="left-values">
            {ofKind.slice(0, MAX_SHOWN_VALUES).map((one) => (
              <li key={keyOf(one)}>
                {link(one.row, one.column)} <q>{shortened(one.text)}</q>{' '}
                {t(`imports.guess.${guess}`, { value: shownValue(one) })}
              </li>
            ))}
            {ofKind.length > MAX_SHOWN_VALUES && (
              <li>{t('grid.leftMore', { n: ofKind.length - MAX_SHOWN_VALUES })}</li>
            )}
          </ul>
        </details>
      ))}
    </div>
  );
}

function keyOf({ row, column, text }: Pick<RejectedValue, 'row' | 'column' | 'text'>): string {
  return `${row} ${replacementKey(column ?? '', text)}`;
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

function groupsOf(guessed: readonly GuessedValue[]): readonly (readonly [Guess, readonly GuessedValue[]])[] {
  const groups = new Map<Guess, GuessedValue[]>();
  for (const one of guessed) groups.set(one.guess, [...(groups.get(one.guess) ?? []), one]);
  return [...groups];
}
