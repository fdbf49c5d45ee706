import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Form, Link, useActionData, useLoaderData, useNavigation } from '@remix-run/react';
import { t as textIn } from '@schemes/messages/t';
import * as v from 'valibot';
import { rightsOf } from '../../editor/context/rights';
import { sectionTitle } from '../../naming/sectionTitle';
import type { Answer } from '../../session/Answer';
import { needed } from '../../session/formText';
import { readForm } from '../../session/readForm';
import { readFormData } from '../../session/readFormData';
import { refusalStatus } from '../../session/refusalStatus';
import { requireActor } from '../../session/requireActor';
import { unwrap } from '../../session/unwrap';
import { Page } from '../../shell/Page';
import { useT } from '../../ui/LangContext';
import { Note } from '../../ui/Note';
import { RefusalNote } from '../../ui/RefusalNote';
import { useAddress } from '../../ui/useAddress';
import { AddedSection } from './AddedSection';
import { AddedTable } from './AddedTable';

const SCHEMA = v.object({ seen: needed(64) });

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const { head, comparison } = unwrap(await context.schemes.template(params.id ?? ''), request);
  return json({
    id: head.id,
    title: textIn(context.lang, 'template.title'),
    snapshot: head.snapshot,
    comparison,
    mayTake: rightsOf(actor, head).takeTemplate,
  });
}

/** Adds the missing parts of the template, if they are still those that were shown. */
export async function action({ context, params, request }: ActionFunctionArgs) {
  const form = readForm(await readFormData(request), SCHEMA, context.lang);
  const result = form.ok ? await context.schemes.takeTemplate(params.id ?? '', form.value.seen) : form;
  return result.ok
    ? json<Answer>({ refusal: null })
    : json<Answer>({ refusal: result.refusal }, { status: refusalStatus(result.refusal.code) });
}

/** What the scheme lacks of the newest version of its template, with a form to add it. */
export default function SchemeTemplateParts() {
  const t = useT();
  const address = useAddress();
  const busy = useNavigation().state !== 'idle';
  const { id, title, snapshot, comparison, mayTake } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const titleOf = (section: string) => {
    const added = comparison?.sections.map((one) => one.section) ?? [];
    const found = [...snapshot.sections, ...added].find((one) => one.id === section);
    return found ? sectionTitle(found) : section;
  };
  const addable = comparison ? comparison.sections.length + comparison.tables.length : 0;
  return (
    <Page title={title} crumbs={<a href={address(`/schemes/${id}`)}>{snapshot.title}</a>}>
      {answer?.refusal === null && <Note tone="good">{t('template.taken')}</Note>}
      {comparison ? (
        <>
          <p>{t('template.lead')}</p>
          {addable > 0 && (
            <section className="card stack" data-adds={addable}>
              <h2>{t('template.adds', { n: addable })}</h2>
              {comparison.sections.map(({ after, section }) => (
                <AddedSection
                  key={section.id}
                  section={section}
                  after={after === null ? null : titleOf(after)}
                  scheme={snapshot}
                />
              ))}
              {comparison.tables.map(({ section, table }) => (
                <AddedTable key={table.id} table={table} section={titleOf(section)} scheme={snapshot} />
              ))}
            </section>
          )}
          {comparison.held.length > 0 && (
            <section className="card stack" data-held={comparison.held.length}>
              <h2>{t('template.held', { n: comparison.held.length })}</h2>
              <p className="hint">{t('template.heldHint')}</p>
              <ul className="plain-list">
                {comparison.held.map(({ section, table }) => (
                  <li key={table.id}>
                    {table.title}. {t('template.intoSection', { section: titleOf(section) })}
                  </li>
                ))}
              </ul>
            </section>
          )}
          {!mayTake && <p className="quiet">{t('template.chairOnly')}</p>}
          {mayTake && addable > 0 && (
            <Form method="post" className="card stack" data-form="template">
              <p>{t('template.takeHint')}</p>
              <input type="hidden" name="seen" value={comparison.digest} />
              <RefusalNote refusal={answer?.refusal} />
              <p>
                <button type="submit" className="button main" disabled={busy}>
                  {t('template.take')}
                </button>
              </p>
            </Form>
          )}
        </>
      ) : (
        <p className="quiet">{t('template.upToDate')}</p>
      )}
      <p>
        <Link to={`/schemes/${id}/history`}>{t('scheme.history')}</Link>
      </p>
    </Page>
  );
}
