import { Link } from '@remix-run/react';
import { useT } from '../ui/LangContext';

interface PageLinksProps {
  /** From 1. */
  readonly page: number;
  readonly pages: number;
  /** The address of another page. */
  readonly to: (page: number) => string;
  /** What the pages are of, for screen readers. */
  readonly label: string;
}

/** Links to the pages before and after this one of a long list; renders nothing if there is one page. */
export function PageLinks({ page, pages, to, label }: PageLinksProps) {
  const t = useT();
  if (pages === 1) return null;
  return (
    <nav className="actions" aria-label={label}>
      {page > 1 && (
        <Link className="button" to={to(page - 1)} rel="prev">
          {t('list.previous')}
        </Link>
      )}
      <span>{t('list.page', { page, pages })}</span>
      {page < pages && (
        <Link className="button" to={to(page + 1)} rel="next">
          {t('list.next')}
        </Link>
      )}
    </nav>
  );
}
