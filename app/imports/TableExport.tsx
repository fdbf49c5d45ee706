import { useEditorShare } from '../editor/page/EditorContext';
import { Icon } from '../ui/Icon';
import { useSay } from '../ui/LangContext';
import type { ImportedTable } from './importedTable';

/** The link that gives one table as an .xlsx, as it stands saved on the server. */
export function TableExport({ table }: { readonly table: ImportedTable }) {
  const say = useSay();
  const { scheme, online } = useEditorShare();
  const address = `/schemes/${encodeURIComponent(scheme)}/workbook.xlsx?table=${encodeURIComponent(table.id)}`;
  return (
    <a
      className="button small"
      data-export-table={table.id}
      aria-label={say('workbook.tableOf', { title: table.title })}
      href={online ? address : undefined}
      aria-disabled={!online || undefined}
      title={online ? undefined : say('section.offline')}
      download
    >
      <Icon name="download" />
      {say('workbook.table')}
    </a>
  );
}
