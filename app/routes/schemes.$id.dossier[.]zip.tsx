import type { LoaderFunctionArgs } from '@remix-run/node';
import { fileResponse } from '../session/fileResponse';
import { refusedPaper } from '../session/refusedPaper';
import { requireActor } from '../session/requireActor';

/** Downloads all papers of a scheme in one .zip. */
export async function loader({ context, params, request }: LoaderFunctionArgs) {
  requireActor(context, request);
  const result = await context.papers.dossier(params.id ?? '');
  return result.ok ? fileResponse(result.value) : refusedPaper(result.refusal, context.lang);
}
