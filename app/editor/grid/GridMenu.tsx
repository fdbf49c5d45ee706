import { formatCell } from '@schemes/messages/formatCell';
import type { CellValue } from '@schemes/model/cells/cell';
import { useMemo } from 'react';
import { createPortal } from 'react-dom';
import { useLang, useT } from '../../ui/LangContext';
import { MenuItem } from '../../ui/MenuItem';
import { useMenuPopover } from '../../ui/useMenuPopover';
import { rowRights } from './commands/editRows';
import { columnWord } from './model/columnWord';
import type { GridActions, GridPoint } from './model/GridActions';
import { type GridCells, valueAt } from './model/GridCells';
import type { RepeatableCommand } from './model/GridCommand';
import type { GridPlace } from './model/gridPlace';
import type { GridRange } from './model/gridRange';
import type { GridView } from './model/gridView';

interface GridMenuProps {
  /** Where the menu opens: a point of the window, or the active cell. */
  readonly anchor: Element | GridPoint;
  readonly cells: GridCells;
  readonly activeCell: GridPlace;
  /** The cell that was pointed at. The commands to sort and filter apply to its column. Null: a whole row. */
  readonly pointed: GridPlace | null;
  readonly range: GridRange;
  readonly editable: boolean;
  /** Whether the rows are drawn as cards. Then there are no commands that fill, sort or filter columns. */
  readonly isCard: boolean;
  readonly view: GridView;
  /** Another person's value that lost a conflict in the active cell; null: none. */
  readonly other: { readonly value: CellValue | undefined; readonly take: () => void } | null;
  readonly actions: GridActions;
  readonly onView: (view: GridView) => void;
  /** `byPress`: the person clicked elsewhere, so the focus is there. */
  readonly onClose: (byPress: boolean) => void;
}

/** The context menu of the active cell or the range. */
export function GridMenu(props: GridMenuProps) {
  const {
    anchor,
    cells,
    activeCell,
    pointed,
    range,
    editable,
    isCard,
    view,
    other,
    actions,
    onView,
    onClose,
  } = props;
  const t = useT();
  const lang = useLang();
  const place = useMemo(
    () =>
      anchor instanceof Element
        ? anchor
        : { getBoundingClientRect: () => new DOMRect(anchor.x, anchor.y, 0, 0) },
    [anchor],
  );
  const { setPopover, style, getMenuProps } = useMenuPopover({
    anchor: place,
    onClose: (byKey) => onClose(!byKey),
  });
  const { type } = cells;
  const { row } = activeCell;
  const { column } = pointed ?? activeCell;
  const columnOfCell = type.columns.find(({ key }) => key === column);
  const rights = rowRights(row, type, cells.rows);
  const rows = cells.rowIds.slice(range.top, range.bottom + 1);
  const changeable = rows.filter((one) => rowRights(one, type, cells.rows).change);
  const { length: n } = changeable;
  const kept = rows.length - n;
  const noRow = n === 0 ? { reason: t('grid.menuFixedRow') } : {};
  const run = (kind: RepeatableCommand['kind']) => () => actions.command({ kind });
  const filterBy = (value: CellValue | undefined) =>
    onView({ ...view, filters: { ...view.filters, [column]: codesOf(value) } });
  const unfilter = () => {
    const { [column]: _gone, ...filters } = view.filters;
    onView({ ...view, filters });
  };
  const sortBy = (down: boolean) => () => onView({ ...view, sort: { column, down } });
  const value = columnOfCell && valueAt(cells, pointed?.row ?? row, columnOfCell);
  const shownText = (one: CellValue | undefined) =>
    (columnOfCell && formatCell(lang, columnOfCell, one)) || t('grid.noChoice');
  const word = columnWord(lang, type, column);
  return createPortal(
    <div
      {...getMenuProps({
        onClick: (event) => {
          if ((event.target as Element).closest('[role="menuitem"]:not(:disabled)')) onClose(false);
        },
        // When the menu key is released, the browser would open its own menu too.
        onContextMenu: (event) => event.preventDefault(),
      })}
      ref={setPopover}
      className="menu grid-menu"
      role="menu"
      tabIndex={-1}
      aria-label={t('grid.menu')}
      style={style}
    >
      {!editable && <p className="menu-title">{t('grid.menuReadOnly')}</p>}
      {other && editable && (
        <MenuItem
          icon="back"
          label={t('grid.takeOther', { value: shownText(other.value) })}
          onPick={other.take}
        />
      )}
      {editable && <MenuItem label={t('grid.cut')} keys="Ctrl+X" onPick={() => actions.copyByMenu(true)} />}
      <MenuItem icon="copy" label={t('grid.copy')} keys="Ctrl+C" onPick={() => actions.copyByMenu(false)} />
      {editable && (
        <>
          <MenuItem label={t('grid.paste')} keys="Ctrl+V" onPick={actions.pasteByMenu} />
          <MenuItem label={t('grid.clear')} keys="Delete" onPick={run('clear')} />
        </>
      )}
      {editable && !isCard && (
        <>
          <MenuItem
            label={t('grid.fillDown')}
            keys="Ctrl+D"
            {...(range.bottom === 0 ? { reason: t('grid.menuNothingAbove') } : {})}
            onPick={run('fillDown')}
          />
          <MenuItem
            label={t('grid.fillRight')}
            keys="Ctrl+R"
            {...(range.right === 0 ? { reason: t('grid.menuNothingLeft') } : {})}
            onPick={run('fillRight')}
          />
        </>
      )}
      {editable && type.canAdd && (
        <>
          <hr />
          {rights.addAbove && <MenuItem label={t('grid.addAbove')} onPick={run('addAbove')} />}
          <MenuItem label={t('grid.addBelow')} keys="Ctrl+Enter" onPick={run('addRow')} />
          {rights.addPart && (
            <MenuItem label={t('grid.addPart')} keys="Ctrl+Shift+Enter" onPick={run('addPart')} />
          )}
          <MenuItem label={t('grid.duplicate', { n })} {...noRow} onPick={run('duplicateRows')} />
          <MenuItem
            icon="cross"
            label={kept > 0 && n > 0 ? t('grid.removeRowsSome', { n, kept }) : t('grid.removeRows', { n })}
            keys="Ctrl+Delete"
            {...noRow}
            onPick={run('removeRow')}
          />
        </>
      )}
      {editable && !type.canAdd && <p className="menu-title">{t('grid.menuFixedRows')}</p>}
      {!isCard && pointed !== null && (
        <>
          <hr />
          <MenuItem icon="arrowUp" label={t('grid.menuSortUp', { column: word })} onPick={sortBy(false)} />
          <MenuItem icon="arrowDown" label={t('grid.menuSortDown', { column: word })} onPick={sortBy(true)} />
          <MenuItem
            icon="filter"
            label={t('grid.filterByThis', { value: shownText(value) })}
            onPick={() => filterBy(value)}
          />
          {view.filters[column] !== undefined && (
            <MenuItem label={t('grid.unfilterColumn', { column: word })} onPick={unfilter} />
          )}
          <MenuItem
            label={t('grid.menuPanel')}
            keys="Ctrl+Shift+L"
            onPick={() => actions.openPanel(column)}
          />
          {column !== type.label && (
            <MenuItem
              label={t('grid.hide')}
              onPick={() => onView({ ...view, hidden: [...view.hidden, column] })}
            />
          )}
        </>
      )}
    </div>,
    document.body,
  );
}

/** The keys under which the filter of a column lists a value; `''` is the empty cell. */
function codesOf(value: CellValue | undefined): string[] {
  if (value === undefined) return [''];
  return [value].flat().map(String);
}
