import { type Office, ROLES } from '@schemes/model/actor';
import type { Organisation } from '../context';
import { useSay } from '../ui/LangContext';
import { SelectField } from '../ui/SelectField';

interface OfficeFieldsProps {
  readonly organisations: readonly Pick<Organisation, 'id' | 'name'>[];
  readonly office?: Office;
}

/** In which organisation's subcommittee, and as what. */
export function OfficeFields({ organisations, office }: OfficeFieldsProps) {
  const say = useSay();
  return (
    <>
      <SelectField label={say('admin.organisation')} name="organisation" value={office?.organisation ?? ''}>
        <option value="">{say('admin.noRole')}</option>
        {organisations.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </SelectField>
      <SelectField label={say('admin.role')} name="role" value={office?.role ?? ''}>
        <option value="">{say('admin.noRole')}</option>
        {ROLES.map((role) => (
          <option key={role} value={role}>
            {say(`role.${role}`)}
          </option>
        ))}
      </SelectField>
    </>
  );
}
