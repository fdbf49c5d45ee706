import type { Lang } from '@schemes/messages/lang';
import { t } from '@schemes/messages/t';
import type { LostWork } from '@schemes/model/notes/lostWork';
import { lostPlaces } from './lostPlaces';

/**
 * Writes lost work as plain text for copying: an added or changed paragraph as the person wrote it, a removed one in a
 * sentence that says so, a cell as `table · place: old → new`.
 */
export function lostText(lang: Lang, work: LostWork, tables: Parameters<typeof lostPlaces>[2]): string {
  const shown = (value: string) => value || t(lang, 'lost.empty');
  return [
    ...work.text.map(({ before, after }) => after ?? t(lang, 'lost.removed', { text: before ?? '' })),
    ...lostPlaces(lang, work, tables).map(({ group, place, what, before, after }) =>
      what ? `${group} · ${place}: ${what}` : `${group} · ${place}: ${shown(before)} → ${shown(after)}`,
    ),
  ].join('\n');
}
