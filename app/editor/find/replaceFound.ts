import { setCell } from '@schemes/doc/editRows';
import { readNarrative } from '@schemes/doc/narrativeFragment';
import { readOutline } from '@schemes/doc/outlineRoot';
import { readFacts, readStatus } from '@schemes/doc/readSnapshot';
import { FACTS_ROOT, narrativeRoot, tableRoot } from '@schemes/doc/roots';
import { CELL_PREFIX } from '@schemes/doc/rows';
import type { Lang } from '@schemes/messages/lang';
import type { CellProblem, CellType, CellValue } from '@schemes/model/cells/cell';
import type { CellRef } from '@schemes/model/findings/finding';
import { FACTS } from '@schemes/model/scheme/facts';
import { TABLE_TYPES } from '@schemes/model/tables/tableTypes';
import { cleanText } from '@schemes/model/text/cleanText';
import { type FoundRange, replaceRanges } from '@schemes/model/text/findText';
import { isOpen } from '@schemes/policy/lifecycle';
import { Transform } from '@tiptap/pm/transform';
import { updateYFragment } from '@tiptap/y-tiptap';
import * as Y from 'yjs';
import { narrativeSchema } from '../narrative/document/narrativeSchema';
import { placeRange } from '../narrative/document/textPlace';
import type { Found, Guarded } from './findInScheme';
import { readReplaced, searchedText } from './searchedText';

/** A cell or fact that does not accept its new text and keeps its value. */
export interface RefusedValue {
  readonly at: CellRef;
  /** The text that was not accepted. */
  readonly text: string;
  readonly problem: CellProblem;
}

/** The result of a replacement: what it replaced, and what it skipped. */
export interface Replacement {
  readonly replaced: number;
  /** Number of places in sections that are not open. */
  readonly locked: number;
  readonly guarded: Readonly<Record<Guarded, number>>;
  readonly refused: readonly RefusedValue[];
}

/** What the last replacement did, and whether it has been undone. */
export type FindReport =
  | (Replacement & { readonly kind: 'replaced' | 'undone' })
  | { readonly kind: 'undoLocked' };

/**
 * Replaces the places of a search; the caller opens the transaction. Skips places in a section that is not open, in a
 * bound number, in a cell that is not typed and, unless `mayChangeCitations`, in a citation. The new text of a cell or
 * fact is read like typed text. A cell or fact that does not accept its new text keeps its value. `found` must describe
 * the present state of the document.
 */
export function replaceFound(
  doc: Y.Doc,
  lang: Lang,
  found: readonly Found[],
  replacement: string,
  mayChangeCitations = false,
): Replacement {
  const guarded = { number: 0, citation: 0, cell: 0 };
  const refused: RefusedValue[] = [];
  const replaceable: Found[] = [];
  let locked = 0;
  for (const one of found) {
    if (!isOpen(readStatus(doc, one.at.section).state)) locked += 1;
    else if (one.guarded && !(one.guarded === 'citation' && mayChangeCitations)) guarded[one.guarded] += 1;
    else replaceable.push(one);
  }
  const text = cleanText(replacement).replace(/(?!\t)\p{Cc}|\p{Cs}/gu, ' ');
  let replaced = 0;
  for (const places of groupByTarget(replaceable)) {
    const at = places[0]?.at;
    if (!at) continue;
    const write = at.text ? replaceInText : at.fact === undefined ? replaceInCell : replaceInFact;
    const problem = write(doc, lang, places, text);
    if (problem === null) replaced += places.length;
    else refused.push({ at, ...problem });
  }
  return { replaced, locked, guarded, refused };
}

/** Groups places by the narrative, cell or fact that they are in. */
function groupByTarget(found: readonly Found[]): readonly (readonly Found[])[] {
  const byTarget = new Map<string, Found[]>();
  for (const one of found) {
    const { section, table = '', row = '', column = '', fact = '', text } = one.at;
    const key = JSON.stringify(text ? [section] : [section, table, row, column, fact]);
    const group = byTarget.get(key);
    if (group) group.push(one);
    else byTarget.set(key, [one]);
  }
  return [...byTarget.values()];
}

type Refused = Omit<RefusedValue, 'at'>;

function replaceInText(
  doc: Y.Doc,
  _lang: Lang,
  places: readonly Found[],
  replacement: string,
): Refused | null {
  const fragment = doc.getXmlFragment(narrativeRoot(places[0]?.at.section ?? ''));
  const tr = new Transform(narrativeSchema.nodeFromJSON(readNarrative(fragment)));
  const before = tr.doc;
  // From the end, so that the places before keep their positions.
  for (const { at } of [...places].reverse()) {
    const range = at.text && placeRange(before, at.text);
    if (!range) continue;
    const marks = before.resolve(range.from).marksAcross(before.resolve(range.to)) ?? [];
    if (replacement === '') tr.delete(range.from, range.to);
    else tr.replaceWith(range.from, range.to, narrativeSchema.text(replacement, marks));
  }
  if (tr.docChanged) updateYFragment(doc, fragment, tr.doc, { mapping: new Map(), isOMark: new Map() });
  return null;
}

function replaceInCell(
  doc: Y.Doc,
  lang: Lang,
  places: readonly Found[],
  replacement: string,
): Refused | null {
  const { section, table, row, column: key } = places[0]?.at ?? { section: '' };
  const outline = readOutline(doc)
    ?.sections.find(({ id }) => id === section)
    ?.tables.find(({ id }) => id === table);
  const column = outline && TABLE_TYPES[outline.type].columns.find((one) => one.key === key);
  if (!outline || !column || row === undefined) return null;
  const root = doc.getMap(tableRoot(outline.id));
  const cells = root.get(row);
  const stored = cells instanceof Y.Map ? (cells.get(CELL_PREFIX + column.key) as CellValue) : undefined;
  const read = replacedValue(column, searchedText(lang, column, stored), places, replacement);
  if (!read.ok) return read;
  setCell(root, row, column.key, read.value);
  return null;
}

function replaceInFact(
  doc: Y.Doc,
  lang: Lang,
  places: readonly Found[],
  replacement: string,
): Refused | null {
  const type = FACTS.find(({ key }) => key === places[0]?.at.fact);
  if (!type) return null;
  const read = replacedValue(type, searchedText(lang, type, readFacts(doc)[type.key]), places, replacement);
  if (!read.ok) return read;
  const root = doc.getMap(FACTS_ROOT);
  if (read.value === undefined) root.delete(type.key);
  else root.set(type.key, read.value);
  return null;
}

function replacedValue(type: CellType, text: string, places: readonly FoundRange[], replacement: string) {
  const after = replaceRanges(text, places, replacement);
  const read = readReplaced(type, after);
  return read.ok ? read : { ok: false as const, text: after, problem: read.problem };
}
