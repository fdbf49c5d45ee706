import type { Scope } from '@schemes/packs/scope';
import type { Lang } from '@schemes/words/lang';
import { say } from '@schemes/words/say';

/** Where a clause holds, in words. */
export function scopeText(lang: Lang, scope: Scope | undefined): string {
  const { levels, places, exceptPlaces, bodyKinds, merged, appointed } = scope ?? {};
  const parts = [
    levels
      ? levels.map((level) => say(lang, `choice.level.${level}`)).join('; ')
      : say(lang, 'layers.everywhere'),
    ...(places ? [places.map((place) => say(lang, `choice.place.${place}`)).join(', ')] : []),
    ...(exceptPlaces
      ? [`≠ ${exceptPlaces.map((place) => say(lang, `choice.place.${place}`)).join(', ')}`]
      : []),
    ...(bodyKinds ? [bodyKinds.map((kind) => say(lang, `choice.body_kind.${kind}`)).join(', ')] : []),
    ...(merged === undefined ? [] : [say(lang, merged ? 'layers.merged' : 'layers.unmerged')]),
    ...(appointed === undefined ? [] : [say(lang, appointed ? 'layers.appointed' : 'layers.elected')]),
  ];
  return parts.join(' · ');
}
