import type { BoundNumber } from '@schemes/boundNumbers/boundNumber';
import { boundNumberSources } from '@schemes/boundNumbers/boundNumberSources';
import { boundNumbers } from '@schemes/boundNumbers/boundNumbers';
import { writeBoundNumber } from '@schemes/boundNumbers/writeBoundNumber';
import { type UnheldNumber, unheldNumbers } from '@schemes/checks/narrative/sentences/unheldNumbers';
import type { Lang } from '@schemes/messages/lang';
import type { Snapshot } from '@schemes/model/scheme/snapshot';
import { NUMBER_FORMS } from '@schemes/model/text/numberForm';
import { comparableText } from '@schemes/tableViews/comparableText';
import { boundNumberLabel } from './boundNumberLabel';

/** Most figures that are offered for one number: those whose names have most words of its sentence. */
const OFFERED = 3;

/** The numbers of the text that are compared with no table, each with the figures of the tables that equal it. */
export type UnheldList = readonly {
  readonly number: UnheldNumber;
  readonly figures: readonly BoundNumber[];
}[];

/** The numbers of a scheme that are compared with no table, each with the figures that are written as it is. */
export function unheldList(lang: Lang, snapshot: Snapshot): UnheldList {
  const found = unheldNumbers(snapshot);
  const figures = found.length === 0 ? [] : boundNumbers(boundNumberSources(snapshot));
  const byText = new Map<string, Map<string, BoundNumber>>();
  for (const figure of figures) {
    for (const form of NUMBER_FORMS) {
      const text = writeBoundNumber(figure, form);
      if (text === null) continue;
      const same = byText.get(text) ?? new Map<string, BoundNumber>();
      byText.set(text, same.set(figure.id, figure));
    }
  }
  return found.map((number) => {
    const around = new Set(comparableText(`${number.before} ${number.behind}`).split(' '));
    const common = (figure: BoundNumber) =>
      comparableText(boundNumberLabel(lang, figure).name)
        .split(' ')
        .filter((word) => around.has(word)).length;
    const same = [...(byText.get(number.written)?.values() ?? [])]
      .map((figure) => ({ figure, rank: common(figure) }))
      .sort((a, b) => b.rank - a.rank);
    return { number, figures: same.slice(0, OFFERED).map(({ figure }) => figure) };
  });
}
