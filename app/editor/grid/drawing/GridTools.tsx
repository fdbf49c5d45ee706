import { Icon } from '../../../ui/Icon';
import { useT } from '../../../ui/LangContext';
import type { RangeFigures } from '../model/rangeFigures';
import type { TableVerbs } from '../model/TableVerbs';

interface GridToolsProps {
  readonly verbs: TableVerbs | null;
  /** Whether rows can be added, including below a fixed row. */
  readonly canAdd: boolean;
  readonly onAdd: (() => void) | null;
  readonly figures: RangeFigures | null;
}

/** The bar below a table: adds rows, undoes edits, counts and sums the range, and names the keys. */
export function GridTools({ verbs, canAdd, onAdd, figures }: GridToolsProps) {
  const t = useT();
  return (
    <div className="grid-tools">
      {onAdd && (
        <button type="button" className="button small" onClick={onAdd}>
          <Icon name="plus" />
          {t('grid.add')}
        </button>
      )}
      {verbs &&
        (['undo', 'redo'] as const).map((what) => (
          <button
            key={what}
            type="button"
            className="button plain small square"
            title={t(`grid.${what}`)}
            aria-label={t(`grid.${what}`)}
            onClick={verbs[what]}
          >
            <Icon name={what} />
          </button>
        ))}
      <span className="grid-figures" role="status">
        {figures && t('grid.range', { rows: figures.rows, columns: figures.columns, filled: figures.filled })}
        {figures && figures.sum !== null && ` · ${t('grid.rangeSum', { sum: figures.sum })}`}
      </span>
      {!figures && (
        <span className="hint">
          {[
            verbs && t('grid.keysEdit'),
            t('grid.keysMove'),
            verbs && canAdd && t('grid.keysAdd'),
            t('grid.keysMenu'),
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
      )}
    </div>
  );
}
