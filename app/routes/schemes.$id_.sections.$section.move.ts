import { type ActionFunctionArgs, json, redirect } from '@remix-run/node';
import { MAX_NOTE, MOVE_NAMES, type Move } from '@schemes/policy/lifecycle';
import * as v from 'valibot';
import { optional } from '../session/formText';
import { readForm } from '../session/readForm';
import { refusalStatus } from '../session/refusalStatus';
import { requireActor } from '../session/requireActor';
import { samePath } from '../session/samePath';

const MOVE = v.object({
  move: v.picklist(MOVE_NAMES as readonly Move[]),
  note: optional(MAX_NOTE),
  seen: v.optional(v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))),
});

/** Moves a section: submit, approve, return, reopen. Answers with the refusal, or null. */
export async function action({ context, params, request }: ActionFunctionArgs) {
  requireActor(context, request);
  const data = await request.formData();
  const form = readForm(data, MOVE, context.lang);
  if (!form.ok) return json({ refusal: form.refusal }, { status: refusalStatus(form.refusal.code) });
  const { move, note, seen } = form.value;
  const moved = await context.schemes.move(params.id ?? '', params.section ?? '', move, { note, seen });
  if (!moved.ok) return json({ refusal: moved.refusal }, { status: refusalStatus(moved.refusal.code) });
  const back = data.get('back');
  return back === null ? json({ refusal: null }) : redirect(samePath(back));
}
