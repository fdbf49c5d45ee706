import type { ActionFunctionArgs } from '@remix-run/node';
import { answerFile } from '../imports/answerFile';

/** Reads a spreadsheet for a table of the scheme. Responds with its values or a refusal. */
export function action(args: ActionFunctionArgs) {
  const { imports } = args.context;
  return answerFile(args, (name, bytes) => imports.readSheets(args.params.id ?? '', name, bytes));
}
