import { Form, Link } from '@remix-run/react';
import { formatBytes } from '@schemes/messages/formatBytes';
import { formatWhen } from '@schemes/messages/formatWhen';
import type { Refusal } from '@schemes/policy/Result';
import type { ReactNode } from 'react';
import type { BackupsState } from '../../context/Office';
import { useLang, useT } from '../../ui/LangContext';
import { Note } from '../../ui/Note';
import { RefusalNote } from '../../ui/RefusalNote';

interface BackupsCardProps {
  readonly backups: BackupsState;
  /** Why the last form was refused, and its act. */
  readonly refusal: Refusal | null;
  readonly act: string;
}

/** The most problems of a check that are shown. */
const SHOWN = 10;

/** The backups, their last check and the last drill, with buttons that begin a backup or a check. */
export function BackupsCard({ backups, refusal, act }: BackupsCardProps) {
  const t = useT();
  const lang = useLang();
  const when = (at: string) => formatWhen(lang, at);
  const { running, failed, checked, drill, clearBy } = backups;
  const [newest] = backups.backups;
  return (
    <section className="card stack" aria-labelledby="backups">
      <h2 id="backups">{t('state.backups')}</h2>
      <dl className="facts-view">
        <Fact name={t('state.lastBackup')}>
          {newest
            ? t('state.backupLine', {
                at: when(newest.at),
                files: newest.files,
                size: formatBytes(lang, newest.bytes),
              })
            : t('state.none')}
        </Fact>
        <Fact name={t('state.nextBackup')}>{when(backups.next)}</Fact>
        <Fact name={t('state.lastCheck')}>
          {checked
            ? t('state.checkLine', { at: when(checked.at), n: checked.whole, pieces: checked.pieces })
            : t('state.none')}
        </Fact>
        <Fact name={t('state.lastDrill')}>
          {drill ? t('state.drillLine', { ...drill, at: when(drill.at) }) : t('state.none')}
        </Fact>
        <Fact name={t('state.clearBy')}>
          {clearBy === '' ? t('state.none') : clearBy.split('-').reverse().join('/')}
        </Fact>
        <Fact name={t('state.store')}>{backups.store}</Fact>
      </dl>
      {failed && (
        <Note tone="bad">{t('state.failed', { at: when(failed.at), problem: failed.problem })}</Note>
      )}
      {drill && (drill.problem !== '' || drill.damaged > 0) && (
        <Note tone="bad">
          {t('state.drillFailed', { n: drill.damaged })} {drill.problem}
        </Note>
      )}
      {checked && checked.problems.length > 0 && (
        <Note tone="bad">
          <ul className="anywhere">
            {checked.problems.slice(0, SHOWN).map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </Note>
      )}
      {running && (
        <div role="status" data-running={running.kind}>
          {running.kind === 'backup'
            ? t('state.backingUp', { files: running.done, size: formatBytes(lang, running.bytes) })
            : t('state.checking', { pieces: running.done })}
        </div>
      )}
      <Form method="post" preventScrollReset className="stack" data-form="backups">
        <RefusalNote refusal={refusal} />
        <div className="actions">
          <button
            type="submit"
            name="act"
            value="backUp"
            className="button main"
            disabled={running !== null}
            data-resubmit={act === 'backUp' || undefined}
          >
            {t('state.backUp')}
          </button>
          <button
            type="submit"
            name="act"
            value="check"
            className="button"
            disabled={running !== null}
            data-resubmit={act === 'check' || undefined}
          >
            {t('state.check')}
          </button>
          {running && (
            <Link className="button plain" to="/admin/state" reloadDocument>
              {t('state.refresh')}
            </Link>
          )}
        </div>
      </Form>
      {backups.backups.length > 0 && (
        <details>
          <summary>{t('state.list', { n: backups.backups.length })}</summary>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls sideways must be reachable by keyboard */}
          <section className="scroll-box" tabIndex={0} aria-labelledby="backups">
            <table className="plain-table">
              <thead>
                <tr>
                  <th scope="col">{t('office.when')}</th>
                  <th scope="col">{t('state.files')}</th>
                  <th scope="col">{t('state.size')}</th>
                  <th scope="col">{t('state.added')}</th>
                  <th scope="col">{t('state.id')}</th>
                </tr>
              </thead>
              <tbody>
                {backups.backups.map(({ id, at, files, bytes, added }) => (
                  <tr key={id}>
                    <td className="nowrap">{when(at)}</td>
                    <td>{files}</td>
                    <td className="nowrap">{formatBytes(lang, bytes)}</td>
                    <td className="nowrap">{formatBytes(lang, added)}</td>
                    <td className="hash">{id}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        </details>
      )}
    </section>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd className="anywhere">{children}</dd>
    </div>
  );
}
