import type { LoaderFunctionArgs } from '@remix-run/node';
import { refusedPaper } from '../session/refusedPaper';
import { requireActor } from '../session/requireActor';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** An official paper as a file. `?as=draft` or `?as=final`; without it the server takes what the state allows. */
export async function loader({ context, params, request }: LoaderFunctionArgs) {
  requireActor(context, request);
  const as = new URL(request.url).searchParams.get('as');
  const wish = as === 'draft' || as === 'final' ? as : undefined;
  const paper = /^(.+)\.docx$/.exec(params.paper ?? '')?.[1] ?? '';
  const result = await context.papers.make(params.id ?? '', paper, wish);
  if (!result.ok) return refusedPaper(result.refusal, context.lang);
  const { fileName, bytes } = result.value;
  return new Response(new Uint8Array(bytes), {
    headers: {
      'Content-Type': DOCX,
      'Content-Disposition': `attachment; filename="de-an.docx"; filename*=UTF-8''${encodeURIComponent(fileName)}`,
      'Content-Length': String(bytes.byteLength),
      'Cache-Control': 'no-store',
    },
  });
}
