import type { ImportPlan } from '@schemes/imports/sheets/planImport';
import { formatCell } from '@schemes/messages/formatCell';
import type { TableType } from '@schemes/model/tables/tableType';
import { useLang, useT } from '../../ui/LangContext';
import { ImportTable } from './ImportTable';
import { columnLabel } from './targetLabel';

interface ChangedRowsProps {
  readonly type: TableType;
  readonly changed: ImportPlan['changed'];
  readonly nameOf: ReadonlyMap<string, string>;
}

const HEADS = ['column', 'was', 'now'] as const;

/** The differences between file and table, by cell. */
export function ChangedRows({ type, changed, nameOf }: ChangedRowsProps) {
  const t = useT();
  const lang = useLang();
  const columnOf = (wanted: string) => type.columns.find(({ key }) => key === wanted);
  return (
    <ImportTable
      name="changed"
      label={t('imports.changed', { n: changed.length })}
      lead={t('imports.blankKept')}
      heads={[
        { key: 'name', text: columnLabel(lang, type, columnOf(type.label)) },
        ...HEADS.map((key) => ({ key, text: t(`imports.${key}`) })),
      ]}
      items={changed.flatMap(({ id, cells }) => cells.map((cell) => ({ id, ...cell })))}
      most={200}
      show={({ id, column, was, now }) => {
        const kind = columnOf(column);
        return (
          <tr key={`${id} ${column}`} data-changed={column}>
            <th scope="row">{nameOf.get(id)}</th>
            <td>{columnLabel(lang, type, kind)}</td>
            <td>{kind && <del>{formatCell(lang, kind, was)}</del>}</td>
            <td>{kind && <ins>{formatCell(lang, kind, now)}</ins>}</td>
          </tr>
        );
      }}
    />
  );
}
