import { LEVELS } from '@schemes/model/scheme/facts';
import type { Organisation } from '../context/Organisation';
import { Field } from '../ui/Field';
import { useT } from '../ui/LangContext';
import { SelectField } from '../ui/SelectField';
import type { RefusedForm } from './AdminAnswer';

interface OrganisationFieldsProps {
  /** Absent if a new organisation is added. */
  readonly organisation?: Organisation;
  readonly refused: RefusedForm | undefined;
  /** Fields shown between the name and the superior. */
  readonly children?: React.ReactNode;
}

/** The form fields of an organisation's own data. */
export function OrganisationFields({ organisation, refused, children }: OrganisationFieldsProps) {
  const t = useT();
  const shown = (name: string, value: string | undefined) => ({
    name,
    value: refused?.typed[name] ?? value,
    invalid: refused?.wrongField === name,
  });
  return (
    <>
      <Field
        label={t('field.organisationName')}
        {...shown('organisationName', organisation?.name)}
        required
      />
      {children}
      <Field
        label={t('field.superior')}
        {...shown('superior', organisation?.superior)}
        hint={t('admin.superiorHint')}
      />
      <Field label={t('field.place')} {...shown('place', organisation?.place)} required />
      <SelectField
        label={t('field.level')}
        name="level"
        value={refused?.typed.level ?? organisation?.level ?? 'xa_moi'}
      >
        {LEVELS.map((level) => (
          <option key={level} value={level}>
            {t(`choice.level.${level}`)}
          </option>
        ))}
      </SelectField>
    </>
  );
}
