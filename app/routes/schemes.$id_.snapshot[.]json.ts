import type { LoaderFunctionArgs } from '@remix-run/node';
import { unwrap } from '../session/unwrap';

/** The scheme as plain JSON; its schema is `schemes/snapshot.schema.json`. */
export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { snapshot } = unwrap(await context.schemes.open(params.id ?? ''), request);
  return new Response(`${JSON.stringify(snapshot, null, 2)}\n`, {
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Disposition': `attachment; filename="de-an-${params.id}.json"`,
      'Cache-Control': 'no-store',
    },
  });
}
