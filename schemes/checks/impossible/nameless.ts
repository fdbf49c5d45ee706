import type { Row, TableTypeId } from '../../model/tables/tableType';
import { TABLE_TYPES } from '../../model/tables/tableTypes';
import { nameKey } from '../../tableViews/nameKey';
import type { TableView } from '../../tableViews/TableView';
import { broken } from '../view/CheckResult';
import { defineCheck } from '../view/defineCheck';

/** Tables whose rows are people. */
const PEOPLE: ReadonlySet<TableTypeId> = new Set(['roster', 'review', 'leavers', 'dossiers']);
/** Tables with people in the rows below their rows. */
const PEOPLE_BELOW: ReadonlySet<TableTypeId> = new Set(['delegation', 'planning', 'unitLeaders']);

/** `impossible.nameless`: every row of a person with entries has a name. Empty rows are ignored. */
export const nameless = defineCheck({
  kind: 'impossible.nameless',
  parameters: {},
  messages: { findings: ['impossible.nameless'], how: ['impossible.nameless'] },
  run(_parameters, view) {
    return view.everyTable.flatMap((table) => {
      const { label } = TABLE_TYPES[table.type];
      return peopleOf(table).flatMap(({ row, n }) => {
        if (nameKey(row.cells[label]) !== null || !hasEntries(row, label)) return [];
        return [
          broken({
            code: 'impossible.nameless',
            how: 'impossible.nameless',
            params: { n },
            at: table.ref(row.id, label),
          }),
        ];
      });
    });
  },
});

/** The rows of people in a table, each with its number, from 1, among its siblings. */
function peopleOf(table: TableView): readonly { readonly row: Row; readonly n: number }[] {
  const numbered = (rows: readonly Row[]) => rows.map((row, at) => ({ row, n: at + 1 }));
  if (PEOPLE.has(table.type)) return numbered(table.tops);
  if (PEOPLE_BELOW.has(table.type)) return table.tops.flatMap(({ id }) => numbered(table.parts(id)));
  return [];
}

function hasEntries({ cells }: Row, label: string): boolean {
  return Object.entries(cells).some(
    ([key, value]) => key !== label && value !== '' && !(Array.isArray(value) && value.length === 0),
  );
}
