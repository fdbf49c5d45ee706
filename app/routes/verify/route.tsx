import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Form, Link, useActionData, useLoaderData, useNavigation } from '@remix-run/react';
import { t as textIn } from '@schemes/messages/t';
import { refusalToVerify } from '@schemes/policy/can';
import type { FileVerdict } from '../../context/Office';
import { readFormData } from '../../session/readFormData';
import { refusalStatus } from '../../session/refusalStatus';
import { throwRefusal } from '../../session/throwRefusal';
import { Page } from '../../shell/Page';
import { FileField } from '../../ui/FileField';
import { useT } from '../../ui/LangContext';
import { Note } from '../../ui/Note';
import { RefusalNote } from '../../ui/RefusalNote';

const NO_FILE = { code: 'refusal.fileEmpty' } as const;

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export function loader({ context, request }: LoaderFunctionArgs) {
  const denied = refusalToVerify(context.actor);
  if (denied) throwRefusal(denied, request);
  return json({ title: textIn(context.lang, 'verifyPage.title') });
}

export async function action({ context, request }: ActionFunctionArgs) {
  const denied = refusalToVerify(context.actor);
  if (denied) throwRefusal(denied, request);
  const file = (await readFormData(request)).get('file');
  if (!(file instanceof File)) {
    return json({ name: '', verdict: null, refusal: NO_FILE }, { status: refusalStatus(NO_FILE.code) });
  }
  const result = await context.upkeep.verify(new Uint8Array(await file.arrayBuffer()));
  if (result.ok) return json({ name: file.name, verdict: result.value, refusal: null });
  const { refusal } = result;
  return json({ name: file.name, verdict: null, refusal }, { status: refusalStatus(refusal.code) });
}

/** Says whether a file is a paper that was issued here; for administrators, chairs and clerks. */
export default function Verify() {
  const t = useT();
  useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const isBusy = useNavigation().state !== 'idle';
  return (
    <Page narrow title={t('verifyPage.title')} crumbs={<Link to="/">{t('nav.schemes')}</Link>}>
      <Form
        method="post"
        encType="multipart/form-data"
        preventScrollReset
        className="card stack"
        data-form="verify"
      >
        <p className="hint">{t('verifyPage.lead')}</p>
        <FileField label={t('verifyPage.file')} required />
        <RefusalNote refusal={answer?.refusal} />
        <button type="submit" className="button main" disabled={isBusy}>
          {t('verifyPage.submit')}
        </button>
      </Form>
      {answer?.verdict && <Verdict name={answer.name} verdict={answer.verdict} />}
    </Page>
  );
}

function Verdict({ name, verdict }: { readonly name: string; readonly verdict: FileVerdict }) {
  const t = useT();
  const [first, ...rest] = verdict.lines;
  const tone =
    verdict.kind === 'issued' || verdict.kind === 'signed'
      ? 'good'
      : verdict.kind === 'draft'
        ? 'warn'
        : 'bad';
  return (
    <section className="card stack" aria-labelledby="verdict" data-verdict={verdict.kind}>
      <h2 id="verdict" className="anywhere">
        {name}
      </h2>
      <Note tone={tone}>{first}</Note>
      {rest.map((line) => (
        <p key={line} className="anywhere">
          {line}
        </p>
      ))}
      <details className="quiet small">
        <summary>{t('form.details')}</summary>
        <span className="hash">SHA-256 {verdict.sha256}</span>
      </details>
    </section>
  );
}
