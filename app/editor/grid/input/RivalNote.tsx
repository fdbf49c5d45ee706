import { formatCell } from '@schemes/messages/formatCell';
import type { CellType, CellValue } from '@schemes/model/cells/cell';
import { useLang, useT } from '../../../ui/LangContext';

interface RivalNoteProps {
  readonly type: CellType;
  /** The value that another person wrote while this person was editing the cell. */
  readonly value: CellValue | undefined;
  readonly name: string | null;
  readonly onKeep: () => void;
  readonly onAccept: () => void;
}

/** Warns beside an open cell that another person has changed it, before the typed value replaces theirs. */
export function RivalNote({ type, value, name, onKeep, onAccept }: RivalNoteProps) {
  const t = useT();
  const lang = useLang();
  const theirs = formatCell(lang, type, value) || t('grid.noChoice');
  // A press must not move the focus here: the cell would then lose the focus and write its value.
  const keepFocus = (event: React.PointerEvent | React.MouseEvent) => event.preventDefault();
  return (
    <div className="cell-rival" onPointerDown={keepFocus} onMouseDown={keepFocus}>
      <p role="status">{t('grid.rival', { name: name ?? t('grid.somebody'), theirs })}</p>
      <div className="cell-rival-choices">
        <button type="button" className="button small" tabIndex={-1} onClick={onKeep}>
          {t('grid.rivalKeep')}
        </button>
        <button type="button" className="button small" tabIndex={-1} onClick={onAccept}>
          {t('grid.rivalTake')}
          <kbd className="menu-keys">Esc</kbd>
        </button>
      </div>
    </div>
  );
}
