import type { Column } from '@schemes/model/tables/tableType';
import type { OtherHere } from '../live/othersHere';
import type { RowMark } from '../model/RowMark';

/** The class names that a cell has as a line of a table and as a field of a card. */
export function cellClasses(
  column: Column,
  state: {
    readonly isHere: boolean;
    readonly other: OtherHere | undefined;
    readonly mark: RowMark | undefined;
    readonly isEditable: boolean;
  },
): readonly string[] {
  const { isHere, other, mark, isEditable } = state;
  return [
    'cell',
    `kind-${column.kind}`,
    column.compute ? 'computed' : '',
    isHere ? 'here' : '',
    other ? (other.name === null ? 'other-range' : 'other') : '',
    mark ? `marked mark-${mark.severity}` : '',
    isEditable ? '' : 'fixed',
  ].filter(Boolean);
}
