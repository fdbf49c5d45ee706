import { json, type LoaderFunctionArgs } from '@remix-run/node';
import type { Result } from '@schemes/policy/Result';
import type { AccountImportState } from '../../context/Accounts';

/** Answers how far the taking of a file of accounts is; its page asks while it lasts. */
export function loader({ context, request }: LoaderFunctionArgs) {
  const id = new URL(request.url).searchParams.get('id') ?? '';
  return json<Result<AccountImportState>>(context.accountImports.state(id));
}
