import { useState } from 'react';
import type { SchemeCard } from '../../context/SchemeCard';
import { useLang, useT } from '../../ui/LangContext';
import { arrangeSchemes, FIRST_CHOICE } from './arrangeSchemes';
import { SchemeListCard } from './SchemeListCard';
import { SchemeSearch } from './SchemeSearch';

/** Number of schemes that are rendered at first, and added by each press of the button: a province has hundreds. */
const AT_ONCE = 40;
/** The least number of schemes for which the search is shown. */
const SEARCHED_FROM = 4;

/** The schemes in use and, below them, those in the archive; both can be searched and sorted. */
export function SchemeLists({ schemes }: { readonly schemes: readonly SchemeCard[] }) {
  const t = useT();
  const lang = useLang();
  const [choice, setChoice] = useState(FIRST_CHOICE);
  const arranged = arrangeSchemes(lang, schemes, choice);
  const inUse = arranged.filter(({ archived }) => !archived);
  const archived = arranged.filter((scheme) => scheme.archived);
  return (
    <>
      {schemes.length >= SEARCHED_FROM && (
        <SchemeSearch choice={choice} onChoice={setChoice} shown={arranged.length} all={schemes.length} />
      )}
      {schemes.every((scheme) => scheme.archived) && <p className="quiet">{t('list.noneInUse')}</p>}
      <Cards schemes={inUse} />
      {archived.length > 0 && (
        <details className="stack" data-archived={archived.length}>
          <summary>{t('list.archived', { n: archived.length })}</summary>
          <Cards schemes={archived} />
        </details>
      )}
    </>
  );
}

function Cards({ schemes }: { readonly schemes: readonly SchemeCard[] }) {
  const t = useT();
  const [most, setMost] = useState(AT_ONCE);
  const more = Math.min(AT_ONCE, schemes.length - most);
  return (
    <>
      <ul className="scheme-list">
        {schemes.slice(0, most).map((scheme) => (
          <li key={scheme.id}>
            <SchemeListCard scheme={scheme} />
          </li>
        ))}
      </ul>
      {more > 0 && (
        <p>
          <button type="button" className="button" onClick={() => setMost(most + AT_ONCE)}>
            {t('list.more', { n: more })}
          </button>
        </p>
      )}
    </>
  );
}
