import type { ActionFunctionArgs } from '@remix-run/node';
import { answerFile } from '../imports/answerFile';

/** Reads a Word file for a new scheme. Responds with its text and tables, or a refusal. */
export function action(args: ActionFunctionArgs) {
  return answerFile(args, (name, bytes) => args.context.imports.readWord(name, bytes));
}
