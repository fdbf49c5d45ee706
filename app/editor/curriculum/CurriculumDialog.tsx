import { useT } from '../../ui/LangContext';
import { RowsDialog, type RowsDialogProps } from '../rowsImport/RowsDialog';
import { CurriculumReview } from './CurriculumReview';

/** The dialog that reads a form 2C, shows its values beside those of a row, and writes the chosen ones. */
export default function CurriculumDialog(props: RowsDialogProps) {
  const t = useT();
  return (
    <RowsDialog
      {...props}
      title={t('curriculum.title', { title: props.table.title })}
      lead={t('curriculum.lead')}
      accept=".docx,.docm,.doc,.odt,.rtf"
      reader="word"
      Review={CurriculumReview}
    />
  );
}
