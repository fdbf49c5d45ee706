import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { formatWhen } from '@schemes/messages/formatWhen';
import { useState } from 'react';
import type { HistoryLine } from '../../context/HistoryLine';
import { unwrap } from '../../session/unwrap';
import { Page } from '../../shell/Page';
import { useLang, useT } from '../../ui/LangContext';
import { arrangeHistory, WHOLE_HISTORY } from './arrangeHistory';
import { HistoryFilter } from './HistoryFilter';
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

/**
 * Number of rows that are rendered at first, and added by each press of the button: after a year, the history of a
 * scheme has thousands of lines.
 */
const AT_ONCE = 100;

/** The history of the scheme, newest first: a line for each entry of its ledger. */
export default function History() {
  const t = useT();
  const lang = useLang();
  const { id, title, titles, lines } = useLoaderData<typeof loader>();
  const [choice, setChoice] = useState(WHOLE_HISTORY);
  const [most, setMost] = useState(AT_ONCE);
  const people = new Map(lines.map(({ by }) => [by.id, by.name]));
  const touched = new Set(lines.map(({ section }) => section));
  const rows = arrangeHistory(lines, choice);
  const more = Math.min(AT_ONCE, rows.length - most);
  return (
    <Page title={t('history.title')} crumbs={<Link to={`/schemes/${id}`}>{title}</Link>}>
      <p className="quiet">{t('history.lead')}</p>
      <HistoryFilter
        choice={choice}
        onChoice={setChoice}
        people={[...people].map(([person, name]) => ({ id: person, name }))}
        sections={Object.entries(titles).flatMap(([section, name]) =>
          touched.has(section) ? [{ id: section, name }] : [],
        )}
      />
      {rows.length === 0 && <p>{t(lines.length === 0 ? 'history.empty' : 'history.noneSuch')}</p>}
      {rows.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls sideways must be reachable by keyboard
        <section className="scroll-box" tabIndex={0} aria-label={t('history.title')}>
          <table className="plain-table stacked-table" data-history={rows.length}>
            <thead>
              <tr>
                <th scope="col">{t('history.when')}</th>
                <th scope="col">{t('history.who')}</th>
                <th scope="col">{t('history.what')}</th>
                <th scope="col">{t('history.note')}</th>
              </tr>
            </thead>
            <tbody>
              {rows.slice(0, most).map((row) =>
                'line' in row ? (
                  <tr key={row.line.n}>
                    <td className="nowrap">{formatWhen(lang, row.line.at)}</td>
                    <td data-head={t('history.who')}>{row.line.by.name}</td>
                    <td>
                      <strong>{t(`act.${row.line.act}`)}</strong>
                      {row.line.section && (
                        <div className="quiet small">{titles[row.line.section] ?? row.line.section}</div>
                      )}
                    </td>
                    <td className="pre-line anywhere">
                      <Details line={row.line} />
                    </td>
                  </tr>
                ) : (
                  <Downloads key={`downloads ${row.downloads[0]?.n}`} lines={row.downloads} />
                ),
              )}
            </tbody>
          </table>
        </section>
      )}
      {more > 0 && (
        <p>
          <button type="button" className="button" onClick={() => setMost(most + AT_ONCE)}>
            {t('admin.more', { n: more })}
          </button>
        </p>
      )}
    </Page>
  );
}

/** Consecutive downloads as one row: the time of the newest, the names, and each download in a folded list. */
function Downloads({ lines }: { readonly lines: readonly HistoryLine[] }) {
  const t = useT();
  const lang = useLang();
  const names = [...new Set(lines.map(({ by }) => by.name))];
  return (
    <tr data-downloads={lines.length}>
      <td className="nowrap">{formatWhen(lang, lines[0]?.at ?? '')}</td>
      <td data-head={t('history.who')}>{names.join(', ')}</td>
      <td>
        <strong>{t('act.export')}</strong>
      </td>
      <td className="anywhere">
        <details>
          <summary>{t('history.downloads', { n: lines.length })}</summary>
          <ul className="plain-list small">
            {lines.map((line) => (
              <li key={line.n}>
                {formatWhen(lang, line.at)} · {line.by.name}
                <div className="pre-line">
                  <Details line={line} />
                </div>
              </li>
            ))}
          </ul>
        </details>
      </td>
    </tr>
  );
}

/** The details of a line. */
function Details({ line }: { readonly line: HistoryLine }) {
  const { act, note, waiver, rules, added, people, step, digest } = line;
  return (
    <HistoryNote
      note={note}
      waiver={waiver}
      rules={rules}
      title={act === 'rename' ? note : undefined}
      added={added}
      people={people}
      step={step}
      digest={digest}
    />
  );
}
