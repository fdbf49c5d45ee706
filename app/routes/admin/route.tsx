import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import {
  Link,
  type ShouldRevalidateFunctionArgs,
  useActionData,
  useLoaderData,
  useSearchParams,
} from '@remix-run/react';
import { t as textIn } from '@schemes/messages/t';
import { adminAct } from '../../admin/adminAct';
import { answerAdminAct } from '../../admin/answerAdminAct';
import { requireAdministrator } from '../../admin/requireAdministrator';
import { WaitingActs } from '../../admin/WaitingActs';
import { readFormData } from '../../session/readFormData';
import { unwrap } from '../../session/unwrap';
import { Page } from '../../shell/Page';
import { useT } from '../../ui/LangContext';
import { AccountList } from './AccountList';
import { EndingAccounts } from './EndingAccounts';
import { OrganisationList } from './OrganisationList';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ context, request }: LoaderFunctionArgs) {
  requireAdministrator(context, request);
  const accounts = unwrap(context.accounts.list(), request);
  return json({
    title: textIn(context.lang, 'admin.title'),
    accounts,
    confirmations: context.confirmations.list(),
    organisations: context.accounts.organisations(),
  });
}

/** A search changes the address with every letter and needs nothing from the server. */
export function shouldRevalidate({
  currentUrl,
  nextUrl,
  formMethod,
  defaultShouldRevalidate,
}: ShouldRevalidateFunctionArgs): boolean {
  const isSearch = currentUrl.pathname === nextUrl.pathname && currentUrl.search !== nextUrl.search;
  return isSearch && formMethod === undefined ? false : defaultShouldRevalidate;
}

export async function action({ context, request }: ActionFunctionArgs) {
  const form = await readFormData(request);
  const act = String(form.get('act') ?? '');
  const result = await adminAct(act, form, context);
  return answerAdminAct(act, result, form, context.lang);
}

/** The people and the organisations of the office, as two lists, and what waits for a second person. */
export default function Admin() {
  const t = useT();
  const { accounts, confirmations, organisations } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const [params] = useSearchParams();
  const ofOrganisations = params.get('list') === 'organisations';
  const waiting = confirmations.filter(({ settled }) => settled === null).map(({ accountId }) => accountId);
  return (
    <Page
      title={t('admin.title')}
      actions={
        <>
          <Link className="button main" to="/admin/accounts/new">
            {t('admin.addAccount')}
          </Link>
          <Link className="button" to="/admin/import">
            {t('accountImport.link')}
          </Link>
          <Link className="button" to="/admin/organisations/new">
            {t('admin.addOrganisation')}
          </Link>
          <Link className="button" to="/admin/state">
            {t('state.title')}
          </Link>
        </>
      }
    >
      <WaitingActs cards={confirmations} action="/admin" answer={answer} />
      <EndingAccounts accounts={accounts} />
      <nav className="actions list-tabs" aria-label={t('admin.lists')}>
        <Link className="button" to="/admin" aria-current={ofOrganisations ? undefined : 'page'}>
          {t('admin.accountsN', { n: accounts.length })}
        </Link>
        <Link
          className="button"
          to="/admin?list=organisations"
          aria-current={ofOrganisations ? 'page' : undefined}
        >
          {t('admin.organisationsN', { n: organisations.length })}
        </Link>
      </nav>
      {ofOrganisations ? (
        <OrganisationList organisations={organisations} accounts={accounts} />
      ) : (
        <AccountList accounts={accounts} organisations={organisations} waiting={waiting} />
      )}
    </Page>
  );
}
