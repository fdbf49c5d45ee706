import { withWords } from '../../session/pageCatalogues';
import { useT } from '../../ui/LangContext';
import { LatePart } from '../../ui/LatePart';
import { type ImportTarget, RowsImport } from '../rowsImport/RowsImport';

/** The dialog that reads a form 2C. */
const CURRICULUM_DIALOG = new LatePart(async () => (await withWords(import('./CurriculumDialog'))).default);

/** The button that fills one row of a roster from a person's form 2C. */
export function CurriculumImport(props: ImportTarget) {
  const t = useT();
  return (
    <RowsImport
      {...props}
      text={t('curriculum.open')}
      name={t('curriculum.openOf', { title: props.table.title })}
      icon="pencil"
      mark="data-curriculum-open"
      dialog={CURRICULUM_DIALOG}
    />
  );
}
