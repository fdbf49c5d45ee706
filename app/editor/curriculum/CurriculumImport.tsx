import { lazy } from 'react';
import { useT } from '../../ui/LangContext';
import { type ImportTarget, RowsImport } from '../rowsImport/RowsImport';

const CurriculumDialog = lazy(() => import('./CurriculumDialog'));

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
      Dialog={CurriculumDialog}
    />
  );
}
