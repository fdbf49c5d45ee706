import { Link } from '@remix-run/react';
import { formatBytes } from '@schemes/messages/formatBytes';
import { formatWhen } from '@schemes/messages/formatWhen';
import type { ServerState } from '../../context/Office';
import { useLang, useT } from '../../ui/LangContext';

const HOUR_MS = 3_600_000;

/** Version, running time, disk, key, load and faults of the server. */
export function ServerCard({ state }: { readonly state: ServerState }) {
  const t = useT();
  const lang = useLang();
  const { faults, waiting, holder, key, freeBytes } = state;
  const hours = Math.floor((Date.parse(state.now) - Date.parse(state.startedAt)) / HOUR_MS);
  const rows: readonly (readonly [string, string])[] = [
    [t('state.version'), state.version],
    [t('state.startedAt'), t('state.running', { at: formatWhen(lang, state.startedAt), hours })],
    [t('state.disk'), freeBytes === null ? t('state.unknown') : formatBytes(lang, freeBytes)],
    [t('state.format'), String(state.format)],
    [t('state.key'), key.replace(/(.{4})(?=.)/g, '$1 ')],
    [t('state.holder'), t('state.process', { pid: String(holder.pid), host: holder.host })],
    [t('state.sessions'), String(state.sessions)],
    [t('state.sockets'), String(state.sockets)],
    [t('state.schemes'), t('state.rooms', { rooms: state.rooms, schemes: state.schemes })],
    [t('state.waiting'), String(waiting.reduce((sum, { tasks }) => sum + tasks, 0))],
  ];
  return (
    <section className="card stack" aria-labelledby="server">
      <h2 id="server">{t('state.server')}</h2>
      <dl className="facts-view">
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd className="anywhere">{value}</dd>
          </div>
        ))}
      </dl>
      <h3>{t('state.faults')}</h3>
      {faults.length === 0 ? (
        <p>{t('state.noFaults')}</p>
      ) : (
        <ul>
          {faults.map(({ subject, n }) => (
            <li key={subject}>{t('state.faultLine', { subject: t(`faultSubject.${subject}`), n })}</li>
          ))}
        </ul>
      )}
      <p className="actions">
        <Link to="/ledger/heads">{t('heads.title')}</Link>
        <Link to="/verify">{t('verifyPage.title')}</Link>
      </p>
    </section>
  );
}
