import type { BoundNumber } from '@schemes/boundNumbers/boundNumber';
import { boundNumberSources } from '@schemes/boundNumbers/boundNumberSources';
import { boundNumbers } from '@schemes/boundNumbers/boundNumbers';
import { writeBoundNumber } from '@schemes/boundNumbers/writeBoundNumber';
import {
  type UncomparedNumber,
  uncomparedNumbers,
} from '@schemes/checks/narrative/sentences/uncomparedNumbers';
import type { Lang } from '@schemes/messages/lang';
import type { Snapshot } from '@schemes/model/scheme/snapshot';
import { NUMBER_FORMS } from '@schemes/model/text/numberForm';
import { comparableText } from '@schemes/tableViews/comparableText';
import { boundNumberLabel } from './boundNumberLabel';

/** Most figures that are offered for one number. Those are first whose names share most words with the text around it. */
const OFFERED = 3;

/** The numbers of the text that are compared with no table, each with the figures of the tables that equal it. */
export type UncomparedList = readonly {
  readonly number: UncomparedNumber;
  readonly figures: readonly BoundNumber[];
}[];

/** The numbers of a scheme that are compared with no table, each with the figures that a paper could write in the same way. */
export function uncomparedList(lang: Lang, snapshot: Snapshot): UncomparedList {
  const found = uncomparedNumbers(snapshot);
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
