import { lazy } from 'react';
import { useT } from '../../ui/LangContext';
import { type ImportTarget, RowsImport } from '../rowsImport/RowsImport';

const ImportDialog = lazy(() => import('./ImportDialog'));

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
      Dialog={ImportDialog}
    />
  );
}
