import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { MAX_MESSAGE, MAX_NOTE_BYTES } from '@schemes/model/notes/parseNote';
import { type Result, refuse } from '@schemes/policy/Result';
import * as v from 'valibot';
import type { NotesAnswer, SettleAsked, WithdrawAsked } from '../editor/notes/notesAnswer';
import { readJsonBody } from '../session/readJsonBody';
import { refusalStatus } from '../session/refusalStatus';

const SETTLE: v.GenericSchema<unknown, SettleAsked> = v.strictObject({
  n: v.pipe(v.number(), v.integer(), v.minValue(1)),
  reply: v.pipe(v.string(), v.normalize('NFC'), v.trim(), v.maxLength(MAX_MESSAGE)),
  reopen: v.boolean(),
});
const WITHDRAW: v.GenericSchema<unknown, WithdrawAsked> = v.strictObject({
  n: v.pipe(v.number(), v.integer(), v.minValue(1)),
});
const NOT_SIGNED_IN = { ok: false, refusal: { code: 'refusal.signIn' } } as const;

/** Responds with the notes on sections as JSON, which the editor fetches without a navigation. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  return answer(await context.notes.list(params.id ?? ''));
}

/**
 * `POST` sends a note, `PATCH` marks one as handled, `DELETE` withdraws one of the user's own notes. The server checks
 * rights, size and every place in a note.
 */
export async function action({ context, params, request }: ActionFunctionArgs) {
  // Only signed-in users can make the server read a body.
  if (!context.actor) return answer(NOT_SIGNED_IN);
  const body = await readJsonBody(request, MAX_NOTE_BYTES);
  if (!body.ok) return answer(body);
  const id = params.id ?? '';
  if (request.method === 'POST') return answer(await context.notes.send(id, body.value));
  const withdrawn = v.safeParse(WITHDRAW, body.value);
  if (request.method === 'DELETE' && withdrawn.success) {
    return answer(await context.notes.withdraw(id, withdrawn.output.n));
  }
  const asked = v.safeParse(SETTLE, body.value);
  if (request.method !== 'PATCH' || !asked.success) {
    return answer(refuse({ code: 'refusal.badForm', params: { where: request.method } }));
  }
  const { n, ...given } = asked.output;
  return answer(await context.notes.settle(id, n, given));
}

function answer<T>(result: Result<T>) {
  return result.ok
    ? json<NotesAnswer<T>>({ refusal: null, value: result.value })
    : json<NotesAnswer<T>>(
        { refusal: result.refusal, value: null },
        { status: refusalStatus(result.refusal.code) },
      );
}
