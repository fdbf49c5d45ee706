import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Form, useActionData, useLoaderData, useNavigation } from '@remix-run/react';
import { formatWhen } from '@schemes/messages/formatWhen';
import { t as textIn } from '@schemes/messages/t';
import { anySchemeOf, can } from '@schemes/policy/can';
import * as v from 'valibot';
import { DestructionSentence } from '../../admin/DestructionList';
import { withLabel } from '../../session/fieldText';
import { needed } from '../../session/formText';
import { readForm } from '../../session/readForm';
import { readFormData } from '../../session/readFormData';
import { refusalStatus } from '../../session/refusalStatus';
import { requireActor } from '../../session/requireActor';
import { unwrap } from '../../session/unwrap';
import { Page } from '../../shell/Page';
import { Field } from '../../ui/Field';
import { Icon } from '../../ui/Icon';
import { useLang, useT } from '../../ui/LangContext';
import { Note } from '../../ui/Note';
import { RefusalNote } from '../../ui/RefusalNote';
import { useAddress } from '../../ui/useAddress';
import { AccessForm } from './AccessForm';

const RENAME = v.object({ title: needed(300) });
const ACTS = ['rename', 'archive', 'bringBack', 'restrict', 'destroy'] as const;

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.pageTitle }];

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const scheme = unwrap(await context.management.open(params.id ?? ''), request);
  return json({
    pageTitle: textIn(context.lang, 'manage.title'),
    scheme,
    self: actor.id,
    mayAskDestruction: context.destructions.mayAsk(scheme),
    destruction: context.destructions.list().find((one) => one.scheme === scheme.id) ?? null,
    retentionDays: context.destructions.retentionDays,
    // Administrators manage schemes that they may not read.
    mayRead: can(actor, 'scheme.read', anySchemeOf(scheme.organisation.id)),
  });
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  requireActor(context, request);
  const form = await readFormData(request);
  const id = params.id ?? '';
  const act = ACTS.find((one) => one === form.get('act')) ?? 'rename';
  const result = await (async () => {
    if (act === 'restrict') {
      const people = form.get('access') === 'only' ? form.getAll('person').map(String) : null;
      return context.management.restrict(id, people);
    }
    if (act === 'destroy') return context.destructions.ask(id, String(form.get('reason') ?? ''));
    if (act !== 'rename') return context.management.archive(id, act === 'archive');
    const read = readForm(form, RENAME, context.lang);
    return read.ok ? context.management.rename(id, read.value.title) : read;
  })();
  if (result.ok) return json({ act, refusal: null });
  const refusal = withLabel(result.refusal, context.lang);
  return json({ act, refusal }, { status: refusalStatus(refusal.code) });
}

/**
 * The page on which the chair or an administrator renames and archives a scheme. The chair also decides there who may
 * open it.
 */
export default function ManageScheme() {
  const t = useT();
  const address = useAddress();
  const lang = useLang();
  const busy = useNavigation().state !== 'idle';
  const { scheme, self, mayRead, mayAskDestruction, destruction, retentionDays } =
    useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { id, title, term, organisation, archived, access } = scheme;
  const refusalOf = (...acts: readonly string[]) =>
    answer && acts.includes(answer.act) ? answer.refusal : null;
  return (
    <Page
      narrow
      title={t('manage.title')}
      crumbs={
        mayRead ? (
          <a href={address(`/schemes/${id}`)}>{title}</a>
        ) : (
          <a href={address('/admin')}>{t('admin.title')}</a>
        )
      }
    >
      {answer?.refusal === null && <Note tone="good">{t(`manage.done.${answer.act}`)}</Note>}
      <p className="quiet">
        {organisation.name} · {t('list.term', { term })}
      </p>
      <Form
        key={title}
        method="post"
        className="card stack"
        data-form="rename"
        data-unsaved={refusalOf('rename') ? 'typed' : 'fields'}
      >
        <h2>{t('manage.rename')}</h2>
        <input type="hidden" name="act" value="rename" />
        <fieldset className="plain-fieldset stack" disabled={busy || archived !== null}>
          <Field label={t('field.title')} name="title" value={title} required maxLength={300} />
          <p className="hint">{t('manage.renameHint')}</p>
          <RefusalNote refusal={refusalOf('rename')} />
          <div className="actions">
            <button type="submit" className="button main">
              {t('manage.renameYes')}
            </button>
          </div>
        </fieldset>
      </Form>
      {access && <AccessForm access={access} self={self} refusal={refusalOf('restrict')} />}
      <Form method="post" className="card stack" data-form="archive" data-archived={archived !== null}>
        <h2>{t('manage.archive')}</h2>
        <input type="hidden" name="act" value={archived ? 'bringBack' : 'archive'} />
        {archived && (
          <p>{t('manage.archivedBy', { name: archived.by.name, when: formatWhen(lang, archived.at) })}</p>
        )}
        <p className="hint">{t(archived ? 'manage.bringBackHint' : 'manage.archiveHint')}</p>
        <RefusalNote refusal={refusalOf('archive', 'bringBack')} />
        <div className="actions">
          <button type="submit" className="button" disabled={busy}>
            <Icon name={archived ? 'undo' : 'lock'} />
            {t(archived ? 'manage.bringBack' : 'manage.archiveYes')}
          </button>
        </div>
      </Form>
      {destruction && (
        <section className="card stack" aria-labelledby="destruction" data-destruction={scheme.id}>
          <h2 id="destruction">{t('destroy.title')}</h2>
          <DestructionSentence card={destruction} />
          <p>
            <a href={address('/')}>{t('list.title')}</a>
          </p>
        </section>
      )}
      {mayAskDestruction && (
        <Form
          method="post"
          className="card stack"
          data-form="destroy"
          data-unsaved={refusalOf('destroy') ? 'typed' : 'fields'}
        >
          <h2>{t('destroy.title')}</h2>
          <input type="hidden" name="act" value="destroy" />
          <p className="hint">
            {t('destroy.hint')}
            {retentionDays > 0 && ` ${t('destroy.hintDays', { days: retentionDays })}`}
          </p>
          <Field label={t('destroy.reason')} name="reason" value="" required maxLength={500} />
          <RefusalNote refusal={refusalOf('destroy')} />
          <div className="actions">
            <button
              type="submit"
              className="button"
              disabled={busy}
              data-resubmit={refusalOf('destroy') ? true : undefined}
            >
              {t('destroy.ask')}
            </button>
          </div>
        </Form>
      )}
    </Page>
  );
}
