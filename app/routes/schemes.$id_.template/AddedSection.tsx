import type { AddedSection as Added } from '@schemes/model/scheme/templateAdditions';
import type { Counting } from '@schemes/rules/judge/tableTypeOf';
import { NarrativeView } from '../../editor/narrative/NarrativeView';
import { provisionTitle } from '../../editor/narrative/provisionTitle';
import { sectionTitle } from '../../naming/sectionTitle';
import { useT } from '../../ui/LangContext';
import { AddedTable } from './AddedTable';

interface AddedSectionProps {
  readonly section: Added['section'];
  /** Heading of the section before it; null at the top. */
  readonly after: string | null;
  readonly scheme: Counting;
}

/** A section to be added, with its initial content. */
export function AddedSection({ section, after, scheme }: AddedSectionProps) {
  const t = useT();
  const { part } = section;
  return (
    <section className="stack" aria-label={section.title} data-added-section={section.id}>
      <h3>{sectionTitle(section)}</h3>
      {part && <p>{`${part.label}: ${part.title}`}</p>}
      <p className="quiet">
        {after === null ? t('template.first') : t('template.behind', { section: after })}
      </p>
      <NarrativeView
        narrative={section.narrative}
        numbered={section.number !== undefined}
        titleOf={provisionTitle}
      />
      {section.tables.map((table) => (
        <AddedTable key={table.id} table={table} scheme={scheme} />
      ))}
    </section>
  );
}
