import type { LoaderFunctionArgs } from '@remix-run/node';
import { storedSnapshot } from '@schemes/model/scheme/storedSnapshot';
import { requireActor } from '../session/requireActor';
import { unwrap } from '../session/unwrap';

/** Downloads the scheme as JSON, complete enough to rebuild it. */
export async function loader({ context, params, request }: LoaderFunctionArgs) {
  requireActor(context, request);
  const id = params.id ?? '';
  const snapshot = unwrap(await context.schemes.snapshot(id), request);
  return new Response(`${JSON.stringify(storedSnapshot(snapshot), null, 2)}\n`, {
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Disposition': `attachment; filename="de-an-${id}.json"`,
    },
  });
}
