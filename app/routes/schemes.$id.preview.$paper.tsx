import type { LoaderFunctionArgs } from '@remix-run/node';
import { fileResponse } from '../session/fileResponse';
import { refusedPaper } from '../session/refusedPaper';
import { requireActor } from '../session/requireActor';

/** Responds with a paper for the preview on the export page: a PDF, or the .docx if the server cannot make a PDF. */
export async function loader({ context, params, request }: LoaderFunctionArgs) {
  requireActor(context, request);
  const result = await context.papers.preview(params.id ?? '', params.paper ?? '');
  if (!result.ok) return refusedPaper(result.refusal, context);
  const { fileName, bytes } = result.value;
  return fileResponse({ fileName, bytes });
}
