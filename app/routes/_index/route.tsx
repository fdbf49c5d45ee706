import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Link, useActionData, useLoaderData } from '@remix-run/react';
import { t as textIn } from '@schemes/messages/t';
import { can } from '@schemes/policy/can';
import { refuse } from '@schemes/policy/Result';
import { ASK, DECISIONS } from '../../admin/AdminAnswer';
import { adminAct } from '../../admin/adminAct';
import { answerAdminAct } from '../../admin/answerAdminAct';
import { DestructionList } from '../../admin/DestructionList';
import { WaitingActs } from '../../admin/WaitingActs';
import { readFormData } from '../../session/readFormData';
import { requireActor } from '../../session/requireActor';
import { Page } from '../../shell/Page';
import { usePreferences } from '../../shell/usePreferences';
import { Icon } from '../../ui/Icon';
import { useT } from '../../ui/LangContext';
import { arrangeSchemes } from './arrangeSchemes';
import { LostSchemes } from './LostSchemes';
import { SchemeLists } from './SchemeLists';
import { readSchemeChoice } from './schemeChoice';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ context, request }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const organisations = context.accounts.organisations();
  const choice = readSchemeChoice(new URL(request.url).searchParams);
  return json({
    title: textIn(context.lang, 'list.pageTitle'),
    confirmations: context.confirmations.list(),
    lost: context.confirmations.lost(),
    destructions: context.destructions.list(),
    choice,
    list: arrangeSchemes(context.lang, await context.schemes.list(), choice),
    isAuditor: actor.auditor ?? false,
    mayCreate: organisations.some(({ id }) => can(actor, 'scheme.create', id)),
  });
}

/** Decides on an act that waits for a second person, or asks for access to a restricted scheme. */
export async function action({ context, request }: ActionFunctionArgs) {
  const form = await readFormData(request);
  const act = String(form.get('act'));
  const id = String(form.get('id'));
  const asked = String(form.get('request') ?? '');
  if (act === 'confirmDestroy')
    return answerAdminAct(act, await context.destructions.confirm(id, asked), form, context.lang);
  if (act === 'withdrawDestroy' || act === 'refuseDestroy')
    return answerAdminAct(act, await context.destructions.withdraw(id, asked), form, context.lang);
  const result =
    DECISIONS.includes(act) || act === ASK
      ? await adminAct(act, form, context)
      : refuse({ code: 'refusal.badForm', params: { where: 'act' } });
  return answerAdminAct(act, result, form, context.lang);
}

export default function SchemeList() {
  const t = useT();
  const { choice, list, confirmations, lost, destructions, isAuditor, mayCreate } =
    useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { me } = usePreferences();
  const create = mayCreate && (
    <Link className="button main" to="/schemes/new">
      <Icon name="plus" />
      {t('list.new')}
    </Link>
  );
  return (
    <Page title={t('list.title')} actions={create}>
      <WaitingActs cards={confirmations} action="/?index" answer={answer} />
      <LostSchemes cards={lost} answer={answer} />
      <DestructionList cards={destructions} action="/?index" answer={answer} />
      {list.all.inUse + list.all.archived === 0 ? (
        <div className="empty">
          <Icon name="list" />
          {isAuditor ? (
            <>
              <p>{t('office.noSchemes')}</p>
              <Link className="button" to="/ledger">
                {t('office.title')}
              </Link>
            </>
          ) : me?.administrator && !mayCreate ? (
            <>
              <p>{t('list.emptyAdmin')}</p>
              <Link className="button main" to="/admin">
                {t('nav.admin')}
              </Link>
            </>
          ) : (
            <p>{t(mayCreate ? 'list.emptyWriter' : 'list.empty')}</p>
          )}
        </div>
      ) : (
        <SchemeLists choice={choice} list={list} />
      )}
    </Page>
  );
}
