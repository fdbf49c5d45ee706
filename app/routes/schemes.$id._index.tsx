import { json, type LoaderFunctionArgs, type MetaFunction, type SerializeFrom } from '@remix-run/node';
import { type ShouldRevalidateFunction, useLoaderData } from '@remix-run/react';
import { rightsOf } from '../editor/context/rights';
import { EditorPage } from '../editor/page/EditorPage';
import { loadShownParts } from '../editor/page/loadShownParts';
import type { PageHandle } from '../session/PageHandle';
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

/** Typing needs neither findings nor dialogs, so their messages are loaded together with them. */
export const handle: PageHandle<SerializeFrom<typeof loader>> = {
  hasLaterWords: true,
  prepare: ({ snapshot }, url) => loadShownParts(snapshot, url.searchParams.get('section')),
};

/** The room keeps the page up to date, so opening another section loads nothing. */
export const shouldRevalidate: ShouldRevalidateFunction = ({ currentUrl, nextUrl, formMethod }) =>
  formMethod === undefined && currentUrl.href === nextUrl.href;

export default function Editor() {
  const { id, ...given } = useLoaderData<typeof loader>();
  return <EditorPage scheme={id} {...given} />;
}
