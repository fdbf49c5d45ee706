import { type Row, STATED_ROW, type TableType } from '@schemes/model/tables/tableType';
import { Icon } from '../../ui/Icon';
import { useT } from '../../ui/LangContext';
import type { GridPlace } from '../grid/model/gridPlace';
import type { RowMarks } from '../grid/model/RowMark';

interface TableFindingsProps {
  readonly type: TableType;
  readonly rows: readonly Row[];
  readonly marks: Readonly<Record<string, RowMarks>>;
  /** The cell that has the cursor. */
  readonly at: GridPlace | null;
  readonly onGo: (place: GridPlace) => void;
}

/**
 * Steps through the findings of a table that fills the window and so covers the panel of findings. Shows the text of
 * the current one.
 */
export function TableFindings({ type, rows, marks, at, onGo }: TableFindingsProps) {
  const t = useT();
  const places = markedPlaces(type, rows, marks);
  const found = at ? places.findIndex((place) => isSame(place, at)) : -1;
  if (places.length === 0) return null;
  const mark = found === -1 ? undefined : marks[at?.row ?? '']?.[at?.column ?? ''];
  const go = (by: 1 | -1) => {
    const start = found === -1 && by === -1 ? 0 : found;
    const next = places[(start + by + places.length) % places.length];
    if (next) onGo(next);
  };
  return (
    <div className="table-findings">
      {([-1, 1] as const).map((by) => (
        <button
          key={by}
          type="button"
          className="button small"
          data-finding={by === 1 ? 'next' : 'previous'}
          onClick={() => go(by)}
        >
          <Icon name={by === 1 ? 'arrowDown' : 'arrowUp'} />
          {t(by === 1 ? 'grid.findingNext' : 'grid.findingPrevious')}
        </button>
      ))}
      <span role="status">
        {found === -1
          ? t('grid.findingCount', { n: places.length })
          : `${t('grid.cardPlace', { n: found + 1, all: places.length })} · ${[mark, ...(mark?.more ?? [])].map((one) => one?.text).join(' ')}`}
      </span>
    </div>
  );
}

/** The marked cells of a table in reading order. */
export function markedPlaces(
  type: TableType,
  rows: readonly Row[],
  marks: Readonly<Record<string, RowMarks>>,
): readonly GridPlace[] {
  const ids = [...rows.map(({ id }) => id).filter((id) => id !== STATED_ROW), STATED_ROW];
  return ids.flatMap((row) => {
    const own = marks[row];
    return own ? type.columns.flatMap(({ key }) => (own[key] ? [{ row, column: key }] : [])) : [];
  });
}

function isSame(one: GridPlace, other: GridPlace): boolean {
  return one.row === other.row && one.column === other.column;
}
