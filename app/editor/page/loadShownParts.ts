import { FACTS_SECTION } from '@schemes/model/scheme/outline';
import type { Snapshot } from '@schemes/model/scheme/snapshot';
import { RULES } from '../live/rulesPart';
import { FACTS_FORM, TABLES, TEXT } from '../section/sectionParts';

/**
 * Loads the code of what the server rendered of a section: its tables or its facts. Also starts to load the live text,
 * which replaces the rendered text once the room's document is loaded.
 */
export async function loadShownParts(
  { sections }: Pick<Snapshot, 'sections'>,
  shown: string | null,
): Promise<void> {
  const section = sections.find(({ id }) => id === shown) ?? sections[0];
  if (!section) return;
  const tables = section.tables.map(({ type }) => type);
  const needed = [
    ...(tables.length > 0 ? [TABLES] : []),
    ...(tables.includes('review') ? [RULES] : []),
    ...(section.id === FACTS_SECTION ? [FACTS_FORM] : []),
  ];
  const loading = needed.map((part) => part.load());
  if (section.id !== FACTS_SECTION) TEXT.ask();
  await Promise.all(loading);
}
