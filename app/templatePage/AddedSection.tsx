import type { AddedSection as Added } from '@schemes/model/templateAdditions';
import type { Counting } from '@schemes/rules/tableTypeOf';
import { NarrativeView } from '../editor/narrative/NarrativeView';
import { sectionTitle } from '../editor/outline/sectionTitle';
import { useT } from '../ui/LangContext';
import { AddedTable } from './AddedTable';

interface AddedSectionProps {
  readonly section: Added['section'];
  /** The section it comes behind, as its heading reads; null: at the head. */
  readonly after: string | null;
  readonly scheme: Counting;
}

/** A section that a scheme would get, as it would start. */
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
      <NarrativeView narrative={section.narrative} numbered={section.number !== undefined} />
      {section.tables.map((table) => (
        <AddedTable key={table.id} table={table} scheme={scheme} />
      ))}
    </section>
  );
}
