import { ROLES } from '@schemes/model/scheme/actor';
import type { Organisation } from '../../context/Organisation';
import { useT } from '../../ui/LangContext';
import { SelectField } from '../../ui/SelectField';

interface MembershipFieldsProps {
  readonly organisations: readonly Organisation[];
  /** An account may begin without an office. */
  readonly mayBeNone?: boolean;
  /** What was picked in a refused form. */
  readonly typed?: Readonly<Record<string, string>> | undefined;
}

/** A role in an organisation. */
export function MembershipFields({ organisations, mayBeNone, typed }: MembershipFieldsProps) {
  const t = useT();
  return (
    <>
      <SelectField label={t('field.organisation')} name="organisation" value={typed?.organisation}>
        {mayBeNone && <option value="">{t('form.none')}</option>}
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
