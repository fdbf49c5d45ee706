import type { ActionFunctionArgs } from '@remix-run/node';
import { answerFile } from '../../imports/answerFile';

/** Reads a file of accounts. Responds with what its import would do, or with a refusal. */
export function action(args: ActionFunctionArgs) {
  return answerFile(args, (name, bytes) => args.context.accountImports.read(name, bytes));
}
