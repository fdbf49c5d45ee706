import { type ActionFunctionArgs, json } from '@remix-run/node';
import type { SheetFile } from '@schemes/imports/sheet';
import type { Result } from '../context/Result';
import { fileNameOf } from '../imports/fileNameOf';
import { readFileBody } from '../imports/readFileBody';
import { refusalStatus } from '../session/refusalStatus';

const NOT_SIGNED_IN = { ok: false, refusal: { code: 'refusal.signIn' } } as const;

/** Reads a spreadsheet posted as the body, its name in `?name=`: its values, or why not. Writes nothing. */
export async function action({ context, params, request }: ActionFunctionArgs) {
  // Nobody unknown makes the server read a body.
  if (!context.actor) return answer(NOT_SIGNED_IN);
  const body = await readFileBody(request);
  if (!body.ok) return answer(body);
  return answer(await context.imports.readSheets(params.id ?? '', fileNameOf(request), body.value));
}

function answer(result: Result<SheetFile>) {
  const headers = { 'Cache-Control': 'no-store' };
  return json(result, result.ok ? { headers } : { headers, status: refusalStatus(result.refusal.code) });
}
