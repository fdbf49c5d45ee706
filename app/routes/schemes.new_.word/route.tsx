import {
  type ActionFunctionArgs,
  json,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { Form, Link, useActionData, useLoaderData, useNavigation } from '@remix-run/react';
import { EDITION } from '@schemes/clauses/edition';
import type { WordFile } from '@schemes/imports/word/wordFile';
import { problemText } from '@schemes/messages/problemText';
import { t as textIn } from '@schemes/messages/t';
import { termsOfPacks } from '@schemes/packs/editions';
import { anySchemeOf, can } from '@schemes/policy/can';
import * as v from 'valibot';
import { RestrictChoice } from '../../admin/RestrictChoice';
import { FileChooser } from '../../imports/FileChooser';
import { useReadFile } from '../../imports/useReadFile';
import { needed } from '../../session/formText';
import { readForm } from '../../session/readForm';
import { readFormData } from '../../session/readFormData';
import { refusalStatus } from '../../session/refusalStatus';
import { requireActor } from '../../session/requireActor';
import { Page } from '../../shell/Page';
import { useT } from '../../ui/LangContext';
import { RefusalNote } from '../../ui/RefusalNote';
import { WordSchemeReview } from './WordSchemeReview';

const FORM = v.object({
  organisation: needed(),
  snapshot: needed(20_000_000),
  restricted: v.optional(v.literal('on')),
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ context, request }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const organisations = context.accounts.organisations().filter(({ id }) => can(actor, 'scheme.create', id));
  return json({
    title: textIn(context.lang, 'word.title'),
    edition: EDITION,
    terms: termsOfPacks(),
    organisations,
    mayRestrict: organisations.some(({ id }) => can(actor, 'scheme.restrict', anySchemeOf(id))),
  });
}

/** Creates the previewed scheme; it is checked like any snapshot. */
export async function action({ context, request }: ActionFunctionArgs) {
  requireActor(context, request);
  const form = readForm(await readFormData(request), FORM, context.lang);
  if (!form.ok) return json({ refusal: form.refusal }, { status: refusalStatus(form.refusal.code) });
  const { organisation, snapshot, restricted } = form.value;
  const made = await context.schemes.createFromSnapshot(organisation, parse(snapshot), restricted === 'on');
  if (made.ok) return redirect(`/schemes/${encodeURIComponent(made.value.id)}`);
  const { code, params } = made.refusal;
  const problem = problemText(String(params?.problem ?? ''), context.lang);
  const refusal = code === 'refusal.badSnapshot' ? { code, params: { ...params, problem } } : made.refusal;
  return json({ refusal }, { status: refusalStatus(code) });
}

/** Parses JSON. Returns null if it is invalid; the snapshot check then refuses it. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return null;
  }
}

export default function SchemeFromWordPage() {
  const t = useT();
  const { organisations, mayRestrict, terms, edition } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const busy = useNavigation().state !== 'idle';
  const { state, choose } = useReadFile<WordFile>('/schemes/new/word/file');
  return (
    <Page narrow title={t('word.title')} crumbs={<Link to="/schemes/new">{t('new.title')}</Link>}>
      <p className="quiet">{t('word.lead')}</p>
      <div className="card stack">
        <FileChooser accept=".docx,.docm,.doc,.odt,.rtf" state={state} online onChoose={choose} />
      </div>
      {state.step === 'read' && (
        <Form
          key={state.read}
          method="post"
          preventScrollReset
          className="card stack"
          data-form="word"
          data-unsaved="page"
        >
          <WordSchemeReview file={state.file} organisations={organisations} terms={terms} edition={edition} />
          {mayRestrict && <RestrictChoice />}
          <RefusalNote refusal={answer?.refusal} />
          <button type="submit" className="button main" disabled={busy || organisations.length === 0}>
            {t('word.create')}
          </button>
        </Form>
      )}
    </Page>
  );
}
