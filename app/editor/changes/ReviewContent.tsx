import type { SectionContent } from '@schemes/doc/sectionDigest';
import { FACTS_SECTION } from '@schemes/model/outline';
import type { SectionSnapshot } from '@schemes/model/snapshot';
import { type Counting, tableTypeOf } from '@schemes/rules/tableTypeOf';
import { useT } from '../../ui/LangContext';
import { Grid } from '../grid/Grid';
import { gridType } from '../grid/gridType';
import { fixedRowsStore } from '../live/rowsStore';
import { NarrativeView } from '../narrative/NarrativeView';
import { ExplanationsReview } from './ExplanationsReview';
import { FactsDiff } from './FactsDiff';
import { FactsView } from './FactsView';
import { NarrativeDiff } from './NarrativeDiff';
import { TableDiff } from './TableDiff';

interface ReviewContentProps {
  readonly section: SectionSnapshot;
  readonly content: SectionContent;
  /** Null: show the whole section; else only what changed since this. */
  readonly since: SectionContent | null;
  /** What computed columns count by. */
  readonly scheme: Counting;
}

const ignore = () => {};

/** A section as the chair reads it. */
export function ReviewContent({ section, content, since, scheme }: ReviewContentProps) {
  const t = useT();
  const isFacts = section.id === FACTS_SECTION;
  const numbered = section.number !== undefined;
  return (
    <div className="stack">
      {isFacts &&
        (since ? (
          <FactsDiff before={since.facts ?? {}} after={content.facts ?? {}} />
        ) : (
          <FactsView facts={content.facts ?? {}} />
        ))}
      {!isFacts && (
        <section className="card stack" aria-label={t('review.text')}>
          <h2>{t('review.text')}</h2>
          {since ? (
            <NarrativeDiff before={since.narrative} after={content.narrative} />
          ) : (
            <NarrativeView narrative={content.narrative} numbered={numbered} />
          )}
        </section>
      )}
      {section.tables.map((table) => {
        const type = gridType(tableTypeOf(table.type, scheme));
        const rows = content.tables.find(({ id }) => id === table.id)?.rows ?? [];
        const before = since?.tables.find(({ id }) => id === table.id)?.rows ?? [];
        return (
          <section key={table.id} className="card stack" aria-label={table.title}>
            <h2>{table.title}</h2>
            {since ? (
              <TableDiff type={type} before={before} after={rows} />
            ) : (
              <Grid
                id={table.id}
                title={table.title}
                type={type}
                store={fixedRowsStore(rows)}
                verbs={null}
                people={[]}
                marks={{}}
                wanted={null}
                onCursor={ignore}
                viewKey={`review ${table.id}`}
              />
            )}
          </section>
        );
      })}
      <ExplanationsReview content={content} since={since} />
    </div>
  );
}
