import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import * as v from 'valibot';
import type { Answer } from '../../session/Answer';
import { needed } from '../../session/formText';
import { readForm } from '../../session/readForm';
import { readFormData } from '../../session/readFormData';
import { refusalStatus } from '../../session/refusalStatus';

const SEEN = v.object({ notice: v.array(needed(60)) });

/**
 * Responds with the changes to how the person signs in that they have not acknowledged; with none if nobody is signed
 * in. Open pages request this at intervals.
 */
export function loader({ context }: LoaderFunctionArgs) {
  return json({ notices: context.sessions.notices() });
}

/** Acknowledges notices. */
export async function action({ context, request }: ActionFunctionArgs) {
  const form = readForm(await readFormData(request), SEEN, context.lang);
  const result = form.ok ? await context.sessions.acknowledge(form.value.notice) : form;
  return result.ok
    ? json<Answer>({ refusal: null })
    : json<Answer>({ refusal: result.refusal }, { status: refusalStatus(result.refusal.code) });
}
