import type { TableEdits } from '@schemes/doc/applyTableEdits';
import { useT } from '../../ui/LangContext';

/** Says what the last import wrote; empty before the first import. */
export function ImportCounts({ edits }: { readonly edits: TableEdits | null }) {
  const t = useT();
  return (
    <span role="status" className="hint" data-import-taken>
      {edits &&
        t('imports.taken', {
          added: edits.rows.length,
          changed: new Set(edits.cells.map(({ row }) => row)).size,
          removed: edits.removed.length,
        })}
    </span>
  );
}
