import type { TableType } from '@schemes/model/tables/tableType';
import { Icon } from '../../../ui/Icon';
import { useLang, useT } from '../../../ui/LangContext';
import { Menu } from '../../../ui/Menu';
import { MenuItem } from '../../../ui/MenuItem';
import { columnWord } from '../model/columnWord';
import { arranges, type GridView, PLAIN_VIEW } from '../model/gridView';

interface ViewBarProps {
  /** The table with its hidden columns. */
  readonly type: TableType;
  readonly view: GridView;
  readonly shown: number;
  readonly all: number;
  readonly onView: (view: GridView) => void;
  /** Sorts and filters the present rows again. */
  readonly onAgain: () => void;
  /** Stores the order of the view in the document; null: the order cannot be stored. */
  readonly onStore: (() => void) | null;
}

/** States how a person's view differs from the document, with buttons that restore it. */
export function ViewBar({ type, view, shown, all, onView, onAgain, onStore }: ViewBarProps) {
  const t = useT();
  const lang = useLang();
  const hidden = view.hidden.filter((key) => type.columns.some((column) => column.key === key));
  const { sort } = view;
  if (!arranges(view) && hidden.length === 0) return null;
  const filters = Object.keys(view.filters).map((key) => columnWord(lang, type, key));
  const parts = [
    sort &&
      t(sort.down ? 'grid.sortedDown' : 'grid.sortedUp', { column: columnWord(lang, type, sort.column) }),
    filters.length > 0 && t('grid.filtered', { columns: filters.join(', '), shown, all }),
    hidden.length > 0 && t('grid.hidden', { n: hidden.length }),
  ];
  const show = (keys: readonly string[]) =>
    onView({ ...view, hidden: view.hidden.filter((key) => !keys.includes(key)) });
  return (
    <div className="view-bar">
      <p role="status">
        {`${t('grid.youSee')} ${parts.filter(Boolean).join(' · ')}. `}
        <span className="quiet">{t('grid.papersPrint')}</span>
      </p>
      {filters.length > 0 && (
        <button type="button" className="button plain small" onClick={() => onView({ ...view, filters: {} })}>
          {t('grid.unfilter')}
        </button>
      )}
      {onStore && (
        <button
          type="button"
          className="button plain small"
          title={t('grid.storeOrderHint')}
          onClick={onStore}
        >
          {t('grid.storeOrder')}
        </button>
      )}
      {arranges(view) && (
        <button type="button" className="button plain small" onClick={onAgain}>
          {t('grid.again')}
        </button>
      )}
      {hidden.length > 0 && (
        <Menu
          label={t('grid.showColumns')}
          className="button plain small"
          button={
            <>
              {t('grid.showColumns')}
              <Icon name="down" />
            </>
          }
        >
          {hidden.map((key) => (
            <MenuItem key={key} label={columnWord(lang, type, key)} onPick={() => show([key])} />
          ))}
          {hidden.length > 1 && <MenuItem label={t('grid.showAll')} onPick={() => show(hidden)} />}
        </Menu>
      )}
      <button
        type="button"
        className="button plain small"
        onClick={() => onView({ ...PLAIN_VIEW, widths: view.widths })}
      >
        {t('grid.plainView')}
      </button>
    </div>
  );
}
