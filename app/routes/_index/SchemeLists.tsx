import { Link } from '@remix-run/react';
import { PageLinks } from '../../shell/PageLinks';
import { useT } from '../../ui/LangContext';
import type { SchemeListPage } from './arrangeSchemes';
import { SchemeListCard } from './SchemeListCard';
import { SchemeSearch } from './SchemeSearch';
import { type SchemeChoice, schemeChoiceAddress } from './schemeChoice';

/** The least number of schemes for which the search is shown. */
const SEARCHED_FROM = 4;

interface SchemeListsProps {
  readonly choice: SchemeChoice;
  readonly list: SchemeListPage;
}

/** A page of the schemes in use, or of those in the archive; both can be searched and sorted. */
export function SchemeLists({ choice, list }: SchemeListsProps) {
  const t = useT();
  const { cards, page, pages, fitting, all } = list;
  const shown = choice.archive ? fitting.archived : fitting.inUse;
  const existing = choice.archive ? all.archived : all.inUse;
  const addressOf = (change: Partial<SchemeChoice>) => schemeChoiceAddress({ ...choice, ...change });
  return (
    <>
      {all.inUse + all.archived >= SEARCHED_FROM && (
        <SchemeSearch choice={choice} shown={shown} all={existing} />
      )}
      {all.archived > 0 && (
        <nav className="actions list-tabs" aria-label={t('list.which')}>
          <Link
            className="button"
            to={addressOf({ archive: false, page: 1 })}
            aria-current={choice.archive ? undefined : 'page'}
            preventScrollReset
          >
            {t('list.inUse', { n: fitting.inUse })}
          </Link>
          <Link
            className="button"
            to={addressOf({ archive: true, page: 1 })}
            aria-current={choice.archive ? 'page' : undefined}
            data-archived={fitting.archived}
            preventScrollReset
          >
            {t('list.archived', { n: fitting.archived })}
          </Link>
        </nav>
      )}
      {all.inUse === 0 && !choice.archive && <p className="quiet">{t('list.noneInUse')}</p>}
      <ul className="scheme-list">
        {cards.map((scheme) => (
          <li key={scheme.id}>
            <SchemeListCard scheme={scheme} />
          </li>
        ))}
      </ul>
      <PageLinks
        page={page}
        pages={pages}
        to={(other) => addressOf({ page: other })}
        label={t('list.pages')}
      />
    </>
  );
}
