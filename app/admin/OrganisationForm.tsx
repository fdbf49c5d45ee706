import { Form } from '@remix-run/react';
import { LEVELS } from '@schemes/model/facts';
import type { Organisation } from '../context';
import { Field } from '../ui/Field';
import { useSay } from '../ui/LangContext';
import { RefusalNote } from '../ui/RefusalNote';
import { SelectField } from '../ui/SelectField';
import type { RefusedForm } from './AdminAnswer';

interface OrganisationFormProps {
  readonly organisations: readonly Organisation[];
  readonly refused: RefusedForm | undefined;
}

/** The organisations there are, and a form for another. */
export function OrganisationForm({ organisations, refused }: OrganisationFormProps) {
  const say = useSay();
  const shown = (name: string) => ({ name, value: refused?.typed[name], invalid: refused?.wrong === name });
  return (
    <Form method="post" className="card stack" data-form="organisation" preventScrollReset>
      <h2>{say('admin.organisations')}</h2>
      <ul className="plain-list">
        {organisations.map(({ id, name, superior, level }) => (
          <li key={id}>
            <strong>{name}</strong>
            <div className="quiet small">
              {say(`choice.level.${level}`)}
              {superior && ` · ${superior}`}
            </div>
            <div className="quiet small">
              {say('admin.organisationId')} <code className="hash">{id}</code>
            </div>
          </li>
        ))}
      </ul>
      <p className="hint">{say('admin.idHint')}</p>
      <h3>{say('admin.addOrganisation')}</h3>
      <input type="hidden" name="act" value="addOrganisation" />
      <Field label={say('field.organisationName')} {...shown('organisationName')} required />
      <Field label={say('field.superior')} {...shown('superior')} />
      <Field label={say('field.place')} {...shown('place')} required />
      <SelectField label={say('field.level')} name="level" value={refused?.typed.level ?? 'xa_moi'}>
        {LEVELS.map((level) => (
          <option key={level} value={level}>
            {say(`choice.level.${level}`)}
          </option>
        ))}
      </SelectField>
      <RefusalNote refusal={refused?.refusal} />
      <button type="submit" className="button main">
        {say('admin.add')}
      </button>
    </Form>
  );
}
