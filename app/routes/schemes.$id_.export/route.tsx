import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Link, useActionData, useLoaderData, useNavigation } from '@remix-run/react';
import { ruleText } from '@schemes/messages/ruleText';
import { t as textIn } from '@schemes/messages/t';
import { can } from '@schemes/policy/can';
import { Fragment, useRef } from 'react';
import type { PaperPage } from '../../context/PaperPage';
import { readFormData } from '../../session/readFormData';
import { requireActor } from '../../session/requireActor';
import { resourceOf } from '../../session/resourceOf';
import { unwrap } from '../../session/unwrap';
import { Page } from '../../shell/Page';
import { useLang, useT } from '../../ui/LangContext';
import { Note } from '../../ui/Note';
import { actOnPaper } from './actOnPaper';
import { Checklist } from './Checklist';
import { DownloadForm } from './DownloadForm';
import { DownloadLink } from './DownloadLink';
import { IssueForm } from './IssueForm';
import { Issues } from './Issues';
import { NumberCard } from './NumberCard';
import { PaperList } from './PaperList';
import { Preview } from './Preview';
import { paperTitle } from './paperTitle';
import { Receipts } from './Receipts';
import { SettingForm } from './SettingForm';
import { settingText } from './settingFields';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.pageTitle }];

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const id = params.id ?? '';
  const paper = new URL(request.url).searchParams.get('paper') ?? 'de-an';
  const { head, unexplained, ...page } = unwrap(await context.papers.page(id, paper), request);
  const resource = resourceOf(head);
  return json({
    pageTitle: textIn(context.lang, 'export.title'),
    id,
    title: head.title,
    page: page as Omit<PaperPage, 'head' | 'unexplained'>,
    unexplained: unexplained.map(({ finding: { code, params: numbers }, state }) => ({
      sentence: ruleText(context.lang, `finding.${code}`, numbers),
      state,
    })),
    archived: resource.archived,
    maySet: can(actor, 'paper.setting', resource),
    mayIssue: can(actor, 'paper.issue', resource),
    mayDraft: can(actor, 'paper.draft', resource),
  });
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  requireActor(context, request);
  const paper = new URL(request.url).searchParams.get('paper') ?? 'de-an';
  return actOnPaper(context, params.id ?? '', paper, await readFormData(request));
}

export default function ExportPage() {
  const t = useT();
  const lang = useLang();
  const { id, title, unexplained, archived, maySet, mayIssue, mayDraft, ...data } =
    useLoaderData<typeof loader>();
  const page = data.page as Omit<PaperPage, 'head' | 'unexplained'>;
  const { chosen, papers, setting, notApproved, missing, series, issues, receipts, habits } = page;
  const latest = useActionData<typeof action>();
  // A download revalidates the page, which drops the answer. The page remembers the answer, so that a refused form
  // still shows what was typed.
  const last = useRef<{ readonly paper: string; readonly answer: typeof latest }>();
  if (latest) last.current = { paper: chosen.paper, answer: latest };
  const answer = last.current?.paper === chosen.paper ? last.current.answer : undefined;
  const refusalOf = (intent: string) => (answer?.intent === intent ? answer.refusal : undefined);
  const navigation = useNavigation();
  const busy = navigation.state !== 'idle';
  const isIssuing = busy && navigation.formData?.get('intent') === 'issue';
  const typed = (answer?.intent === 'setting' ? answer.setting : null) as PaperPage['setting'] | null;
  const saved = answer?.intent === 'setting' && answer.refusal === null ? answer : null;
  const timesSaved = useTimesSaved(saved);
  const round = Number(settingText(setting, 'draft')) || 1;
  const address = `/schemes/${id}/papers/${chosen.paper}`;
  const { issued } = chosen;
  const isReady = notApproved === 0 && missing.length === 0;
  return (
    <Page title={t('export.title')} crumbs={<Link to={`/schemes/${id}`}>{title}</Link>} wide>
      <p className="quiet">{t('export.lead')}</p>
      {archived && <Note tone="warn">{t('refusal.archived')}</Note>}
      <div className="export-page">
        <PaperList papers={papers} notApplicable={page.notApplicable} chosen={chosen.paper} />
        <div className="stack export-work">
          <section className="card stack" aria-labelledby="files">
            <h2 id="files">{paperTitle(lang, chosen)}</h2>
            {issued?.isCurrent ? (
              <Note tone="good">{t('clerk.isIssued', { number: issued.number ?? issued.fileName })}</Note>
            ) : (
              <>
                {issued && (
                  <Note tone="warn">
                    {t('clerk.isIssuedBefore', { number: issued.number ?? issued.fileName })}
                  </Note>
                )}
                <Checklist
                  scheme={id}
                  paper={chosen}
                  notApproved={notApproved}
                  missing={missing}
                  nextNumber={series?.nextNumber ?? null}
                />
              </>
            )}
            {unexplained.length > 0 && (
              <Note>
                {t('export.unexplained', { n: unexplained.length })}
                <ul className="note-list" data-unexplained>
                  {unexplained.map(({ sentence, state }, i) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: the list is never reordered
                    <li key={i}>
                      {sentence} <span className="quiet">({t(`explanation.${state}`)})</span>
                    </li>
                  ))}
                </ul>
              </Note>
            )}
            {isReady && !mayIssue && <Note>{t('export.clerkOnly')}</Note>}
            {isReady && mayIssue && !issued?.isCurrent && (
              <IssueForm
                key={`${chosen.paper} ${JSON.stringify(setting)}`}
                nextNumber={series?.nextNumber ?? null}
                setting={setting}
                busy={isIssuing}
                refusal={refusalOf('issue')}
              />
            )}
            <div className="actions">
              {issued?.isCurrent && mayIssue && (
                <>
                  <DownloadLink href={`${address}.docx?as=final`} main data-export="final">
                    {t('export.final')}
                  </DownloadLink>
                  {page.pdf && (
                    <DownloadLink href={`${address}.pdf?as=final`} data-export="final-pdf">
                      {t('clerk.pdf')}
                    </DownloadLink>
                  )}
                </>
              )}
              {mayDraft && !issued?.isCurrent && (
                <Fragment key={timesSaved}>
                  <DownloadForm href={`${address}.docx?as=draft`} bearsSetting data-export="draft">
                    {t('export.draft', { n: round })}
                  </DownloadForm>
                  {page.pdf && (
                    <DownloadForm href={`${address}.pdf?as=draft`} bearsSetting data-export="draft-pdf">
                      {t('clerk.pdf')}
                    </DownloadForm>
                  )}
                </Fragment>
              )}
            </div>
          </section>
          {mayDraft && (
            <Preview
              key={chosen.paper}
              href={`/schemes/${id}/preview/${chosen.paper}`}
              version={`${timesSaved} ${JSON.stringify(setting)} ${issued?.id ?? ''}`}
            />
          )}
          <SettingForm
            key={`${chosen.paper} ${JSON.stringify(typed ?? setting)}`}
            paper={chosen}
            setting={typed ?? setting}
            from={page.settingFrom}
            habits={habits}
            busy={busy}
            readOnly={!maySet}
            wrong={answer?.intent === 'setting' ? answer.wrong : []}
            refusal={refusalOf('setting')}
            saved={saved}
          />
          {series && (
            <NumberCard
              key={series.next}
              series={series}
              readOnly={!mayIssue}
              busy={busy}
              refusal={refusalOf('next')}
            />
          )}
          <Issues
            scheme={id}
            issues={issues}
            mayCancel={mayIssue}
            busy={busy}
            refusal={refusalOf('cancel')}
            signedRefusal={refusalOf('signed')}
          />
          <section className="card stack" aria-labelledby="whole">
            <h2 id="whole">{t('clerk.whole')}</h2>
            <p className="quiet">{t('clerk.wholeLead')}</p>
            <div className="actions">
              {mayDraft && (
                <DownloadForm href={`/schemes/${id}/dossier.zip`} data-export="dossier">
                  {t('clerk.dossier')}
                </DownloadForm>
              )}
              <DownloadForm href={`/schemes/${id}/workbook.xlsx`} data-export="workbook">
                {t('workbook.all')}
              </DownloadForm>
              <DownloadLink href={`/schemes/${id}/snapshot.json`} data-export="snapshot">
                {t('export.snapshot')}
              </DownloadLink>
            </div>
          </section>
          <Receipts receipts={receipts} />
        </div>
      </div>
    </Page>
  );
}

/**
 * Counts how often the setting was saved since the page was opened. Each save makes earlier notes and previews out of
 * date, even one that changes no value. `saved` is the response to the last save, a new object each time.
 */
function useTimesSaved(saved: object | null): number {
  const last = useRef({ saved, times: 0 });
  if (saved !== null && saved !== last.current.saved) last.current = { saved, times: last.current.times + 1 };
  return last.current.times;
}
