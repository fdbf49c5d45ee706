import type { SectionContent } from '@schemes/doc/sectionDigest';
import { FACTS_SECTION } from '@schemes/model/scheme/outline';
import type { SectionSnapshot } from '@schemes/model/scheme/snapshot';
import { type Counting, tableTypeOf } from '@schemes/rules/judge/tableTypeOf';
import { Grid } from '../../editor/grid/Grid';
import { gridType } from '../../editor/grid/model/gridType';
import { fixedRowsStore } from '../../editor/live/rowsStore';
import { NarrativeView } from '../../editor/narrative/NarrativeView';
import { provisionTitle } from '../../editor/narrative/provisionTitle';
import { useT } from '../../ui/LangContext';
import { ExplanationsReview } from './ExplanationsReview';
import { FactsDiff } from './FactsDiff';
import { FactsView } from './FactsView';
import { NarrativeDiff } from './NarrativeDiff';
import { TableDiff } from './TableDiff';

interface ReviewContentProps {
  readonly section: SectionSnapshot;
  readonly content: SectionContent;
  /** Null: the whole section is shown. Otherwise only what changed since this version. */
  readonly since: SectionContent | null;
  /** Facts and rules from which columns are computed. */
  readonly scheme: Counting;
}

const ignore = () => {};

/** A section as the chair reviews it. */
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
            <NarrativeView narrative={content.narrative} numbered={numbered} titleOf={provisionTitle} />
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
