import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import * as v from 'valibot';
import { fileResponse } from '../session/fileResponse';
import { offeredFile } from '../session/offeredFile';
import { refusedPaper } from '../session/refusedPaper';
import { requireActor } from '../session/requireActor';

const TABLE = v.optional(v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{1,60}$/)));

/** Downloads the tables of a scheme as one workbook, or only the one in `?table=`. */
export async function action({ context, params, request }: ActionFunctionArgs) {
  requireActor(context, request);
  const asked = new URL(request.url).searchParams.get('table') ?? undefined;
  const table = v.safeParse(TABLE, asked);
  if (!table.success) {
    return refusedPaper({ code: 'refusal.noTable', params: { table: asked ?? '' } }, context);
  }
  const made = await context.workbooks.make(params.id ?? '', table.output);
  return made.ok ? fileResponse(made.value) : refusedPaper(made.refusal, context);
}

/** Offers the download by a button. */
export function loader({ context, request }: LoaderFunctionArgs) {
  requireActor(context, request);
  return offeredFile(request, context);
}
