import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Link, useActionData, useLoaderData, useSearchParams } from '@remix-run/react';
import { t as textIn } from '@schemes/messages/t';
import { refusedOf } from '../../admin/AdminAnswer';
import { answerAdding } from '../../admin/answerAdding';
import { requireAdministrator } from '../../admin/requireAdministrator';
import { Page } from '../../shell/Page';
import { useT } from '../../ui/LangContext';
import { AccountForm } from './AccountForm';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export function loader({ context, request }: LoaderFunctionArgs) {
  requireAdministrator(context, request);
  return json({
    title: textIn(context.lang, 'admin.addAccount'),
    hasDirectory: context.accounts.hasDirectory(),
    organisations: context.accounts.organisations(),
  });
}

export function action(args: ActionFunctionArgs) {
  return answerAdding('addAccount', args);
}

/** The page on which an administrator adds an account. */
export default function NewAccount() {
  const t = useT();
  const { title, organisations, hasDirectory } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const [params] = useSearchParams();
  const from = params.get('organisation') ?? '';
  return (
    <Page narrow title={title} crumbs={<Link to="/admin">{t('admin.title')}</Link>}>
      <p>
        <Link to="/admin/import">{t('accountImport.link')}</Link>
      </p>
      <AccountForm
        organisations={organisations}
        hasDirectory={hasDirectory}
        inOrganisation={organisations.some(({ id }) => id === from) ? from : ''}
        refused={refusedOf(answer, 'addAccount')}
      />
    </Page>
  );
}
