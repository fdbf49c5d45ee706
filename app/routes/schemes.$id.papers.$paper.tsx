import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { fileResponse } from '../session/fileResponse';
import { offeredFile } from '../session/offeredFile';
import { refusedPaper } from '../session/refusedPaper';
import { requireActor } from '../session/requireActor';

/**
 * Downloads an official paper, .docx or .pdf. `?as=draft`: a draft; `?as=final`: the issued paper; without `as`: the
 * issued paper if the scheme has not changed since, else a draft.
 */
export function action(args: ActionFunctionArgs) {
  return paperFile(args, versionIn(args.request));
}

/**
 * Downloads an issued paper. Making a draft is recorded in the scheme's ledger, so a GET does not make one: the page
 * only offers a button for it.
 */
export function loader(args: LoaderFunctionArgs) {
  const { context, request } = args;
  requireActor(context, request);
  return versionIn(request) === 'final' ? paperFile(args, 'final') : offeredFile(request, context);
}

async function paperFile(
  { context, params, request }: LoaderFunctionArgs,
  which: 'draft' | 'final' | undefined,
): Promise<Response> {
  requireActor(context, request);
  const [, paper = '', ending] = /^(.+)\.(docx|pdf)$/.exec(params.paper ?? '') ?? [];
  const make = ending === 'pdf' ? 'pdf' : 'make';
  const result = await context.papers[make](params.id ?? '', paper, which);
  return result.ok ? fileResponse(result.value) : refusedPaper(result.refusal, context);
}

function versionIn(request: Request): 'draft' | 'final' | undefined {
  const as = new URL(request.url).searchParams.get('as');
  return as === 'draft' || as === 'final' ? as : undefined;
}
