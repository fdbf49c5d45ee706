import { type ActionFunctionArgs, json } from '@remix-run/node';
import type { Result } from '@schemes/policy/Result';
import * as v from 'valibot';
import { needed } from '../session/formText';
import { refusalStatus } from '../session/refusalStatus';
import { readFileBody } from './readFileBody';

const NAME = needed(255);

const NOT_SIGNED_IN = { ok: false, refusal: { code: 'refusal.signIn' } } as const;

/**
 * Answers a request whose body is a file, named in `?name=`, with the result of `read` or a refusal. Writes
 * nothing.
 */
export async function answerFile<T>(
  { context, request }: ActionFunctionArgs,
  read: (name: string, bytes: Uint8Array) => Promise<Result<T>>,
) {
  // Only signed-in users can make the server read a body.
  if (!context.actor) return answer(NOT_SIGNED_IN);
  const body = await readFileBody(request);
  return answer(body.ok ? await read(fileNameOf(request), body.value) : body);
}

function answer<T>(result: Result<T>) {
  return json(result, result.ok ? {} : { status: refusalStatus(result.refusal.code) });
}

/** Returns the name of a posted file from `?name=`. It is only shown to the sender. */
function fileNameOf(request: Request): string {
  const name = v.safeParse(NAME, new URL(request.url).searchParams.get('name'));
  return name.success ? name.output : '…';
}
