import type { LoaderFunctionArgs } from '@remix-run/node';
import { fileResponse } from '../session/fileResponse';
import { refusedPaper } from '../session/refusedPaper';
import { requireActor } from '../session/requireActor';

/** Downloads an issued paper byte for byte, even if it was cancelled. */
export async function loader({ context, params, request }: LoaderFunctionArgs) {
  requireActor(context, request);
  const issue = (params.issue ?? '').replace(/\.docx$/, '');
  const result = await context.papers.issued(params.id ?? '', issue);
  return result.ok ? fileResponse(result.value) : refusedPaper(result.refusal, context);
}
