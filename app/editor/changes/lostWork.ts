import type { SectionContent } from '@schemes/doc/sectionDigest';
import type { LostBlock, LostFact, LostRow, LostWork } from '@schemes/model/notes/lostWork';
import { FACTS } from '@schemes/model/scheme/facts';
import type { SectionOutline, TableOutline } from '@schemes/model/scheme/outline';
import type { Row } from '@schemes/model/tables/tableType';
import { TABLE_TYPES } from '@schemes/model/tables/tableTypes';
import type { NarrativeNode } from '@schemes/model/text/narrative';
import { explanationChanges } from './explanationChanges';
import { narrativeChanges } from './narrativeChanges';
import { narrativeText } from './narrativeText';
import { tableChanges } from './tableChanges';

/** Returns what `mine` adds, changes and removes compared with `live`, the room's version of the section. */
export function lostWork(section: SectionOutline, live: SectionContent, mine: SectionContent): LostWork {
  return {
    text: [
      ...narrativeChanges(live.narrative, mine.narrative).flatMap(lostBlock),
      ...explanationChanges(live.explanations, mine.explanations).map(({ before, after }) => ({
        before,
        after,
      })),
    ],
    facts: lostFacts(live.facts ?? {}, mine.facts ?? {}),
    rows: section.tables.flatMap((table) => lostRows(table, rowsOf(live, table), rowsOf(mine, table))),
  };
}

function lostBlock(change: ReturnType<typeof narrativeChanges>[number]): readonly LostBlock[] {
  const block = ((): LostBlock | null => {
    switch (change.kind) {
      case 'same':
        return null;
      case 'added':
        return { before: null, after: textOf(change.block) };
      case 'removed':
        return { before: textOf(change.block), after: null };
      case 'changed':
        return { before: textOf(change.before), after: textOf(change.after) };
    }
  })();
  // An added or removed empty paragraph is not worth showing.
  return block && (block.before || block.after) ? [block] : [];
}

function textOf(node: NarrativeNode): string {
  return narrativeText(node).join('\n');
}

function lostFacts(
  live: NonNullable<SectionContent['facts']>,
  mine: NonNullable<SectionContent['facts']>,
): readonly LostFact[] {
  return FACTS.flatMap(({ key }) =>
    JSON.stringify(live[key]) === JSON.stringify(mine[key])
      ? []
      : [{ key, before: live[key] ?? null, after: mine[key] ?? null }],
  );
}

function rowsOf(content: SectionContent, table: TableOutline): readonly Row[] {
  return content.tables.find(({ id }) => id === table.id)?.rows ?? [];
}

function lostRows(table: TableOutline, live: readonly Row[], mine: readonly Row[]): readonly LostRow[] {
  const type = TABLE_TYPES[table.type];
  const nameOf = ({ cells }: Row) => String(cells[type.label] ?? '');
  return tableChanges(type, live, mine).map((change): LostRow => {
    const place = { table: table.id, row: change.row.id, name: nameOf(change.row) };
    if (change.kind !== 'cell') return { ...place, kind: change.kind, before: null, after: null };
    const { column, before = null, after = null } = change;
    return { ...place, kind: 'cell', column, before, after };
  });
}
