import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import * as v from 'valibot';
import { offeredFile } from '../session/offeredFile';
import { refusedPaper } from '../session/refusedPaper';
import { requireActor } from '../session/requireActor';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
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
  if (!made.ok) return refusedPaper(made.refusal, context);
  const { fileName, bytes } = made.value;
  return new Response(new Uint8Array(bytes), {
    headers: {
      'Content-Type': XLSX,
      'Content-Disposition': `attachment; filename="${fileName}"`,
      'Content-Length': String(bytes.byteLength),
    },
  });
}

/** Offers the download by a button. */
export function loader({ context, request }: LoaderFunctionArgs) {
  requireActor(context, request);
  return offeredFile(request, context);
}
