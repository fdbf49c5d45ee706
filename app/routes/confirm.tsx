import { type ActionFunctionArgs, json, redirect } from '@remix-run/node';
import * as v from 'valibot';
import type { Answer } from '../session/Answer';
import { readForm } from '../session/readForm';
import { readFormData } from '../session/readFormData';
import { refusalStatus } from '../session/refusalStatus';
import { requirePerson } from '../session/requireActor';

const SCHEMA = v.object({ password: v.pipe(v.string(), v.nonEmpty(), v.maxLength(1000)) });

/** Confirms the password, before an act that needs a recent one. */
export async function action({ context, request }: ActionFunctionArgs) {
  requirePerson(context, request);
  const form = readForm(await readFormData(request), SCHEMA, context.lang);
  const result = form.ok ? await context.sessions.confirmPassword(form.value.password) : form;
  return result.ok
    ? json<Answer>({ refusal: null })
    : json<Answer>({ refusal: result.refusal }, { status: refusalStatus(result.refusal.code) });
}

export function loader() {
  return redirect('/');
}
