import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { MAX_NOTE, MOVE_NAMES } from '@schemes/policy/lifecycle';
import * as v from 'valibot';
import type { Answer } from '../session/Answer';
import { readForm } from '../session/readForm';
import { readFormData } from '../session/readFormData';
import { refusalStatus } from '../session/refusalStatus';

const SCHEMA = v.object({
  move: v.picklist(MOVE_NAMES),
  note: v.optional(v.pipe(v.string(), v.normalize('NFC'), v.trim(), v.maxLength(MAX_NOTE)), ''),
  seen: v.optional(v.string()),
});

/**
 * Changes a section's state: submit, return, approve, reopen. The server checks rights, state and the seen
 * digest.
 */
export async function action({ context, params, request }: ActionFunctionArgs) {
  const form = readForm(await readFormData(request), SCHEMA, context.lang);
  if (!form.ok) return json<Answer>({ refusal: form.refusal }, { status: 400 });
  const { move, note, seen } = form.value;
  const result = await context.schemes.move(params.id ?? '', params.section ?? '', move, { note, seen });
  return result.ok
    ? json<Answer>({ refusal: null })
    : json<Answer>({ refusal: result.refusal }, { status: refusalStatus(result.refusal.code) });
}

export function loader({ params }: LoaderFunctionArgs) {
  return redirect(`/schemes/${encodeURIComponent(params.id ?? '')}`);
}
