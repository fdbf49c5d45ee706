import { formatWhen } from '@schemes/messages/formatWhen';
import { ROLES } from '@schemes/model/scheme/actor';
import type { OfficeLine } from '../../context/Office';
import { useLang, useT } from '../../ui/LangContext';

/** The lines of a page of the office's ledger. */
export function OfficeTable({ lines }: { readonly lines: readonly OfficeLine[] }) {
  const t = useT();
  const lang = useLang();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls sideways must be reachable by keyboard
    <section className="scroll-box" tabIndex={0} aria-label={t('office.title')}>
      <table className="plain-table history-table">
        <thead>
          <tr>
            <th scope="col">{t('office.when')}</th>
            <th scope="col">{t('office.who')}</th>
            <th scope="col">{t('office.act')}</th>
            <th scope="col">{t('office.what')}</th>
            <th scope="col">{t('field.organisation')}</th>
            <th scope="col">{t('form.details')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.n} data-act={line.act}>
              <td className="nowrap">{formatWhen(lang, line.at)}</td>
              <td>
                <Who line={line} />
              </td>
              <td>{t(`officeAct.${line.act}`)}</td>
              <td className="anywhere">
                {line.subject.name || (line.subject.id && t('office.restricted'))}
                <Detail line={line} />
              </td>
              <td>{line.organisation}</td>
              <td>
                <details className="quiet small">
                  <summary>{t('form.details')}</summary>
                  <div className="anywhere">
                    {line.before && (
                      <div>
                        {t('office.beforeValue')} {line.before}
                      </div>
                    )}
                    {line.after && (
                      <div>
                        {t('office.afterValue')} {line.after}
                      </div>
                    )}
                    <div className="hash">
                      {t('office.line')} {line.n} · {line.subject.id} · SHA-256 {line.hash}
                    </div>
                  </div>
                </details>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Who({ line: { by, from } }: { readonly line: OfficeLine }) {
  const t = useT();
  const name =
    by.id === ''
      ? t('office.nobody')
      : by.id === 'server'
        ? t('office.server')
        : by.id === 'command-line'
          ? `${t('office.commandLine')} ${by.name}`.trim()
          : by.name || by.id;
  return (
    <>
      {name}
      {from && <div className="quiet small hash">{from}</div>}
    </>
  );
}

/** The detail of a line: the name of a role, which is stored by its code; any other detail as stored. */
function Detail({ line: { detail } }: { readonly line: OfficeLine }) {
  const t = useT();
  if (detail === '') return null;
  const role = ROLES.find((one) => one === detail);
  return <div className="quiet small">{role ? t(`role.${role}`) : detail}</div>;
}
