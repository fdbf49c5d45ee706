import { withWords } from '../../session/pageCatalogues';
import { useT } from '../../ui/LangContext';
import { LatePart } from '../../ui/LatePart';
import { type ImportTarget, RowsImport } from '../rowsImport/RowsImport';

/** The dialog that reads a spreadsheet. */
const IMPORT_DIALOG = new LatePart(async () => (await withWords(import('./ImportDialog'))).default);

/** The button that imports a spreadsheet into a table. */
export function TableImport(props: ImportTarget) {
  const t = useT();
  return (
    <RowsImport
      {...props}
      text={t('imports.open')}
      name={t('imports.openOf', { title: props.table.title })}
      icon="upload"
      mark="data-import-open"
      dialog={IMPORT_DIALOG}
    />
  );
}
