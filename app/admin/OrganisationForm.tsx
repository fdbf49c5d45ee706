import { Form } from '@remix-run/react';
import { LEVELS } from '@schemes/model/facts';
import type { Organisation } from '../context';
import { Field } from '../ui/Field';
import { useSay } from '../ui/LangContext';
import { SelectField } from '../ui/SelectField';

/** The organisations there are, and a form for another. */
export function OrganisationForm({ organisations }: { readonly organisations: readonly Organisation[] }) {
  const say = useSay();
  return (
    <Form method="post" className="card stack">
      <h2>{say('admin.organisations')}</h2>
      <ul className="plain-list">
        {organisations.map(({ id, name, superior, level }) => (
          <li key={id}>
            <strong>{name}</strong>
            <div className="quiet small">
              {say(`choice.level.${level}`)}
              {superior && ` · ${superior}`}
            </div>
          </li>
        ))}
      </ul>
      <h3>{say('admin.addOrganisation')}</h3>
      <input type="hidden" name="act" value="addOrganisation" />
      <Field label={say('field.organisationName')} name="organisationName" required />
      <Field label={say('field.superior')} name="superior" />
      <Field label={say('field.place')} name="place" required />
      <SelectField label={say('field.level')} name="level" value="xa_moi">
        {LEVELS.map((level) => (
          <option key={level} value={level}>
            {say(`choice.level.${level}`)}
          </option>
        ))}
      </SelectField>
      <button type="submit" className="button main">
        {say('admin.add')}
      </button>
    </Form>
  );
}
