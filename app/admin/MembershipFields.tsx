import { ROLES } from '@schemes/model/scheme/actor';
import type { Organisation } from '../context/Organisation';
import { useT } from '../ui/LangContext';
import { SelectField } from '../ui/SelectField';

interface MembershipFieldsProps {
  readonly organisations: readonly Organisation[];
  /** Whether the organisation can be left blank: an account without a role. */
  readonly mayBeNone?: boolean;
  /** Whether an organisation must be picked: none is picked from the start. */
  readonly isRequired?: boolean;
  /** Values of a refused form. */
  readonly typed?: Readonly<Record<string, string>> | undefined;
  /** Called with the id of the picked organisation; blank for none. */
  readonly onOrganisation?: (organisation: string) => void;
}

/** The fields of a role in an organisation. */
export function MembershipFields({
  organisations,
  mayBeNone,
  isRequired = false,
  typed,
  onOrganisation = () => undefined,
}: MembershipFieldsProps) {
  const t = useT();
  return (
    <>
      <SelectField
        label={t('field.organisation')}
        name="organisation"
        value={typed?.organisation ?? (isRequired ? '' : undefined)}
        required={isRequired}
        onPick={onOrganisation}
      >
        {mayBeNone && <option value="">{t('form.none')}</option>}
        {isRequired && <option value="">{t('form.notGiven')}</option>}
        {organisations.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </SelectField>
      <SelectField label={t('field.role')} name="role" value={typed?.role}>
        {ROLES.map((role) => (
          <option key={role} value={role}>
            {t(`role.${role}`)}
          </option>
        ))}
      </SelectField>
    </>
  );
}
