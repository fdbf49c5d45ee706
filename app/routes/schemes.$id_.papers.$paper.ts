import type { LoaderFunctionArgs } from '@remix-run/node';
import { throwRefusal } from '../session/throwRefusal';
import { unwrap } from '../session/unwrap';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** A paper as a file, with its receipt kept. `?as=draft|final` says which is wished for. */
export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const name = params.paper ?? '';
  if (!name.endsWith('.docx')) throwRefusal({ code: 'refusal.noPaper', params: { paper: name } }, request);
  const wish = new URL(request.url).searchParams.get('as');
  const made = unwrap(
    await context.papers.make(
      params.id ?? '',
      name.slice(0, -'.docx'.length),
      wish === 'draft' || wish === 'final' ? wish : undefined,
    ),
    request,
  );
  return new Response(Buffer.from(made.bytes), {
    headers: {
      'Content-Type': DOCX,
      'Content-Disposition': `attachment; filename="de-an.docx"; filename*=UTF-8''${encodeURIComponent(made.fileName)}`,
      'Cache-Control': 'no-store',
      'X-Sha256': made.receipt.sha256,
    },
  });
}
