import { useT } from '../../ui/LangContext';
import { RowsDialog, type RowsDialogProps } from '../rowsImport/RowsDialog';
import { SheetReview } from './SheetReview';

/** The dialog that reads a spreadsheet, previews its changes to the table, and imports it. */
export default function ImportDialog(props: RowsDialogProps) {
  const t = useT();
  return (
    <RowsDialog
      {...props}
      title={t('imports.title', { title: props.table.title })}
      lead={t('imports.lead')}
      accept=".xlsx,.xlsm,.xls,.ods,.csv,.tsv"
      reader="sheets"
      Review={SheetReview}
    />
  );
}
