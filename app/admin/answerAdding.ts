import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { readFormData } from '../session/readFormData';
import { requireActor } from '../session/requireActor';
import { adminAct } from './adminAct';
import { answerAdminAct } from './answerAdminAct';

/** Adds an account or an organisation and redirects to its new page; a refusal is returned with the typed values. */
export async function answerAdding(
  act: 'addAccount' | 'addOrganisation',
  { context, request }: Pick<ActionFunctionArgs, 'context' | 'request'>,
) {
  requireActor(context, request);
  const form = await readFormData(request);
  const result = await adminAct(act, form, context);
  if (!result.ok) return answerAdminAct(act, result, form, context.lang);
  const { id } = result.value as { readonly id: string };
  return redirect(`/admin/${act === 'addAccount' ? 'accounts' : 'organisations'}/${id}?added`);
}
