import { Form, Link } from '@remix-run/react';
import { isBelow } from '@schemes/layers/levelOrder';
import { type AdminAnswer, refusedOf } from '../../admin/AdminAnswer';
import type { Organisation } from '../../context/Organisation';
import { useT } from '../../ui/LangContext';
import { RefusalNote } from '../../ui/RefusalNote';
import { SelectField } from '../../ui/SelectField';

interface OrganisationItemProps {
  readonly organisation: Organisation;
  readonly organisations: readonly Organisation[];
  readonly answer: AdminAnswer | undefined;
}

/** One organisation of the list: its parent, its rules, its id. */
export function OrganisationItem({ organisation, organisations, answer }: OrganisationItemProps) {
  const t = useT();
  const { id, name, superior, level, parent } = organisation;
  const above = organisations.filter((one) => isBelow(level, one.level));
  return (
    <>
      <strong>{name}</strong>
      <div className="quiet small">
        {t(`choice.level.${level}`)}
        {superior && ` · ${superior}`}
      </div>
      <p className="small">
        <Link to={`/admin/organisations/${id}/rules`} data-rules-of={level}>
          {t('admin.rules')}
        </Link>
        {' · '}
        <Link to={`/admin/organisations/${id}`} data-edit={id}>
          {t('admin.editOrganisation')}
        </Link>
      </p>
      {above.length > 0 && (
        <Form method="post" preventScrollReset className="inline-form" data-form="parent">
          <input type="hidden" name="act" value="setParent" />
          <input type="hidden" name="id" value={id} />
          <SelectField label={t('field.parent')} name="parent" value={parent ?? ''}>
            <option value="">{t('admin.noParent')}</option>
            {above.map((one) => (
              <option key={one.id} value={one.id}>
                {one.name}
              </option>
            ))}
          </SelectField>
          <RefusalNote refusal={refusedOf(answer, 'setParent', id)?.refusal} />
          <button type="submit" className="button small">
            {t('admin.setParent')}
          </button>
        </Form>
      )}
      <div className="quiet small">
        {t('admin.organisationId')} <code className="hash">{id}</code>
      </div>
    </>
  );
}
