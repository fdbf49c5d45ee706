import {
  type ActionFunctionArgs,
  json,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { Form, Link, useActionData, useLoaderData, useNavigation, useSearchParams } from '@remix-run/react';
import { isBelow } from '@schemes/layers/levelOrder';
import { t as textIn } from '@schemes/messages/t';
import { refusedOf } from '../admin/AdminAnswer';
import { adminAct } from '../admin/adminAct';
import { answerAdminAct } from '../admin/answerAdminAct';
import { ConfirmedAct } from '../admin/ConfirmedAct';
import { OrganisationFields } from '../admin/OrganisationFields';
import { OrganisationPeople } from '../admin/OrganisationPeople';
import { requireAdministrator } from '../admin/requireAdministrator';
import { readFormData } from '../session/readFormData';
import { requireActor } from '../session/requireActor';
import { throwRefusal } from '../session/throwRefusal';
import { unwrap } from '../session/unwrap';
import { Page } from '../shell/Page';
import { AfterAdding } from '../ui/AfterAdding';
import { useT } from '../ui/LangContext';
import { Note } from '../ui/Note';
import { RefusalNote } from '../ui/RefusalNote';
import { SelectField } from '../ui/SelectField';
import { useAddress } from '../ui/useAddress';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  requireAdministrator(context, request);
  const id = params.id ?? '';
  const organisations = context.accounts.organisations();
  const organisation = organisations.find((one) => one.id === id);
  if (!organisation) {
    return throwRefusal({ code: 'refusal.noOrganisation', params: { organisation: id } }, request);
  }
  return json({
    title: textIn(context.lang, 'admin.organisation'),
    organisation,
    above: organisations.filter((one) => isBelow(organisation.level, one.level)),
    people: unwrap(context.accounts.list(), request).filter(({ memberships }) =>
      memberships.some((one) => one.organisation === id),
    ),
    schemes: unwrap(await context.management.list(id), request),
  });
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  requireActor(context, request);
  const form = await readFormData(request);
  form.set('id', params.id ?? '');
  const act = String(form.get('act') ?? '');
  const result = await adminAct(act, form, context);
  if (result.ok && act === 'removeOrganisation') return redirect('/admin?list=organisations');
  return answerAdminAct(act, result, form, context.lang);
}

/** One organisation for the administrator: its data, its schemes by title, and its deletion. */
export default function OrganisationPage() {
  const t = useT();
  const address = useAddress();
  const busy = useNavigation().state !== 'idle';
  const [params] = useSearchParams();
  const { title, organisation, above, people, schemes } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const refused = refusedOf(answer, 'changeOrganisation');
  return (
    <Page
      narrow
      title={title}
      crumbs={<Link to="/admin?list=organisations">{t('admin.title')}</Link>}
      actions={
        <Link className="button" to={`/admin/organisations/${organisation.id}/rules`}>
          {t('admin.rules')}
        </Link>
      }
    >
      {!answer && params.has('added') && <AfterAdding>{t('admin.organisationAdded')}</AfterAdding>}
      {answer?.refusal === null && <Note tone="good">{t('admin.organisationSaved')}</Note>}
      <Form
        key={JSON.stringify(organisation)}
        method="post"
        className="card stack"
        data-form="organisation"
        data-unsaved={refused ? 'typed' : 'fields'}
      >
        <h2>{organisation.name}</h2>
        <input type="hidden" name="act" value="changeOrganisation" />
        <OrganisationFields organisation={organisation} refused={refused} />
        <p className="hint">{t('admin.organisationHint')}</p>
        <RefusalNote refusal={refused?.refusal} />
        <div className="actions">
          <button type="submit" className="button main" disabled={busy}>
            {t('admin.saveOrganisation')}
          </button>
        </div>
      </Form>
      {above.length > 0 && (
        <Form method="post" preventScrollReset className="card stack" data-form="parent">
          <h2>{t('admin.parent')}</h2>
          <input type="hidden" name="act" value="setParent" />
          <SelectField label={t('field.parent')} name="parent" value={organisation.parent ?? ''}>
            <option value="">{t('admin.noParent')}</option>
            {above.map((one) => (
              <option key={one.id} value={one.id}>
                {one.name}
              </option>
            ))}
          </SelectField>
          <RefusalNote refusal={refusedOf(answer, 'setParent')?.refusal} />
          <div className="actions">
            <button type="submit" className="button" disabled={busy}>
              {t('admin.setParent')}
            </button>
          </div>
        </Form>
      )}
      <OrganisationPeople organisation={organisation.id} people={people} />
      <section className="card stack" data-schemes={schemes.length}>
        <h2>{t('admin.schemes')}</h2>
        {schemes.length === 0 && <p className="quiet">{t('admin.noSchemes')}</p>}
        <ul className="plain-list">
          {schemes.map((scheme) => (
            <li key={scheme.id}>
              {scheme.isFailed ? (
                scheme.title
              ) : (
                <a href={address(`/schemes/${scheme.id}/manage`)}>{scheme.title}</a>
              )}{' '}
              {scheme.isArchived && <span className="chip">{t('admin.inArchive')}</span>}
              {scheme.isFailed && (
                <Note tone="bad">
                  <strong>{t('list.failed')}</strong> {t('admin.failedHint')}
                </Note>
              )}
            </li>
          ))}
        </ul>
      </section>
      <section className="card stack">
        <h2>{t('admin.deleteOrganisation')}</h2>
        <ConfirmedAct
          label={t('admin.deleteOrganisation')}
          hint={t('admin.deleteHint')}
          isOpen={refusedOf(answer, 'removeOrganisation') !== undefined}
        >
          <Form method="post" className="stack" data-form="remove">
            <input type="hidden" name="act" value="removeOrganisation" />
            <RefusalNote refusal={refusedOf(answer, 'removeOrganisation')?.refusal} />
            <div className="actions">
              <button type="submit" className="button danger" disabled={busy || schemes.length > 0}>
                {t('admin.deleteYes')}
              </button>
            </div>
          </Form>
        </ConfirmedAct>
      </section>
      <details className="quiet small">
        <summary>{t('form.details')}</summary>
        <p>
          {t('admin.organisationId')} <code className="hash">{organisation.id}</code>
        </p>
        <p>{t('admin.idHint')}</p>
      </details>
    </Page>
  );
}
