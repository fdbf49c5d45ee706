import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Link, useActionData, useLoaderData } from '@remix-run/react';
import { t as textIn } from '@schemes/messages/t';
import { type Refusal, refuse } from '@schemes/policy/Result';
import * as v from 'valibot';
import { requireAdministrator } from '../../admin/requireAdministrator';
import type { AccountPlan, FirstPassword } from '../../context/Accounts';
import { FileChooser } from '../../imports/FileChooser';
import { useReadFile } from '../../imports/useReadFile';
import { needed } from '../../session/formText';
import { readForm } from '../../session/readForm';
import { readFormData } from '../../session/readFormData';
import { refusalStatus } from '../../session/refusalStatus';
import { Page } from '../../shell/Page';
import { useT } from '../../ui/LangContext';
import { Note } from '../../ui/Note';
import { RefusalNote } from '../../ui/RefusalNote';
import { ImportResult } from './ImportResult';
import { PasswordSlips } from './PasswordSlips';
import { PlanTable } from './PlanTable';

const FORM = v.object({ id: needed(60) });

/** The result of a form of this page. */
export interface AccountImportAnswer {
  readonly act: string;
  readonly id: string;
  readonly refusal: Refusal | null;
  /** The first passwords, if the form asked for them. */
  readonly passwords: readonly FirstPassword[] | null;
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export function loader({ context, request }: LoaderFunctionArgs) {
  requireAdministrator(context, request);
  return json({
    title: textIn(context.lang, 'accountImport.title'),
    current: context.accountImports.current(),
  });
}

export async function action({ context, request }: ActionFunctionArgs) {
  requireAdministrator(context, request);
  const form = await readFormData(request);
  const act = String(form.get('act') ?? '');
  const read = readForm(form, FORM, context.lang);
  const id = read.ok ? read.value.id : '';
  const { accountImports } = context;
  const result = !read.ok
    ? read
    : act === 'take'
      ? await accountImports.start(id)
      : act === 'passwords'
        ? await accountImports.passwords(id)
        : act === 'discard'
          ? await accountImports.discard(id)
          : refuse({ code: 'refusal.badForm', params: { where: 'act' } });
  if (!result.ok) {
    const answer: AccountImportAnswer = { act, id, refusal: result.refusal, passwords: null };
    return json(answer, { status: refusalStatus(result.refusal.code) });
  }
  return json<AccountImportAnswer>({ act, id, refusal: null, passwords: result.value });
}

/** Imports accounts from a spreadsheet: choose a file, check the plan, import it, print the first passwords. */
export default function AccountImport() {
  const t = useT();
  const { current } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { state, choose } = useReadFile<AccountPlan>('/admin/import/file');
  // When the page is loaded again, the server still has the file that is being imported, and its passwords.
  const plan: AccountPlan | null = state.step === 'read' ? state.file : current;
  const of = (act: string) => (answer?.act === act ? answer : undefined);
  const isDiscarded = of('discard')?.refusal === null && (plan === null || plan.id === answer?.id);
  const isImporting = plan !== null && current?.id === plan.id;
  return (
    <Page title={t('accountImport.title')} crumbs={<Link to="/admin">{t('admin.title')}</Link>}>
      <section className="card stack no-print">
        <p>{t('accountImport.lead')}</p>
        <p className="hint">{t('accountImport.columns')}</p>
        <FileChooser accept=".xlsx,.xlsm,.ods,.csv" state={state} online onChoose={choose} />
      </section>
      {isDiscarded && <Note tone="good">{t('accountImport.discarded')}</Note>}
      {plan && !isImporting && !isDiscarded && (
        <PlanTable plan={plan} refused={of('take')?.refusal ?? null} />
      )}
      {plan && isImporting && <ImportResult key={plan.id} plan={plan} />}
      {plan && <RefusalNote refusal={of('passwords')?.refusal ?? of('discard')?.refusal} />}
      {answer?.passwords && <PasswordSlips slips={answer.passwords} />}
    </Page>
  );
}
