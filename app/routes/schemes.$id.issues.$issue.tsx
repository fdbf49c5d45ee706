import type { LoaderFunctionArgs } from '@remix-run/node';
import { fileResponse } from '../session/fileResponse';
import { refusedPaper } from '../session/refusedPaper';
import { requireActor } from '../session/requireActor';

/** Downloads an issued paper byte for byte, even if it was cancelled; with the ending `.signed` its valid signed copy. */
export async function loader({ context, params, request }: LoaderFunctionArgs) {
  requireActor(context, request);
  const named = params.issue ?? '';
  const issue = named.replace(/\.(?:docx|signed)$/, '');
  const { papers } = context;
  const scheme = params.id ?? '';
  const result = await (named.endsWith('.signed')
    ? papers.signed(scheme, issue)
    : papers.issued(scheme, issue));
  return result.ok ? fileResponse(result.value) : refusedPaper(result.refusal, context);
}
