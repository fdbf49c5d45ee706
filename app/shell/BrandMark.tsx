import { useT } from '../ui/LangContext';

/** The product's logo and name, linked to the list of schemes. */
export function BrandMark() {
  const t = useT();
  return (
    <a className="brand" href="/" aria-label={t('brand.home')}>
      <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
        <path d="M5 2h10l5 5v15H5z" fill="currentColor" />
        <path d="M8.4 14.2l2.6 2.6 5.2-5.6" fill="none" stroke="var(--surface)" strokeWidth="2.2" />
      </svg>
      <span className="brand-name">{t('brand.name')}</span>
    </a>
  );
}
