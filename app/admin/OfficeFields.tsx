import { ROLES } from '@schemes/model/actor';
import type { Organisation } from '../context';
import { useSay } from '../ui/LangContext';
import { SelectField } from '../ui/SelectField';

interface OfficeFieldsProps {
  readonly organisations: readonly Organisation[];
  /** An account may begin without an office. */
  readonly mayBeNone?: boolean;
}

/** A role in an organisation. */
export function OfficeFields({ organisations, mayBeNone }: OfficeFieldsProps) {
  const say = useSay();
  return (
    <>
      <SelectField label={say('field.organisation')} name="organisation">
        {mayBeNone && <option value="">{say('form.none')}</option>}
        {organisations.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </SelectField>
      <SelectField label={say('field.role')} name="role">
        {ROLES.map((role) => (
          <option key={role} value={role}>
            {say(`role.${role}`)}
          </option>
        ))}
      </SelectField>
    </>
  );
}
