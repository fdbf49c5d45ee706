import type { LoaderFunctionArgs } from '@remix-run/node';
import { fileResponse } from '../session/fileResponse';
import { refusedPaper } from '../session/refusedPaper';
import { requireActor } from '../session/requireActor';

/**
 * Downloads an official paper, .docx or .pdf. `?as=draft`, or `?as=final` for the issued one; without it the
 * issued paper if the scheme is unchanged since, else a draft.
 */
export async function loader({ context, params, request }: LoaderFunctionArgs) {
  requireActor(context, request);
  const as = new URL(request.url).searchParams.get('as');
  const which = as === 'draft' || as === 'final' ? as : undefined;
  const [, paper = '', ending] = /^(.+)\.(docx|pdf)$/.exec(params.paper ?? '') ?? [];
  const make = ending === 'pdf' ? 'pdf' : 'make';
  const result = await context.papers[make](params.id ?? '', paper, which);
  return result.ok ? fileResponse(result.value) : refusedPaper(result.refusal, context.lang);
}
