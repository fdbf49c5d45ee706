import type { BoundNumber } from '@schemes/boundNumbers/boundNumber';
import type { Lang } from '@schemes/messages/lang';
import { foldText } from '../../../ui/foldText';
import { type BoundNumberLabel, boundNumberLabel } from './boundNumberLabel';

/** As many as fit a list that one reads. */
const MOST = 40;

export interface FoundNumber {
  readonly figure: BoundNumber;
  readonly label: BoundNumberLabel;
}

/** The figures whose name or table holds every word of a search, diacritics aside; those that begin so come first. */
export function searchBoundNumbers(
  lang: Lang,
  figures: readonly BoundNumber[],
  query: string,
): readonly FoundNumber[] {
  const wanted = foldText(query);
  const words = wanted.split(' ').filter(Boolean);
  const found: (FoundNumber & { readonly rank: number })[] = [];
  for (const figure of figures) {
    const label = boundNumberLabel(lang, figure);
    const name = foldText(label.name);
    const text = `${name} ${foldText(label.source)} ${figure.noun ? foldText(figure.noun) : ''}`;
    if (!words.every((word) => text.includes(word))) continue;
    found.push({ figure, label, rank: name.startsWith(wanted) ? 0 : name.includes(wanted) ? 1 : 2 });
  }
  return found.sort((a, b) => a.rank - b.rank).slice(0, MOST);
}
