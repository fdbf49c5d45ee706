import type { Scope } from '@schemes/clauses/scope';
import type { Lang } from '@schemes/messages/lang';
import { t } from '@schemes/messages/t';

/** Describes the scope of a clause. */
export function scopeText(lang: Lang, scope: Scope | undefined): string {
  const { levels, places, exceptPlaces, bodyKinds, merged, appointed } = scope ?? {};
  const parts = [
    levels
      ? levels.map((level) => t(lang, `choice.level.${level}`)).join('; ')
      : t(lang, 'layers.everywhere'),
    ...(places ? [places.map((place) => t(lang, `choice.place.${place}`)).join(', ')] : []),
    ...(exceptPlaces
      ? [`≠ ${exceptPlaces.map((place) => t(lang, `choice.place.${place}`)).join(', ')}`]
      : []),
    ...(bodyKinds ? [bodyKinds.map((kind) => t(lang, `choice.body_kind.${kind}`)).join(', ')] : []),
    ...(merged === undefined ? [] : [t(lang, merged ? 'layers.merged' : 'layers.unmerged')]),
    ...(appointed === undefined ? [] : [t(lang, appointed ? 'layers.appointed' : 'layers.elected')]),
  ];
  return parts.join(' · ');
}
