import type { BoundNumber } from '@schemes/boundNumbers/boundNumber';
import { boundNumberSources } from '@schemes/boundNumbers/boundNumberSources';
import { boundNumbers } from '@schemes/boundNumbers/boundNumbers';
import { writeBoundNumber } from '@schemes/boundNumbers/writeBoundNumber';
import { type UnheldNumber, unheldNumbers } from '@schemes/checks/narrative/sentences/unheldNumbers';
import type { Snapshot } from '@schemes/model/scheme/snapshot';
import { NUMBER_FORMS } from '@schemes/model/text/numberForm';

/** Most figures that are offered for one number. */
const OFFERED = 3;

/** The numbers of the text that are compared with no table, each with the figures of the tables that equal it. */
export type UnheldList = readonly {
  readonly number: UnheldNumber;
  readonly figures: readonly BoundNumber[];
}[];

/**
 * The numbers of a scheme that are compared with no table. A number has figures where at most three of them are written as
 * it is; with more, its own words are needed to choose, and the menu of figures at its place offers them.
 */
export function unheldList(snapshot: Snapshot): UnheldList {
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
    const same = [...(byText.get(number.written)?.values() ?? [])];
    return { number, figures: same.length > OFFERED ? [] : same };
  });
}
