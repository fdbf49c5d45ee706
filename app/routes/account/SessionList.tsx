import { Form } from '@remix-run/react';
import { formatWhen } from '@schemes/messages/formatWhen';
import type { SessionCard } from '../../context/Sessions';
import { useLang, useT } from '../../ui/LangContext';
import { Note } from '../../ui/Note';

interface SessionListProps {
  readonly sessions: readonly SessionCard[];
  /** Whether the last form ended a session. */
  readonly done: boolean;
}

/** Lists the open sessions of the account, with buttons that end the other ones. */
export function SessionList({ sessions, done }: SessionListProps) {
  const t = useT();
  const lang = useLang();
  return (
    <section className="card stack" aria-labelledby="sessions" data-sessions={sessions.length}>
      <h2 id="sessions">{t('sessions.title')}</h2>
      <p className="quiet">{t('sessions.lead')}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls sideways must be reachable by keyboard */}
      <section className="scroll-box" tabIndex={0} aria-labelledby="sessions">
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">{t('sessions.started')}</th>
              <th scope="col">{t('sessions.used')}</th>
              <th scope="col">{t('sessions.address')}</th>
              <th scope="col">{t('sessions.end')}</th>
            </tr>
          </thead>
          <tbody>
            {sessions.map(({ key, startedAt, usedAt, address, isOwn }) => {
              const from = address ?? t('sessions.noAddress');
              const at = formatWhen(lang, startedAt);
              return (
                <tr key={key}>
                  <td className="nowrap">{at}</td>
                  <td className="nowrap">{formatWhen(lang, usedAt)}</td>
                  <td className="nowrap">{from}</td>
                  <td>
                    {isOwn ? (
                      <span className="chip">{t('sessions.this')}</span>
                    ) : (
                      <Form method="post" preventScrollReset>
                        <input type="hidden" name="act" value="endSession" />
                        <input type="hidden" name="session" value={key} />
                        <button
                          type="submit"
                          className="link"
                          aria-label={t('sessions.endOf', { address: from, at })}
                        >
                          {t('sessions.end')}
                        </button>
                      </Form>
                    )}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
      {done && <Note tone="good">{t('sessions.ended')}</Note>}
      {sessions.length > 1 && (
        <Form method="post" preventScrollReset data-form="endOthers">
          <input type="hidden" name="act" value="endOthers" />
          <button type="submit" className="button">
            {t('sessions.endOthers')}
          </button>
        </Form>
      )}
    </section>
  );
}
