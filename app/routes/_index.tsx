import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { can } from '@schemes/policy/can';
import { say as sayIn } from '@schemes/words/say';
import type { SchemeCard } from '../context/SchemeCard';
import { requireActor } from '../session/requireActor';
import { Icon } from '../ui/Icon';
import { useSay } from '../ui/LangContext';
import { Page } from '../ui/Page';
import { SchemeListCard } from '../ui/SchemeListCard';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ context, request }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const organisations = context.accounts.organisations();
  return json({
    title: sayIn(context.lang, 'list.pageTitle'),
    schemes: await context.schemes.list(),
    mayCreate: organisations.some(({ id }) => can(actor, 'scheme.create', id)),
  });
}

export default function SchemeList() {
  const say = useSay();
  const { schemes, mayCreate } = useLoaderData<typeof loader>();
  const inUse = schemes.filter(({ archived }) => !archived);
  const archived = schemes.filter((scheme) => scheme.archived);
  const create = mayCreate && (
    <Link className="button main" to="/schemes/new">
      <Icon name="plus" />
      {say('list.new')}
    </Link>
  );
  return (
    <Page title={say('list.title')} actions={create}>
      {schemes.length === 0 ? (
        <div className="card stack">
          <p>{say(mayCreate ? 'list.emptyWriter' : 'list.empty')}</p>
        </div>
      ) : (
        <>
          {inUse.length === 0 && <p className="quiet">{say('list.noneInUse')}</p>}
          <Cards schemes={inUse} />
          {archived.length > 0 && (
            <details className="stack" data-archived={archived.length}>
              <summary>{say('list.archived', { n: archived.length })}</summary>
              <Cards schemes={archived} />
            </details>
          )}
        </>
      )}
    </Page>
  );
}

function Cards({ schemes }: { readonly schemes: readonly SchemeCard[] }) {
  return (
    <ul className="scheme-list">
      {schemes.map((scheme) => (
        <li key={scheme.id}>
          <SchemeListCard scheme={scheme} />
        </li>
      ))}
    </ul>
  );
}
