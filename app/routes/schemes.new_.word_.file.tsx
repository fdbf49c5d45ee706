import type { ActionFunctionArgs } from '@remix-run/node';
import { answerFile } from '../imports/answerFile';

/** Reads a Word scheme for a new one: its text and tables, or why not. */
export function action(args: ActionFunctionArgs) {
  return answerFile(args, (name, bytes) => args.context.imports.readWord(name, bytes));
}
