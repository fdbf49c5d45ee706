import type { LostWork } from '@schemes/model/lostWork';
import type { Lang } from '@schemes/words/lang';
import { say } from '@schemes/words/say';
import { lostPlaces } from './lostPlaces';

/** Lost work as plain text to be copied: the text as it was written, cells as `table · row · column: old → new`. */
export function lostText(lang: Lang, work: LostWork, tables: Parameters<typeof lostPlaces>[2]): string {
  const shown = (value: string) => value || say(lang, 'lost.empty');
  return [
    ...work.text.map(({ before, after }) => after ?? say(lang, 'lost.removed', { text: before ?? '' })),
    ...lostPlaces(lang, work, tables).map(({ group, place, what, before, after }) =>
      what ? `${group} · ${place}: ${what}` : `${group} · ${place}: ${shown(before)} → ${shown(after)}`,
    ),
  ].join('\n');
}
