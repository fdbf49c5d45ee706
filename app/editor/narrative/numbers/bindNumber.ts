import type { BoundNumber } from '@schemes/boundNumbers/boundNumber';
import { boundNumberSources } from '@schemes/boundNumbers/boundNumberSources';
import { boundNumbersById } from '@schemes/boundNumbers/boundNumbers';
import { writeBoundNumber } from '@schemes/boundNumbers/writeBoundNumber';
import { readNarrative } from '@schemes/doc/narrativeFragment';
import { narrativeRoot } from '@schemes/doc/roots';
import type { Finding } from '@schemes/model/findings/finding';
import type { Snapshot } from '@schemes/model/scheme/snapshot';
import { NUMBER_FORMS, type NumberForm } from '@schemes/model/text/numberForm';
import { readNumberWords } from '@schemes/numbers/readNumberWords';
import type { Node } from '@tiptap/pm/model';
import { Transform } from '@tiptap/pm/transform';
import { updateYFragment } from '@tiptap/y-tiptap';
import type * as Y from 'yjs';
import { narrativeSchema } from '../document/narrativeSchema';
import { placeRange } from '../document/textPlace';

/** The form a number was typed in. */
function formOf(written: string, figure: BoundNumber): NumberForm {
  const [share] = readNumberWords(written);
  const isPercent = written.endsWith('%') || share?.isPercent;
  if (isPercent && figure.kind === 'count') return 'percent';
  return /\d/.test(written) ? 'digits' : 'words';
}

/** The form of the bound number that begins at a place; null if there is none. */
function formAt(doc: Node, at: number): NumberForm | null {
  const node = doc.nodeAt(at);
  const form = node?.type.name === 'number' ? node.attrs['form'] : null;
  return NUMBER_FORMS.find((one) => one === form) ?? null;
}

/**
 * Replaces each number that a finding reports, typed or bound to a removed cell, by the figure of the table. A bound
 * number keeps its form. Returns false if it replaced nothing, because the text or the table has changed since the
 * finding.
 */
export function bindNumber(
  doc: Y.Doc,
  snapshot: Snapshot,
  finding: Pick<Finding, 'at' | 'also' | 'params'>,
): boolean {
  const figure = boundNumbersById(boundNumberSources(snapshot)).get(String(finding.params['figure'] ?? ''));
  const written = String(finding.params['written'] ?? '');
  if (!figure) return false;
  const places = [finding.at, ...finding.also].flatMap(({ text: place }) => (place ? [place] : []));
  const fragment = doc.getXmlFragment(narrativeRoot(finding.at.section));
  const tr = new Transform(narrativeSchema.nodeFromJSON(readNarrative(fragment)));
  const before = tr.doc;
  for (const place of places) {
    const range = placeRange(before, place);
    if (!range || before.textBetween(range.from, range.to) !== written) continue;
    const oldForm = formAt(before, range.from);
    const newForm = oldForm && writeBoundNumber(figure, oldForm) ? oldForm : formOf(written, figure);
    const text = writeBoundNumber(figure, newForm);
    if (!text) continue;
    const marks = before.resolve(range.from + 1).marks();
    const chip = narrativeSchema.node('number', { figure: figure.id, form: newForm, text }, undefined, marks);
    tr.replaceWith(tr.mapping.map(range.from), tr.mapping.map(range.to), chip);
  }
  if (!tr.docChanged) return false;
  updateYFragment(doc, fragment, tr.doc, { mapping: new Map(), isOMark: new Map() });
  return true;
}
