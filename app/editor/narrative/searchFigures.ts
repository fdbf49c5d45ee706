import type { BoundFigure } from '@schemes/figures/boundFigure';
import type { Lang } from '@schemes/messages/lang';
import { foldText } from '../grid/foldText';
import { type FigureLabel, figureLabel } from './figureLabel';

/** As many as fit a list that one reads. */
const MOST = 40;

export interface FoundFigure {
  readonly figure: BoundFigure;
  readonly label: FigureLabel;
}

/** The figures whose name or table holds every word of a search, diacritics aside; those that begin so come first. */
export function searchFigures(
  lang: Lang,
  figures: readonly BoundFigure[],
  query: string,
): readonly FoundFigure[] {
  const wanted = foldText(query);
  const words = wanted.split(' ').filter(Boolean);
  const found: (FoundFigure & { readonly rank: number })[] = [];
  for (const figure of figures) {
    const label = figureLabel(lang, figure);
    const name = foldText(label.name);
    const text = `${name} ${foldText(label.source)} ${figure.noun ? foldText(figure.noun) : ''}`;
    if (!words.every((word) => text.includes(word))) continue;
    found.push({ figure, label, rank: name.startsWith(wanted) ? 0 : name.includes(wanted) ? 1 : 2 });
  }
  return found.sort((a, b) => a.rank - b.rank).slice(0, MOST);
}
