import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Form, Link, useActionData, useLoaderData, useNavigation } from '@remix-run/react';
import { t as textIn } from '@schemes/messages/t';
import { refusalToExamine } from '@schemes/policy/can';
import { readFormData } from '../../session/readFormData';
import { refusalStatus } from '../../session/refusalStatus';
import { throwRefusal } from '../../session/throwRefusal';
import { Page } from '../../shell/Page';
import { FileField } from '../../ui/FileField';
import { useT } from '../../ui/LangContext';
import { RefusalNote } from '../../ui/RefusalNote';
import { ExaminationResult } from './ExaminationResult';

const NO_FILE = { code: 'refusal.fileEmpty' } as const;

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export function loader({ context, request }: LoaderFunctionArgs) {
  const denied = refusalToExamine(context.actor);
  if (denied) throwRefusal(denied, request);
  return json({ title: textIn(context.lang, 'examination.title') });
}

export async function action({ context, request }: ActionFunctionArgs) {
  const denied = refusalToExamine(context.actor);
  if (denied) throwRefusal(denied, request);
  const file = (await readFormData(request)).get('file');
  if (!(file instanceof File)) {
    return json({ examination: null, refusal: NO_FILE }, { status: refusalStatus(NO_FILE.code) });
  }
  const result = await context.imports.examine(file.name, new Uint8Array(await file.arrayBuffer()));
  if (result.ok) return json({ examination: result.value, refusal: null });
  const { refusal } = result;
  return json({ examination: null, refusal }, { status: refusalStatus(refusal.code) });
}

/** The page that examines a paper which the office received; for everybody who is signed in. */
export default function Examine() {
  const t = useT();
  useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const isBusy = useNavigation().state !== 'idle';
  return (
    <Page narrow title={t('examination.title')} crumbs={<Link to="/">{t('nav.schemes')}</Link>}>
      <Form
        method="post"
        encType="multipart/form-data"
        preventScrollReset
        className="card stack"
        data-form="examine"
      >
        <p className="hint">{t('examination.lead')}</p>
        <FileField
          label={t('examination.file')}
          accept=".docx,.xlsx,.xlsm,.ods,.doc,.odt,.rtf,.xls"
          required
        />
        <RefusalNote refusal={answer?.refusal} />
        <div className="row">
          <button type="submit" className="button main" disabled={isBusy}>
            {t('examination.submit')}
          </button>
          <span className="hint" role="status">
            {isBusy ? t('examination.wait') : ''}
          </span>
        </div>
      </Form>
      {answer?.examination && !isBusy && <ExaminationResult examination={answer.examination} />}
    </Page>
  );
}
