import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { formatWhen } from '@schemes/messages/formatWhen';
import { unwrap } from '../../session/unwrap';
import { Page } from '../../shell/Page';
import { useLang, useT } from '../../ui/LangContext';
import { HistoryNote } from './HistoryNote';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const id = params.id ?? '';
  const { snapshot } = unwrap(await context.schemes.open(id), request);
  const lines = unwrap(await context.schemes.history(id), request);
  const titles = Object.fromEntries(
    snapshot.sections.map(({ id: section, number, title }) => [
      section,
      number ? `${number}- ${title}` : title,
    ]),
  );
  return json({ id, title: snapshot.title, titles, lines: [...lines].reverse() });
}

/** The history of the scheme, newest first: a line for each entry of its ledger. */
export default function History() {
  const t = useT();
  const lang = useLang();
  const { id, title, titles, lines } = useLoaderData<typeof loader>();
  return (
    <Page title={t('history.title')} crumbs={<Link to={`/schemes/${id}`}>{title}</Link>}>
      <p className="quiet">{t('history.lead')}</p>
      {lines.length === 0 && <p>{t('history.empty')}</p>}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls sideways must be reachable by keyboard */}
      <section className="scroll-box" tabIndex={0} aria-label={t('history.title')}>
        <table className="plain-table history-table">
          <thead>
            <tr>
              <th scope="col">{t('history.when')}</th>
              <th scope="col">{t('history.who')}</th>
              <th scope="col">{t('history.what')}</th>
              <th scope="col" className="section-column">
                {t('history.section')}
              </th>
              <th scope="col">{t('history.note')}</th>
              <th scope="col">{t('history.digest')}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <tr key={line.n}>
                <td className="nowrap">{formatWhen(lang, line.at)}</td>
                <td>{line.by.name}</td>
                <td className="nowrap">{t(`act.${line.act}`)}</td>
                <td>{line.section ? (titles[line.section] ?? line.section) : ''}</td>
                <td className="pre-line anywhere">
                  <HistoryNote
                    note={line.note}
                    waiver={line.waiver}
                    rules={line.rules}
                    title={line.act === 'rename' ? line.note : undefined}
                    added={line.added}
                    people={line.people}
                    step={line.step}
                  />
                </td>
                <td>
                  {line.digest && (
                    <details className="quiet small">
                      <summary>{t('form.details')}</summary>
                      <span className="hash">{line.digest}</span>
                    </details>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </Page>
  );
}
