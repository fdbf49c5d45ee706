import { formatCell } from '@schemes/messages/formatCell';
import type { CellValue } from '@schemes/model/cells/cell';
import type { TableType } from '@schemes/model/tables/tableType';
import { Icon } from '../../../ui/Icon';
import { useLang, useT } from '../../../ui/LangContext';
import type { CellConflict } from '../model/cellConflict';
import { columnWord } from '../model/columnWord';

interface ConflictNotesProps {
  readonly type: TableType;
  readonly shown: readonly { readonly change: CellConflict; readonly name: string | null }[];
  readonly nameOf: (row: string) => string;
  readonly onGo: (row: string, column: string) => void;
  readonly onSwap: (change: CellConflict) => void;
  readonly onDrop: (change: CellConflict) => void;
}

/**
 * Lists the cells that this person and another changed at the same time, and those in which the other person replaced a
 * value that was just written. Each item shows both values and a button that writes the value that lost.
 */
export function ConflictNotes({ type, shown, nameOf, onGo, onSwap, onDrop }: ConflictNotesProps) {
  const t = useT();
  const lang = useLang();
  const quote = (change: CellConflict, value: CellValue | undefined) => {
    const column = type.columns.find(({ key }) => key === change.column);
    return (column && formatCell(lang, column, value)) || t('grid.noChoice');
  };
  return (
    <ul className="grid-conflicts" aria-live="polite">
      {shown.map(({ change, name }) => {
        const [winner, other] =
          change.winner === 'mine' ? [change.mine, change.theirs] : [change.theirs, change.mine];
        return (
          <li
            key={`${change.row} ${change.column}`}
            className="grid-notice"
            data-meanwhile={change.column}
            data-replaced={change.isReplaced || undefined}
          >
            <button type="button" className="link" onClick={() => onGo(change.row, change.column)}>
              {`${nameOf(change.row)}, ${columnWord(lang, type, change.column)}`}
            </button>
            <span>
              {t(change.isReplaced ? 'grid.replaced' : 'grid.meanwhile', {
                name: name ?? t('grid.somebody'),
                mine: quote(change, change.mine),
                theirs: quote(change, change.theirs),
                kept: quote(change, winner),
              })}
            </span>
            <button type="button" className="button small" onClick={() => onSwap(change)}>
              {t(change.isReplaced ? 'grid.takeBack' : 'grid.takeOther', { value: quote(change, other) })}
            </button>
            <button
              type="button"
              className="button plain small square"
              aria-label={t('grid.keepCell', { value: quote(change, winner) })}
              title={t('grid.keepCell', { value: quote(change, winner) })}
              onClick={() => onDrop(change)}
            >
              <Icon name="cross" />
            </button>
          </li>
        );
      })}
    </ul>
  );
}
