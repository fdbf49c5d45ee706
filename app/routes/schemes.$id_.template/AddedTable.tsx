import type { AddedTable as Added } from '@schemes/model/scheme/templateAdditions';
import { type Counting, tableTypeOf } from '@schemes/rules/judge/tableTypeOf';
import { Grid } from '../../editor/grid/Grid';
import { gridType } from '../../editor/grid/model/gridType';
import { fixedRowsStore } from '../../editor/live/rowsStore';
import { useT } from '../../ui/LangContext';

interface AddedTableProps {
  readonly table: Added['table'];
  /** Heading of its section; absent inside a new section. */
  readonly section?: string;
  /** Facts and rules from which columns are computed. */
  readonly scheme: Counting;
}

const ignore = () => {};

/** A table to be added, with its initial rows. */
export function AddedTable({ table, section, scheme }: AddedTableProps) {
  const t = useT();
  return (
    <section className="stack" aria-label={table.title} data-added-table={table.id}>
      <h3>{table.title}</h3>
      {section !== undefined && <p className="quiet">{t('template.intoSection', { section })}</p>}
      <Grid
        id={table.id}
        title={table.title}
        type={gridType(tableTypeOf(table.type, scheme))}
        store={fixedRowsStore(table.rows)}
        verbs={null}
        people={[]}
        marks={{}}
        wanted={null}
        onCursor={ignore}
        viewKey={`template ${table.id}`}
      />
    </section>
  );
}
