import type { BoundNumber } from '@schemes/boundNumbers/boundNumber';
import type { Lang } from '@schemes/messages/lang';
import { foldSearch } from '@schemes/model/text/foldSearch';
import { type BoundNumberLabel, boundNumberLabel } from './boundNumberLabel';

/** Longest list of figures. */
const MAX_FIGURES = 40;

/** A figure that a search found, with its label. */
export interface FoundNumber {
  readonly figure: BoundNumber;
  readonly label: BoundNumberLabel;
}

/**
 * The figures whose name or table contains every word of a search, compared without diacritics. Figures whose name
 * begins with the search are first.
 */
export function searchBoundNumbers(
  lang: Lang,
  figures: readonly BoundNumber[],
  query: string,
): readonly FoundNumber[] {
  const wanted = foldSearch(query);
  const words = wanted.split(' ').filter(Boolean);
  const found: (FoundNumber & { readonly rank: number })[] = [];
  for (const figure of figures) {
    const label = boundNumberLabel(lang, figure);
    const name = foldSearch(label.name);
    const text = `${name} ${foldSearch(label.source)} ${figure.noun ? foldSearch(figure.noun) : ''}`;
    if (!words.every((word) => text.includes(word))) continue;
    found.push({ figure, label, rank: name.startsWith(wanted) ? 0 : name.includes(wanted) ? 1 : 2 });
  }
  return found.sort((a, b) => a.rank - b.rank).slice(0, MAX_FIGURES);
}
