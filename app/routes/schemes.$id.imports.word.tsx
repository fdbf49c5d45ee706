import type { ActionFunctionArgs } from '@remix-run/node';
import { answerFile } from '../imports/answerFile';

/** Reads a Word file for sections of the scheme. Responds with its text and tables, or a refusal. */
export function action(args: ActionFunctionArgs) {
  const { imports } = args.context;
  return answerFile(args, (name, bytes) => imports.readWordFor(args.params.id ?? '', name, bytes));
}
