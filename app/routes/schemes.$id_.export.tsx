import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Link, useActionData, useLoaderData, useNavigation, useRevalidator } from '@remix-run/react';
import { can } from '@schemes/policy/can';
import { hasWord, say as sayIn } from '@schemes/words/say';
import { sayRule } from '@schemes/words/sayRule';
import { useRef } from 'react';
import type { PaperPage } from '../context';
import { Receipts } from '../exportPage/Receipts';
import { SettingForm } from '../exportPage/SettingForm';
import { readSettingForm, settingText } from '../exportPage/settingFields';
import { refusalStatus } from '../session/refusalStatus';
import { requireActor } from '../session/requireActor';
import { unwrap } from '../session/unwrap';
import { Icon } from '../ui/Icon';
import { useSay } from '../ui/LangContext';
import { Note } from '../ui/Note';
import { Page } from '../ui/Page';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.pageTitle }];

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const id = params.id ?? '';
  const page = unwrap(await context.papers.page(id), request);
  const { head, setting, notApproved, missing, unexplained, receipts } = page;
  const organisation = head.organisation.id;
  return json({
    pageTitle: sayIn(context.lang, 'export.title'),
    id,
    title: head.snapshot.title,
    setting,
    notApproved,
    missing: missing.map((key) => (hasWord(key) ? sayIn(context.lang, key) : key)),
    unexplained: unexplained.map(({ finding: { code, params }, state }) => ({
      sentence: sayRule(context.lang, `finding.${code}`, params),
      state,
    })),
    receipts: [...receipts].sort((a, b) => (a.at < b.at ? 1 : -1)),
    maySet: can(actor, 'paper.setting', organisation) === null,
    mayIssue: can(actor, 'paper.issue', organisation) === null,
    mayDraft: can(actor, 'paper.draft', organisation) === null,
  });
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  requireActor(context, request);
  const setting = readSettingForm(await request.formData());
  const kept = await context.papers.keepSetting(params.id ?? '', setting);
  const no: string[] = [];
  if (kept.ok) return json({ refusal: null, setting: null, wrong: no });
  const { refusal } = kept;
  const wrong = refusal.code === 'refusal.badSetting' ? String(refusal.params?.where).split(',') : no;
  return json({ refusal, setting, wrong }, { status: refusalStatus(refusal.code) });
}

export default function ExportPage() {
  const say = useSay();
  const page = useLoaderData<typeof loader>();
  const latest = useActionData<typeof action>();
  // Looking for a receipt drops the answer; a refused form must not lose what was typed in it.
  const held = useRef(latest);
  if (latest) held.current = latest;
  const answer = held.current;
  const busy = useNavigation().state !== 'idle';
  const revalidator = useRevalidator();
  // The browser does not tell when a download is done: the receipt is looked for twice.
  const downloading = () => {
    for (const ms of [1000, 4000]) setTimeout(revalidator.revalidate, ms);
  };
  const kept = page.setting as PaperPage['setting'];
  const round = Number(settingText(kept, 'draft')) || 1;
  const paper = `/schemes/${page.id}/papers/de-an.docx`;
  const ready = page.notApproved === 0 && page.missing.length === 0;
  return (
    <Page title={say('export.title')} crumbs={<Link to={`/schemes/${page.id}`}>{page.title}</Link>}>
      <p className="quiet">{say('export.lead')}</p>
      <section className="card stack" aria-labelledby="files">
        <h2 id="files">{say('export.files')}</h2>
        {page.notApproved > 0 && (
          <Note tone="warn">{say('export.notApproved', { n: page.notApproved })}</Note>
        )}
        {page.notApproved === 0 && page.missing.length > 0 && (
          <Note tone="warn">
            {say('export.missing')}
            <ul className="note-list">
              {page.missing.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          </Note>
        )}
        {page.unexplained.length > 0 && (
          <Note>
            {say('export.unexplained', { n: page.unexplained.length })}
            <ul className="note-list" data-unexplained>
              {page.unexplained.map(({ sentence, state }, i) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the list is never reordered
                <li key={i}>
                  {sentence} <span className="quiet">({say(`explanation.${state}`)})</span>
                </li>
              ))}
            </ul>
          </Note>
        )}
        {ready && <Note tone="good">{say(page.mayIssue ? 'export.ready' : 'export.clerkOnly')}</Note>}
        <div className="actions">
          {ready && page.mayIssue && (
            <a
              className="button main"
              href={`${paper}?as=final`}
              data-export="final"
              download
              onClick={downloading}
            >
              <Icon name="download" />
              {say('export.final')}
            </a>
          )}
          {page.mayDraft && (
            <a
              className="button"
              href={`${paper}?as=draft`}
              data-export="draft"
              download
              onClick={downloading}
            >
              <Icon name="download" />
              {say('export.draft', { n: round })}
            </a>
          )}
          <a className="button" href={`/schemes/${page.id}/snapshot.json`} download>
            <Icon name="download" />
            {say('export.snapshot')}
          </a>
        </div>
      </section>
      <SettingForm
        key={JSON.stringify(answer?.setting ?? kept)}
        setting={(answer?.setting as PaperPage['setting'] | null | undefined) ?? kept}
        busy={busy}
        readOnly={!page.maySet}
        wrong={answer?.wrong ?? []}
        refusal={answer?.refusal}
        kept={answer?.refusal === null}
      />
      <Receipts receipts={page.receipts} />
    </Page>
  );
}
