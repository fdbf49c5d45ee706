import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Form, useActionData, useLoaderData, useNavigation } from '@remix-run/react';
import { LEVELS } from '@schemes/model/facts';
import { say as sayIn } from '@schemes/words/say';
import * as v from 'valibot';
import { AccountCardForm } from '../adminPage/AccountCardForm';
import { ACCOUNT_CHANGE, NEW_ACCOUNT, officesOf } from '../adminPage/accountForm';
import { OfficeFields } from '../adminPage/OfficeFields';
import type { AccountCard, Result } from '../context';
import { needed, optional } from '../session/formText';
import { readForm } from '../session/readForm';
import { refusalStatus } from '../session/refusalStatus';
import { requireActor } from '../session/requireActor';
import { unwrap } from '../session/unwrap';
import { Field } from '../ui/Field';
import { useSay } from '../ui/LangContext';
import { Note } from '../ui/Note';
import { Page } from '../ui/Page';
import { RefusalNote } from '../ui/RefusalNote';
import { SelectField } from '../ui/SelectField';

const NEW_ORGANISATION = v.object({
  organisationName: needed(200),
  superior: optional(200),
  place: needed(100),
  level: v.picklist(LEVELS),
});
const LOCK = v.object({ id: needed(60) });

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ context, request }: LoaderFunctionArgs) {
  requireActor(context, request);
  return json({
    title: sayIn(context.lang, 'admin.title'),
    accounts: unwrap(context.accounts.list(), request),
    organisations: context.accounts.organisations(),
  });
}

export async function action({ context, request }: ActionFunctionArgs) {
  requireActor(context, request);
  const data = await request.formData();
  const done = await perform();
  if (done.ok) return json({ refusal: null });
  return json({ refusal: done.refusal }, { status: refusalStatus(done.refusal.code) });

  async function perform(): Promise<Result<unknown>> {
    const act = data.get('act');
    if (act === 'add') {
      const form = readForm(data, NEW_ACCOUNT, context.lang);
      if (!form.ok) return form;
      const { organisation, role, administrator, ...rest } = form.value;
      return context.accounts.add({
        ...rest,
        administrator: administrator === 'yes',
        offices: officesOf(organisation, role),
      });
    }
    if (act === 'change') {
      const form = readForm(data, ACCOUNT_CHANGE, context.lang);
      if (!form.ok) return form;
      const { id, name, password, organisation, role } = form.value;
      const offices = officesOf(organisation, role);
      return context.accounts.change(id, { name, offices, ...(password === '' ? {} : { password }) });
    }
    if (act === 'disable' || act === 'enable') {
      const form = readForm(data, LOCK, context.lang);
      return form.ok ? context.accounts.change(form.value.id, { disabled: act === 'disable' }) : form;
    }
    const form = readForm(data, NEW_ORGANISATION, context.lang);
    if (!form.ok) return form;
    const { organisationName, superior, place, level } = form.value;
    return context.accounts.addOrganisation({ name: organisationName, superior, place, level });
  }
}

/** Accounts and organisations. */
export default function Admin() {
  const say = useSay();
  const { accounts, organisations } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const busy = useNavigation().state !== 'idle';
  return (
    <Page title={say('admin.title')}>
      {answer &&
        (answer.refusal ? (
          <RefusalNote refusal={answer.refusal} />
        ) : (
          <Note tone="good">{say('admin.done')}</Note>
        ))}
      <section className="card stack" aria-labelledby="accounts">
        <h2 id="accounts">{say('admin.accounts')}</h2>
        {(accounts as readonly AccountCard[]).map((account) => (
          <AccountCardForm key={account.id} account={account} organisations={organisations} busy={busy} />
        ))}
      </section>
      <Form method="post" className="card stack" data-form="account">
        <h2>{say('admin.addAccount')}</h2>
        <div className="columns-2">
          <Field label={say('admin.username')} name="username" required maxLength={40} autoComplete="off" />
          <Field label={say('admin.name')} name="name" required maxLength={100} />
          <Field
            label={say('admin.password')}
            name="password"
            type="password"
            required
            autoComplete="new-password"
            hint={say('admin.passwordHint')}
          />
          <label className="check">
            <input type="checkbox" name="administrator" value="yes" /> {say('admin.isAdministrator')}
          </label>
          <OfficeFields organisations={organisations} />
        </div>
        <div className="actions">
          <button type="submit" name="act" value="add" className="button main" disabled={busy}>
            {say('admin.add')}
          </button>
        </div>
      </Form>
      <section className="card stack" aria-labelledby="organisations">
        <h2 id="organisations">{say('admin.organisations')}</h2>
        <ul className="plain-list">
          {organisations.map(({ id, name, superior, level }) => (
            <li key={id}>
              <strong>{name}</strong> <span className="quiet">{superior}</span>{' '}
              <span className="quiet">{say(`choice.level.${level}`)}</span>
            </li>
          ))}
        </ul>
      </section>
      <Form method="post" className="card stack" data-form="organisation">
        <h2>{say('admin.addOrganisation')}</h2>
        <div className="columns-2">
          <Field label={say('admin.organisation')} name="organisationName" required maxLength={200} />
          <Field label={say('admin.superior')} name="superior" maxLength={200} />
          <Field label={say('admin.place')} name="place" required maxLength={100} />
          <SelectField label={say('admin.level')} name="level" value="xa_moi">
            {LEVELS.map((level) => (
              <option key={level} value={level}>
                {say(`choice.level.${level}`)}
              </option>
            ))}
          </SelectField>
        </div>
        <div className="actions">
          <button type="submit" name="act" value="organisation" className="button main" disabled={busy}>
            {say('admin.add')}
          </button>
        </div>
      </Form>
    </Page>
  );
}
