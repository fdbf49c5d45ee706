import { json, type LoaderFunctionArgs } from '@remix-run/node';
import type { Result } from '@schemes/policy/Result';
import type { AccountImportState } from '../../context/Accounts';

/** Responds with the progress of the import of a file of accounts; the page requests it until the import is over. */
export function loader({ context, request }: LoaderFunctionArgs) {
  const id = new URL(request.url).searchParams.get('id') ?? '';
  return json<Result<AccountImportState>>(context.accountImports.state(id));
}
