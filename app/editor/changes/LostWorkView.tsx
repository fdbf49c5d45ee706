import type { LostBlock, LostWork } from '@schemes/model/notes/lostWork';
import type { SectionSnapshot } from '@schemes/model/scheme/snapshot';
import { useLang, useT } from '../../ui/LangContext';
import { type LostPlace, lostPlaces } from './lostPlaces';
import { textChanges } from './narrativeChanges';
import { WordChanges } from './WordChanges';

interface LostWorkViewProps {
  readonly work: LostWork;
  readonly tables: SectionSnapshot['tables'];
  /** Label for screen readers. */
  readonly label: string;
}

/** Lost work compared with the saved version: added and removed words, old and new values. */
export function LostWorkView({ work, tables, label }: LostWorkViewProps) {
  const t = useT();
  const lang = useLang();
  const groups = grouped(lostPlaces(lang, work, tables));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
    <section className="lost-work" tabIndex={0} aria-label={label}>
      {work.text.length > 0 && (
        <div className="lost-group">
          <h3>{t('lost.narrative')}</h3>
          {work.text.map((block, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: drawn once, as a whole
            <p key={i} className="lost-block" lang="vi">
              <Block block={block} />
            </p>
          ))}
        </div>
      )}
      {groups.map(([group, places]) => (
        <div key={group} className="lost-group">
          <h3>{group}</h3>
          <ul>
            {places.map((place, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: drawn once, as a whole
              <li key={i}>
                <Place place={place} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

function Block({ block: { before, after } }: { readonly block: LostBlock }) {
  const t = useT();
  if (before === after) {
    return (
      <>
        {after} <span className="quiet small">({t('lost.lookOnly')})</span>
      </>
    );
  }
  if (before === null) return <ins>{after}</ins>;
  if (after === null) return <del>{before}</del>;
  return <WordChanges words={textChanges(before, after)} />;
}

function Place({ place: { place, what, before, after } }: { readonly place: LostPlace }) {
  const t = useT();
  if (what) {
    return (
      <>
        {place}: {what}
      </>
    );
  }
  const empty = <span className="quiet">{t('lost.empty')}</span>;
  return (
    <>
      {place}: {before ? <del>{before}</del> : empty} → {after ? <ins>{after}</ins> : empty}
    </>
  );
}

function grouped(places: readonly LostPlace[]): readonly (readonly [string, readonly LostPlace[]])[] {
  const groups = new Map<string, LostPlace[]>();
  for (const place of places) groups.set(place.group, [...(groups.get(place.group) ?? []), place]);
  return [...groups];
}
