import { Icon } from '../../ui/Icon';
import { useSay } from '../../ui/LangContext';
import type { RangeFigures } from './rangeFigures';
import type { TableVerbs } from './tableVerbs';

interface GridToolsProps {
  readonly verbs: TableVerbs | null;
  readonly onAdd: (() => void) | null;
  readonly figures: RangeFigures | null;
}

/** Below a table: rows added, edits undone, what is chosen, which keys there are. */
export function GridTools({ verbs, onAdd, figures }: GridToolsProps) {
  const say = useSay();
  return (
    <div className="grid-tools">
      {onAdd && (
        <button type="button" className="button small" onClick={onAdd}>
          <Icon name="plus" />
          {say('grid.add')}
        </button>
      )}
      {verbs &&
        (['undo', 'redo'] as const).map((what) => (
          <button
            key={what}
            type="button"
            className="button plain small square"
            title={say(`grid.${what}`)}
            aria-label={say(`grid.${what}`)}
            onClick={verbs[what]}
          >
            <Icon name={what} />
          </button>
        ))}
      <span className="grid-figures" role="status">
        {figures &&
          say('grid.range', { rows: figures.rows, columns: figures.columns, filled: figures.filled })}
        {figures && figures.sum !== null && ` · ${say('grid.rangeSum', { sum: figures.sum })}`}
      </span>
      {!figures && <span className="hint">{say(verbs ? 'grid.keys' : 'grid.keysReader')}</span>}
    </div>
  );
}
