import {
  type ActionFunctionArgs,
  json,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { Form, Link, useActionData, useLoaderData, useNavigation } from '@remix-run/react';
import { problemText } from '@schemes/messages/problemText';
import { t as textIn } from '@schemes/messages/t';
import { termsOfPacks } from '@schemes/packs/editions';
import { anySchemeOf, can } from '@schemes/policy/can';
import { type Result, refuse } from '@schemes/policy/Result';
import { useState } from 'react';
import * as v from 'valibot';
import { RestrictChoice } from '../../admin/RestrictChoice';
import { withLabel } from '../../session/fieldText';
import { needed } from '../../session/formText';
import { readForm } from '../../session/readForm';
import { MAX_TEXT_BESIDE_FILE, readFormData } from '../../session/readFormData';
import { refusalStatus } from '../../session/refusalStatus';
import { requireActor } from '../../session/requireActor';
import { Page } from '../../shell/Page';
import { FileField } from '../../ui/FileField';
import { useT } from '../../ui/LangContext';
import { Note } from '../../ui/Note';
import { RefusalNote } from '../../ui/RefusalNote';
import { SelectField } from '../../ui/SelectField';
import { readSnapshotUpload } from './readSnapshotUpload';

const NO_ORGANISATION = { code: 'refusal.notYourRole' } as const;
const FROM_TEMPLATE = v.object({
  template: needed(),
  term: v.picklist(termsOfPacks()),
  organisation: needed(),
  restricted: v.optional(v.literal('on')),
});
const FROM_FILE = v.object({ fileOrganisation: needed(), restricted: v.optional(v.literal('on')) });

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ context, request }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const organisations = context.accounts.organisations().filter(({ id }) => can(actor, 'scheme.create', id));
  return json({
    title: textIn(context.lang, 'new.pageTitle'),
    templates: context.schemes.templates(),
    organisations,
    others: (await context.schemes.list()).map(({ id, title, term, organisation, archived }) => ({
      id,
      title,
      term,
      organisation: organisation.id,
      archived,
    })),
    mayRestrict: organisations.some(({ id }) => can(actor, 'scheme.restrict', anySchemeOf(id))),
  });
}

export async function action({ context, request }: ActionFunctionArgs) {
  requireActor(context, request);
  const form = await readFormData(request, MAX_TEXT_BESIDE_FILE);
  const result = form.get('from') === 'file' ? await fromFile() : await fromTemplate();
  if (result.ok) return redirect(`/schemes/${encodeURIComponent(result.value.id)}`);
  const refusal = withLabel(result.refusal, context.lang);
  return json({ from: String(form.get('from') ?? ''), refusal }, { status: refusalStatus(refusal.code) });

  async function fromTemplate(): Promise<Result<{ readonly id: string }>> {
    const read = readForm(form, FROM_TEMPLATE, context.lang);
    if (!read.ok) return read;
    return context.schemes.create({ ...read.value, restricted: read.value.restricted === 'on' });
  }

  async function fromFile(): Promise<Result<{ readonly id: string }>> {
    const read = readForm(form, FROM_FILE, context.lang);
    if (!read.ok) return read;
    const upload = await readSnapshotUpload(form.get('file'), context.lang);
    if (!upload.ok) return upload;
    const created = await context.schemes.createFromSnapshot(
      read.value.fileOrganisation,
      upload.value,
      read.value.restricted === 'on',
    );
    if (created.ok || created.refusal.code !== 'refusal.badSnapshot') return created;
    const problem = problemText(String(created.refusal.params?.problem ?? ''), context.lang);
    return refuse({ ...created.refusal, params: { ...created.refusal.params, problem } });
  }
}

export default function NewScheme() {
  const t = useT();
  const { templates, organisations, others, mayRestrict } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const busy = useNavigation().state !== 'idle';
  const [chosen, setChosen] = useState(templates[0]?.id ?? '');
  const template = templates.find(({ id }) => id === chosen);
  const [named, setNamed] = useState<{ readonly term?: string; readonly organisation?: string }>({});
  const fittingOrganisations = organisations.filter(({ level }) => template?.levels.includes(level));
  const term = named.term ?? template?.terms.at(-1);
  const organisation = named.organisation ?? fittingOrganisations[0]?.id;
  const same = others.filter(
    (other) => !other.archived && other.term === term && other.organisation === organisation,
  );
  if (organisations.length === 0) {
    return (
      <Page narrow title={t('new.title')} crumbs={<Link to="/">{t('nav.schemes')}</Link>}>
        <RefusalNote refusal={NO_ORGANISATION} />
      </Page>
    );
  }
  return (
    <Page narrow title={t('new.title')} crumbs={<Link to="/">{t('nav.schemes')}</Link>}>
      <Form
        method="post"
        preventScrollReset
        className="card stack"
        data-form="new"
        aria-label={t('new.fromTemplate')}
      >
        <h2>{t('new.fromTemplate')}</h2>
        <input type="hidden" name="from" value="template" />
        <fieldset className="choice-cards">
          <legend className="field-label">{t('field.template')}</legend>
          {templates.map(({ id, title, levels }) => (
            <label key={id} className="choice-card">
              <input
                type="radio"
                name="template"
                value={id}
                checked={id === chosen}
                onChange={() => {
                  setChosen(id);
                  setNamed({});
                }}
              />
              <span>
                <strong>{title}</strong>
                <br />
                <span className="hint">{levels.map((level) => t(`choice.level.${level}`)).join(' · ')}</span>
              </span>
            </label>
          ))}
        </fieldset>
        <div className="columns-2">
          <SelectField
            key={`term-${chosen}`}
            label={t('field.term')}
            name="term"
            required
            onPick={(picked) => setNamed((before) => ({ ...before, term: picked }))}
          >
            {[...(template?.terms ?? [])].reverse().map((term) => (
              <option key={term}>{term}</option>
            ))}
          </SelectField>
          <SelectField
            key={`organisation-${chosen}`}
            label={t('field.organisation')}
            name="organisation"
            required
            onPick={(picked) => setNamed((before) => ({ ...before, organisation: picked }))}
            hint={fittingOrganisations.length === 0 ? t('new.noneFits') : undefined}
          >
            {fittingOrganisations.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </SelectField>
        </div>
        {same.length > 0 && (
          <Note tone="warn">
            {t('new.another', { term: term ?? '' })}
            <ul className="plain-list" data-same-term={same.length}>
              {same.map(({ id, title }) => (
                <li key={id}>
                  <Link to={`/schemes/${id}`}>{title}</Link>
                </li>
              ))}
            </ul>
          </Note>
        )}
        {mayRestrict && <RestrictChoice />}
        {answer?.from === 'template' && <RefusalNote refusal={answer.refusal} />}
        <button type="submit" className="button main" disabled={busy || fittingOrganisations.length === 0}>
          {t('new.create')}
        </button>
      </Form>
      <Form
        method="post"
        encType="multipart/form-data"
        preventScrollReset
        className="card stack"
        aria-label={t('new.fromFile')}
      >
        <h2>{t('new.fromFile')}</h2>
        <p className="hint">{t('new.fromFileHint')}</p>
        <input type="hidden" name="from" value="file" />
        <SelectField label={t('field.organisation')} name="fileOrganisation" required>
          {organisations.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </SelectField>
        <FileField label={t('field.file')} required />
        {mayRestrict && <RestrictChoice fromFile />}
        {answer?.from === 'file' && <RefusalNote refusal={answer.refusal} />}
        <button type="submit" className="button" disabled={busy}>
          {t('new.createFromFile')}
        </button>
      </Form>
      <p>
        <Link className="button" to="/schemes/new/word">
          {t('word.link')}
        </Link>
      </p>
    </Page>
  );
}
