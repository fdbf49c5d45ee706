import type { DoubtfulCell } from '@schemes/imports/sheets/importedRow';
import type { TableType } from '@schemes/model/tables/tableType';
import { doubtText } from '../../imports/doubtText';
import { useLang, useT } from '../../ui/LangContext';
import { ImportTable } from './ImportTable';
import { columnLabel } from './targetLabel';

interface DoubtsProps {
  readonly type: TableType;
  readonly doubts: readonly DoubtfulCell[];
}

const HEADS = ['cell', 'column', 'text', 'reason'] as const;

/** Cells to check, by their address in the file: left out, or imported with a guess. */
export function Doubts({ type, doubts }: DoubtsProps) {
  const t = useT();
  const lang = useLang();
  if (doubts.length === 0) return null;
  const guessed = doubts.filter(
    ({ reason }) => reason.kind === 'guess' || reason.kind === 'twiceInFile',
  ).length;
  return (
    <ImportTable
      name="doubts"
      label={t('imports.doubts', { n: doubts.length })}
      lead={t('imports.doubtsLead', { left: doubts.length - guessed, guessed })}
      heads={HEADS.map((key) => ({ key, text: t(`imports.${key}`) }))}
      items={doubts}
      most={200}
      show={(doubt, i) => (
        <tr key={i} data-doubt={doubt.address}>
          <th scope="row">{doubt.address}</th>
          <td>
            {columnLabel(
              lang,
              type,
              type.columns.find(({ key }) => key === doubt.column),
            )}
          </td>
          <td>{doubt.text}</td>
          <td>{doubtText(lang, type, doubt)}</td>
        </tr>
      )}
    />
  );
}
