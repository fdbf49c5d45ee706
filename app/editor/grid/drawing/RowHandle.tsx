import { STATED_ROW, type TableType } from '@schemes/model/tables/tableType';
import { Icon } from '../../../ui/Icon';
import { useT } from '../../../ui/LangContext';
import { Menu } from '../../../ui/Menu';
import { MenuItem } from '../../../ui/MenuItem';
import type { GridActions } from '../model/GridActions';

interface RowHandleProps {
  readonly number: string;
  readonly name: string;
  readonly row: string;
  readonly type: TableType;
  readonly depth: 0 | 1;
  readonly actions: GridActions;
  readonly editable: boolean;
}

/** The first cell of a row: its number and its menu. */
export function RowHandle({ number, name, row, type, depth, actions, editable }: RowHandleProps) {
  const t = useT();
  const fixed = type.fixedRows.includes(row);
  const moves = editable && !fixed && row !== STATED_ROW;
  const hasMenu = editable && row !== STATED_ROW && (type.canAdd || type.canNest);
  return (
    <div role="gridcell" tabIndex={-1} aria-colindex={1} className="cell handle frozen">
      <span
        className="row-number number"
        data-moves={moves || undefined}
        title={t(moves ? 'grid.handleMoves' : 'grid.handle')}
      >
        {number || '–'}
      </span>
      {hasMenu && (
        <Menu
          label={t('grid.rowMenu', { row: name || number })}
          className="row-menu"
          tabIndex={-1}
          button={<Icon name="more" />}
        >
          {type.canAdd && !(fixed && !type.canNest) && (
            <MenuItem
              icon="plus"
              label={t('grid.addBelow')}
              keys="Ctrl+Enter"
              onPick={() => actions.addBelow(row)}
            />
          )}
          {type.canNest && depth === 0 && (
            <MenuItem
              icon="right"
              label={t('grid.addPart')}
              keys="Ctrl+Shift+Enter"
              onPick={() => actions.addPart(row)}
            />
          )}
          {!fixed && (
            <>
              <MenuItem label={t('grid.moveUp')} keys="Alt+Shift+↑" onPick={() => actions.move(row, -1)} />
              <MenuItem label={t('grid.moveDown')} keys="Alt+Shift+↓" onPick={() => actions.move(row, 1)} />
              <hr />
              <MenuItem
                icon="cross"
                label={t('grid.remove')}
                keys="Ctrl+Delete"
                onPick={() => actions.remove([row])}
              />
            </>
          )}
        </Menu>
      )}
    </div>
  );
}
