import { useT } from '../../ui/LangContext';

/** The panel of checks until its code and the rules are loaded. */
export function ChecksAhead() {
  const t = useT();
  return (
    <section className="checks" aria-labelledby="checks-title" data-ahead>
      <div className="checks-head">
        <h2 id="checks-title">{t('checks.title')}</h2>
      </div>
      <p className="checks-unsure">{t('checks.pending')}</p>
    </section>
  );
}
