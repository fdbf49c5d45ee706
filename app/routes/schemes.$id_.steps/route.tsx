import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { t as textIn } from '@schemes/messages/t';
import { can } from '@schemes/policy/can';
import { requireActor } from '../../session/requireActor';
import { resourceOf } from '../../session/resourceOf';
import { unwrap } from '../../session/unwrap';
import { Page } from '../../shell/Page';
import { useT } from '../../ui/LangContext';
import { Note } from '../../ui/Note';
import { useAddress } from '../../ui/useAddress';
import { StepsEditor } from './StepsEditor';
import { StepsPublic } from './StepsPublic';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.pageTitle }];

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const { head, locked, notices, keepers } = unwrap(await context.steps.page(params.id ?? ''), request);
  const where = resourceOf(head);
  const reads = can(actor, 'steps.read', where);
  return json({
    pageTitle: textIn(context.lang, 'steps.title'),
    id: head.id,
    title: head.snapshot.title,
    locked,
    archived: where.archived,
    notices,
    keepers,
    // Without the right to see tallies the page needs only the scheme's title.
    snapshot: reads ? head.snapshot : null,
    mayPublish: can(actor, 'steps.publish', where),
    mayLock: can(actor, 'steps.lock', where),
  });
}

/** The five steps: the whole record for users who may see tallies; dates and published results for others. */
export default function StepsPage() {
  const t = useT();
  const address = useAddress();
  const { id, title, locked, archived, notices, keepers, snapshot, mayPublish, mayLock } =
    useLoaderData<typeof loader>();
  return (
    <Page title={t('steps.title')} wide crumbs={<a href={address(`/schemes/${id}`)}>{title}</a>}>
      <p className="quiet">{t(snapshot ? 'steps.lead' : 'steps.leadPublic')}</p>
      {archived && <Note tone="warn">{t('refusal.archived')}</Note>}
      {locked && !archived && <Note tone="warn">{t('steps.locked')}</Note>}
      {snapshot ? (
        <StepsEditor
          scheme={id}
          snapshot={snapshot}
          keepers={keepers}
          notices={notices}
          locked={locked || archived}
          mayPublish={mayPublish}
          mayLock={mayLock}
        />
      ) : (
        <StepsPublic notices={notices} />
      )}
    </Page>
  );
}
