import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { fileResponse } from '../session/fileResponse';
import { offeredFile } from '../session/offeredFile';
import { refusedPaper } from '../session/refusedPaper';
import { requireActor } from '../session/requireActor';

/** Downloads all papers of a scheme in one .zip. */
export async function action({ context, params, request }: ActionFunctionArgs) {
  requireActor(context, request);
  const result = await context.papers.dossier(params.id ?? '');
  return result.ok ? fileResponse(result.value) : refusedPaper(result.refusal, context);
}

/** Offers the download by a button. */
export function loader({ context, request }: LoaderFunctionArgs) {
  requireActor(context, request);
  return offeredFile(request, context);
}
