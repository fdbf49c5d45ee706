import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { type ShouldRevalidateFunction, useLoaderData } from '@remix-run/react';
import { rightsOf } from '../editor/context/rights';
import { EditorPage } from '../editor/page/EditorPage';
import { requireActor } from '../session/requireActor';
import { unwrap } from '../session/unwrap';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.snapshot.title }];

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const head = unwrap(await context.schemes.open(params.id ?? ''), request);
  return json({
    id: head.id,
    snapshot: head.snapshot,
    me: { id: actor.id, name: actor.name },
    rights: rightsOf(actor, head),
    archived: head.archived,
    restricted: head.restricted,
    rulesInForce: head.rulesInForce,
    missing: head.missing,
  });
}

/** Loads nothing when another section is opened, because the room keeps the page up to date. */
export const shouldRevalidate: ShouldRevalidateFunction = ({ currentUrl, nextUrl, formMethod }) =>
  formMethod === undefined && currentUrl.href === nextUrl.href;

export default function Editor() {
  const { id, ...given } = useLoaderData<typeof loader>();
  return <EditorPage scheme={id} {...given} />;
}
