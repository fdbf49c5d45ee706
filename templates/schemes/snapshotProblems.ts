import { checkCell } from '@schemes/model/cell';
import { FACTS } from '@schemes/model/facts';
import { NARRATIVE_MARKS, NARRATIVE_NODES, type NarrativeNode } from '@schemes/model/narrative';
import { FACTS_SECTION } from '@schemes/model/outline';
import type { Snapshot, TableSnapshot } from '@schemes/model/snapshot';
import { STATED_ROW } from '@schemes/model/tableType';
import { TABLE_TYPES } from '@schemes/model/tableTypes';
import { isOrderKey } from './isOrderKey';

/**
 * Everything in a starting scheme or sample that the editor, the grid or the room would refuse,
 * as plain sentences for whoever writes templates. Empty means well formed.
 */
export function snapshotProblems(snapshot: Snapshot): readonly string[] {
  const out: string[] = [];
  if (snapshot.sections[0]?.id !== FACTS_SECTION) out.push('the first section is not the facts');
  out.push(
    ...repeated(
      'section',
      snapshot.sections.map((s) => s.id),
    ),
  );
  out.push(
    ...repeated(
      'table',
      snapshot.sections.flatMap((s) => s.tables.map((t) => t.id)),
    ),
  );
  for (const [key, value] of Object.entries(snapshot.facts)) {
    const type = FACTS.find((fact) => fact.key === key);
    const problem = type ? checkCell(type, value) : { code: 'no such fact' };
    if (problem) out.push(`fact ${key}: ${problem.code}`);
  }
  for (const section of snapshot.sections) {
    out.push(...nodeProblems(section.narrative).map((problem) => `section ${section.id}: ${problem}`));
    for (const table of section.tables) out.push(...tableProblems(table));
  }
  return out;
}

function repeated(what: string, ids: readonly string[]): string[] {
  return ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `${what} id ${id} stands twice`);
}

function tableProblems(table: TableSnapshot): string[] {
  const type = TABLE_TYPES[table.type];
  const ids = table.rows.map((row) => row.id);
  const out = repeated(`row of ${table.id}:`, ids);
  for (const id of type.fixedRows) if (!ids.includes(id)) out.push(`${table.id} lacks its fixed row ${id}`);
  for (const row of table.rows) {
    const at = `${table.id}/${row.id}`;
    if (!isOrderKey(row.order)) out.push(`${at}: order key ${row.order}`);
    if (row.parent !== undefined && !ids.includes(row.parent)) out.push(`${at}: no row ${row.parent}`);
    const own = !type.fixedRows.includes(row.id) && row.id !== STATED_ROW;
    if (own !== type.label in row.cells) out.push(`${at}: label ${own ? 'missing' : 'on a fixed row'}`);
    for (const [key, value] of Object.entries(row.cells)) {
      const column = type.columns.find((c) => c.key === key);
      const problem = !column || column.compute ? { code: 'no such input' } : checkCell(column, value);
      if (problem) out.push(`${at}/${key}: ${problem.code}`);
    }
  }
  return out;
}

function nodeProblems(node: NarrativeNode): string[] {
  const rule = NARRATIVE_NODES[node.type];
  if (!rule) return [`node ${node.type} is unknown`];
  const out: string[] = [];
  for (const [key, value] of Object.entries(node.attrs ?? {})) {
    if (!rule.attrs[key]?.(value)) out.push(`${node.type}.${key} = ${JSON.stringify(value)}`);
  }
  for (const child of node.content ?? []) {
    if (!rule.holds.includes(child.type)) out.push(`${child.type} inside ${node.type}`);
    else if (child.type === 'text') out.push(...textProblems(child));
    else out.push(...nodeProblems(child));
  }
  return out;
}

function textProblems({ text = '', marks = [] }: NarrativeNode): string[] {
  const out = text === '' || text !== text.normalize('NFC') ? [`text ${JSON.stringify(text)}`] : [];
  return [...out, ...marks.filter((m) => !NARRATIVE_MARKS[m.type]).map((m) => `mark ${m.type}`)];
}
