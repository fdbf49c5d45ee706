import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { formatWhen } from '@schemes/words/formatWhen';
import { LedgerNote } from '../historyPage/LedgerNote';
import { unwrap } from '../session/unwrap';
import { useLang, useSay } from '../ui/LangContext';
import { Page } from '../ui/Page';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const id = params.id ?? '';
  const { snapshot } = unwrap(await context.schemes.open(id), request);
  const lines = unwrap(await context.schemes.ledger(id), request);
  const titles = Object.fromEntries(
    snapshot.sections.map(({ id: section, number, title }) => [
      section,
      number ? `${number}- ${title}` : title,
    ]),
  );
  return json({ id, title: snapshot.title, titles, lines: [...lines].reverse() });
}

/** What was done with the scheme, newest first. */
export default function History() {
  const say = useSay();
  const lang = useLang();
  const { id, title, titles, lines } = useLoaderData<typeof loader>();
  return (
    <Page title={say('history.title')} crumbs={<Link to={`/schemes/${id}`}>{title}</Link>}>
      <p className="quiet">{say('history.lead')}</p>
      {lines.length === 0 && <p>{say('history.empty')}</p>}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls sideways must be reachable by keyboard */}
      <section className="scroll-box" tabIndex={0} aria-label={say('history.title')}>
        <table className="plain-table history-table">
          <thead>
            <tr>
              <th scope="col">{say('history.when')}</th>
              <th scope="col">{say('history.who')}</th>
              <th scope="col">{say('history.what')}</th>
              <th scope="col" className="section-column">
                {say('history.section')}
              </th>
              <th scope="col">{say('history.note')}</th>
              <th scope="col">{say('history.digest')}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <tr key={line.n}>
                <td className="nowrap">{formatWhen(lang, line.at)}</td>
                <td>{line.by.name}</td>
                <td className="nowrap">{say(`act.${line.act}`)}</td>
                <td>{line.section ? (titles[line.section] ?? line.section) : ''}</td>
                <td className="pre-line anywhere">
                  <LedgerNote
                    note={line.note}
                    waiver={line.waiver}
                    rules={line.rules}
                    title={line.act === 'rename' ? line.note : undefined}
                    added={line.added}
                    step={line.step}
                  />
                </td>
                <td>
                  {line.digest && (
                    <details className="quiet small">
                      <summary>{say('form.details')}</summary>
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
