import { formatCell } from '@schemes/messages/formatCell';
import type { MessageKey } from '@schemes/messages/t';
import type { Row, TableType } from '@schemes/model/tables/tableType';
import { type TableChange, tableChanges } from '../../editor/changes/tableChanges';
import { rowName } from '../../naming/rowName';
import { useLang, useT } from '../../ui/LangContext';
import { ChangeList } from './ChangeList';

interface TableDiffProps {
  readonly type: TableType;
  readonly before: readonly Row[];
  readonly after: readonly Row[];
}

/** Lists the changes of a table: each changed cell with its old and new value, and each added, removed or moved row. */
export function TableDiff({ type, before, after }: TableDiffProps) {
  const t = useT();
  const lang = useLang();
  const changes = tableChanges(type, before, after);
  if (changes.length === 0) return <p className="quiet">{t('review.sameTable')}</p>;
  const column = (change: TableChange) =>
    type.columns.find(({ key }) => change.kind === 'cell' && key === change.column);
  return (
    <ChangeList
      rows={changes.map((change, i) => {
        const name = rowName(lang, type, change.row) || '…';
        const of = column(change);
        return change.kind === 'cell' && of
          ? {
              key: i,
              cells: [name, t(`column.${type.id}.${of.key}` as MessageKey)],
              before: formatCell(lang, of, change.before),
              after: formatCell(lang, of, change.after),
            }
          : { key: i, cells: [name, t(`review.${change.kind}` as MessageKey)], before: '', after: '' };
      })}
    />
  );
}
