import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react';
import { t as textIn } from '@schemes/messages/t';
import { refusedOf } from '../../admin/AdminAnswer';
import { answerAdding } from '../../admin/answerAdding';
import { OrganisationFields } from '../../admin/OrganisationFields';
import { requireAdministrator } from '../../admin/requireAdministrator';
import { Page } from '../../shell/Page';
import { useT } from '../../ui/LangContext';
import { RefusalNote } from '../../ui/RefusalNote';
import { SelectField } from '../../ui/SelectField';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export function loader({ context, request }: LoaderFunctionArgs) {
  requireAdministrator(context, request);
  return json({
    title: textIn(context.lang, 'admin.addOrganisation'),
    organisations: context.accounts.organisations(),
  });
}

export function action(args: ActionFunctionArgs) {
  return answerAdding('addOrganisation', args);
}

/** The page on which an administrator adds an organisation. */
export default function NewOrganisation() {
  const t = useT();
  const { title, organisations } = useLoaderData<typeof loader>();
  const refused = refusedOf(useActionData<typeof action>(), 'addOrganisation');
  return (
    <Page narrow title={title} crumbs={<Link to="/admin?list=organisations">{t('admin.title')}</Link>}>
      <Form method="post" className="card stack" data-form="organisation" data-unsaved="fields">
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
        <div className="actions">
          <button type="submit" className="button main">
            {t('admin.addOrganisation')}
          </button>
        </div>
      </Form>
    </Page>
  );
}
