import { Icon } from '../../ui/Icon';
import { useT } from '../../ui/LangContext';
import { useAddress } from '../../ui/useAddress';
import { useEditorShare } from '../context/EditorContext';
import type { ImportedTable } from '../rowsImport/importedTable';

/** The button that downloads the saved state of one table as an .xlsx. */
export function TableExport({ table }: { readonly table: ImportedTable }) {
  const t = useT();
  const address = useAddress();
  const { scheme, online } = useEditorShare();
  const path = `/schemes/${encodeURIComponent(scheme)}/workbook.xlsx?table=${encodeURIComponent(table.id)}`;
  return (
    <form method="post" action={address(path)}>
      <button
        type="submit"
        className="button small"
        data-export-table={table.id}
        aria-label={t('workbook.tableOf', { title: table.title })}
        disabled={!online}
        title={online ? undefined : t('section.offline')}
      >
        <Icon name="download" />
        {t('workbook.table')}
      </button>
    </form>
  );
}
