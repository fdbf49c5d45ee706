import type { Lang } from '@schemes/messages/lang';
import { hasMessage, t } from '@schemes/messages/t';
import type { CellRef } from '@schemes/model/findings/finding';
import type { Snapshot } from '@schemes/model/scheme/snapshot';
import { readStepKey } from '@schemes/model/steps/steps';
import { TABLE_TYPES } from '@schemes/model/tables/tableTypes';
import { rowName } from './rowName';
import { sectionTitle } from './sectionTitle';

/** Names the place of a finding as the page does: `IV- Số lượng › Phó bí thư › Dự kiến khóa mới`. */
export function placeName(lang: Lang, snapshot: Snapshot, at: CellRef): string {
  const section = snapshot.sections.find(({ id }) => id === at.section);
  if (!section) return at.section;
  if (at.fact) return messageOr(lang, `fact.${at.fact}`);
  const step = at.step === undefined ? null : readStepKey(at.step);
  if (step) {
    const parts = [
      t(lang, 'steps.title'),
      t(lang, `stepGroup.${step.group}`),
      t(lang, 'step.n', { n: step.step }),
    ];
    return parts.join(' › ');
  }
  const table = section.tables.find(({ id }) => id === at.table);
  if (!table) return sectionTitle(section);
  const type = TABLE_TYPES[table.type];
  const parts = [table.title];
  const row = table.rows.find(({ id }) => id === at.row);
  if (row) parts.push(rowName(lang, type, row));
  else if (at.row) parts.push(messageOr(lang, `row.${table.type}.${at.row}`));
  if (at.column) parts.push(messageOr(lang, `column.${table.type}.${at.column}`));
  return parts.filter(Boolean).join(' › ');
}

function messageOr(lang: Lang, key: string): string {
  return hasMessage(key) ? t(lang, key) : (key.split('.').at(-1) ?? key);
}
