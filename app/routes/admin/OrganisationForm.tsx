import { Form } from '@remix-run/react';
import { type AdminAnswer, refusedOf } from '../../admin/AdminAnswer';
import { OrganisationFields } from '../../admin/OrganisationFields';
import type { Organisation } from '../../context/Organisation';
import { useT } from '../../ui/LangContext';
import { RefusalNote } from '../../ui/RefusalNote';
import { SelectField } from '../../ui/SelectField';
import { OrganisationItem } from './OrganisationItem';

interface OrganisationFormProps {
  readonly organisations: readonly Organisation[];
  readonly answer: AdminAnswer | undefined;
}

/** The list of organisations, and the form for a new one. */
export function OrganisationForm({ organisations, answer }: OrganisationFormProps) {
  const t = useT();
  const refused = refusedOf(answer, 'addOrganisation');
  return (
    <section className="card stack">
      <h2>{t('admin.organisations')}</h2>
      <ul className="plain-list">
        {organisations.map((organisation) => (
          <li key={organisation.id}>
            <OrganisationItem organisation={organisation} organisations={organisations} answer={answer} />
          </li>
        ))}
      </ul>
      <p className="hint">{t('admin.idHint')}</p>
      <Form method="post" className="stack" data-form="organisation" data-unsaved="fields" preventScrollReset>
        <h3>{t('admin.addOrganisation')}</h3>
        <input type="hidden" name="act" value="addOrganisation" />
        <OrganisationFields refused={refused}>
          <SelectField label={t('field.parent')} name="parent" value={refused?.typed.parent ?? ''}>
            <option value="">{t('admin.noParent')}</option>
            {organisations.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </SelectField>
        </OrganisationFields>
        <RefusalNote refusal={refused?.refusal} />
        <button type="submit" className="button main">
          {t('admin.add')}
        </button>
      </Form>
    </section>
  );
}
