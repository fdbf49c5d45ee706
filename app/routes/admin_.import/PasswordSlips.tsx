import type { FirstPassword } from '../../context/Accounts';
import { useT } from '../../ui/LangContext';

/** A slip of paper for each person with the first password, to be printed, cut and handed over. */
export function PasswordSlips({ slips }: { readonly slips: readonly FirstPassword[] }) {
  const t = useT();
  return (
    <section className="stack" aria-labelledby="slips" data-slips={slips.length}>
      <div className="page-head no-print">
        <h2 id="slips">{t('accountImport.slips')}</h2>
        <button type="button" className="button main" onClick={() => window.print()}>
          {t('accountImport.print')}
        </button>
      </div>
      <ul className="slips">
        {slips.map(({ name, username, organisation, password }) => (
          <li key={username} className="slip">
            <strong>{name}</strong>
            {organisation && <div className="small">{organisation}</div>}
            <dl>
              <dt>{t('field.username')}</dt>
              <dd className="hash">{username}</dd>
              <dt>{t('accountImport.first')}</dt>
              <dd className="hash">{password}</dd>
            </dl>
            <p className="small">{t('accountImport.slipHint')}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
