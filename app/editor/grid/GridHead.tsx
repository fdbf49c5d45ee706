import type { TableType } from '@schemes/model/tableType';
import type { WordKey } from '@schemes/words/say';
import { useMemo } from 'react';
import { useSay } from '../../ui/LangContext';
import { columnGroups, type HeadCell } from './columnGroups';

/** The head of a table, in two rows where columns are grouped. The first column holds the rows' numbers. */
export function GridHead({ type, template }: { readonly type: TableType; readonly template: string }) {
  const say = useSay();
  const cells = useMemo(() => columnGroups(type.columns), [type]);
  const deep = cells.some((cell) => cell.row === 2);
  const draw = (cell: HeadCell) => {
    const column = type.columns[cell.start];
    const word = (cell.group ? `columnGroup.${cell.key}` : `column.${type.id}.${cell.key}`) as WordKey;
    return (
      <div
        key={cell.key}
        role="columnheader"
        aria-colindex={cell.start + 2}
        aria-colspan={cell.span > 1 ? cell.span : undefined}
        className={[
          'head-cell',
          cell.group ? 'group' : '',
          column?.frozen && !cell.group ? 'frozen' : '',
          column?.compute && !cell.group ? 'computed' : '',
        ].join(' ')}
        style={{
          gridColumn: `${cell.start + 2} / span ${cell.span}`,
          gridRow: `${cell.row} / span ${cell.rows}`,
        }}
        title={column?.compute && !cell.group ? say('grid.computedColumn') : undefined}
      >
        {say(word)}
      </div>
    );
  };
  return (
    <div role="rowgroup" className="grid-head" style={{ gridTemplateColumns: template }}>
      <div role="row" className="contents" aria-rowindex={1}>
        <div
          role="columnheader"
          aria-colindex={1}
          className="head-cell handle"
          style={{ gridColumn: 1, gridRow: `1 / span ${deep ? 2 : 1}` }}
        >
          {say('grid.number')}
        </div>
        {cells.filter((cell) => cell.row === 1).map(draw)}
      </div>
      {deep && (
        <div role="row" className="contents" aria-rowindex={2}>
          {cells.filter((cell) => cell.row === 2).map(draw)}
        </div>
      )}
    </div>
  );
}
