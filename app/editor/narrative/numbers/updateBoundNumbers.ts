import { boundNumberSources } from '@schemes/boundNumbers/boundNumberSources';
import { boundNumbersById } from '@schemes/boundNumbers/boundNumbers';
import { writeBoundNumber } from '@schemes/boundNumbers/writeBoundNumber';
import { narrativeRoot } from '@schemes/doc/roots';
import type { Snapshot } from '@schemes/model/scheme/snapshot';
import { NARRATIVE_NODES } from '@schemes/model/text/narrative';
import { NUMBER_FORMS } from '@schemes/model/text/numberForm';
import * as Y from 'yjs';

/** Transaction origin of updates from the tables; no undo manager tracks it. */
const TABLES = Symbol('tables');

/** Updates the bound numbers of open sections to the figures of the tables; returns how many it changed. */
export function updateBoundNumbers(
  doc: Y.Doc,
  snapshot: Snapshot,
  isOpen: (section: string) => boolean,
): number {
  const figures = boundNumbersById(boundNumberSources(snapshot));
  const isText = NARRATIVE_NODES['number']?.attrs['text'];
  const stale: { readonly chip: Y.XmlElement; readonly text: string }[] = [];
  for (const { id } of snapshot.sections) {
    if (!isOpen(id)) continue;
    for (const chip of numbersIn(doc.getXmlFragment(narrativeRoot(id)))) {
      const figure = figures.get(chip.getAttribute('figure') ?? '');
      const form = NUMBER_FORMS.find((one) => one === chip.getAttribute('form'));
      const text = figure && form ? writeBoundNumber(figure, form) : null;
      if (text !== null && isText?.(text) && text !== chip.getAttribute('text')) stale.push({ chip, text });
    }
  }
  if (stale.length > 0)
    doc.transact(() => {
      for (const { chip, text } of stale) chip.setAttribute('text', text);
    }, TABLES);
  return stale.length;
}

function numbersIn(parent: Y.XmlFragment): readonly Y.XmlElement[] {
  return parent.toArray().flatMap((child) => {
    if (!(child instanceof Y.XmlElement)) return [];
    return child.nodeName === 'number' ? [child] : numbersIn(child);
  });
}
