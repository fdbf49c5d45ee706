import { addUp } from '@schemes/checks/counting/addUp';
import { citationContext } from '@schemes/checks/narrative/citationContext';
import { type CitedDocument, judgeCitation } from '@schemes/checks/narrative/judgeCitation';
import { type Citation, readCitations } from '@schemes/checks/narrative/readCitations';
import { decimalsOf } from '@schemes/checks/percent/decimalsOf';
import { setCell } from '@schemes/doc/editRows';
import { readNarrative } from '@schemes/doc/narrativeFragment';
import { narrativeRoot, tableRoot } from '@schemes/doc/roots';
import { formatNumber } from '@schemes/messages/formatNumber';
import type { Lang } from '@schemes/messages/lang';
import type { CellRef, Finding, TextPlace } from '@schemes/model/findings/finding';
import type { Snapshot } from '@schemes/model/scheme/snapshot';
import { STATED_ROW } from '@schemes/model/tables/tableType';
import { TABLE_TYPES } from '@schemes/model/tables/tableTypes';
import { citeProvision } from '@schemes/provisions/citeProvision';
import { summedColumns } from '@schemes/tableViews/summedColumns';
import { withPartSums } from '@schemes/tableViews/withPartSums';
import { writeDate } from '@schemes/words/writeDate';
import { Transform } from '@tiptap/pm/transform';
import { updateYFragment } from '@tiptap/y-tiptap';
import type * as Y from 'yjs';
import { narrativeSchema } from '../narrative/document/narrativeSchema';
import { blockText, placeRange, textBlocks } from '../narrative/document/textPlace';

type CitationFix = 'citedDate' | 'citedType' | 'citedReplaced';

/** The one right value of a finding, and a function that writes it. */
export interface FindingFix {
  /** Message key below `fix.`. */
  readonly kind: 'statedTotal' | 'percent' | CitationFix;
  /** The value as the button shows it. */
  readonly shown: string;
  /** Writes the value; the caller opens the transaction. */
  readonly apply: (doc: Y.Doc) => void;
}

/**
 * Returns the fix of a finding if one value is certainly right, else null. The right value, by check:
 * - `sums.stated`: the sum of the rows, if every row that counts has its number;
 * - `percent.stated`: the percentage computed from the count and the whole of the row, with as many decimals as were
 *   written;
 * - `narrative.citations`, for a wrong date: the date that the register of provisions has for the cited number, if it
 *   comes from a source that was read; for a wrong kind of document: the kind in the register; for a replaced document:
 *   its successor, in the form of the citation, if its number and day come from a source that was read.
 *
 * Findings of `narrative.numbers` have a separate button (`BindNumber`). The other checks find two numbers that differ,
 * or a name that is missing; either side can be wrong. No check reports a name that differs only in spelling, because
 * names are compared in a folded form.
 */
export function findingFix(lang: Lang, snapshot: Snapshot, finding: Finding): FindingFix | null {
  const { code } = finding;
  if (code.startsWith('sum.stated.')) return statedTotal(lang, snapshot, finding);
  if (PERCENT_FIXES.has(code)) return statedPercent(lang, finding);
  const kind = CITATION_FIXES[code];
  return kind ? citationFix(kind, snapshot, finding) : null;
}

const PERCENT_FIXES: ReadonlySet<string> = new Set([
  'percent.wrong',
  'percent.rounded',
  'percent.truncated',
  'percent.divisor',
]);

function statedTotal(lang: Lang, snapshot: Snapshot, { at, params }: Finding): FindingFix | null {
  const table = snapshot.sections
    .find(({ id }) => id === at.section)
    ?.tables.find(({ id }) => id === at.table);
  const column = table && summedColumns(table.type).find(({ key }) => key === at.column);
  if (!table || !column) return null;
  const rows = table.rows.filter(({ id }) => id !== STATED_ROW);
  const tops = new Set(rows.flatMap(({ id, parent }) => (parent === undefined ? [id] : [])));
  const summed = withPartSums(TABLE_TYPES[table.type], rows).filter(({ id }) => tops.has(id));
  const { sum, blank, notEntered } = addUp(summed, column.key);
  const missing = column.everyRowCounts ? blank : notEntered;
  if (missing.length > 0 || sum !== params['sum']) return null;
  return { kind: 'statedTotal', shown: formatNumber(lang, sum), apply: (doc) => write(doc, at, sum) };
}

function statedPercent(lang: Lang, { at, params }: Finding): FindingFix | null {
  const [stated, percent] = [Number(params['stated']), Number(params['percent'])];
  const value = Number(percent.toFixed(decimalsOf(stated) || 2));
  if (!Number.isFinite(value) || value > 100) return null;
  return { kind: 'percent', shown: formatNumber(lang, value, 2), apply: (doc) => write(doc, at, value) };
}

function write(doc: Y.Doc, { table, row, column }: CellRef, value: number): void {
  if (table !== undefined && row !== undefined && column !== undefined)
    setCell(doc.getMap(tableRoot(table)), row, column, value);
}

/** A date in digits, as papers write it. */
const FIGURES =
  /(\d{1,2})(\s?[/.\-\u2010-\u2015\u2212]\s?)(\d{1,2})(\s?[/.\-\u2010-\u2015\u2212]\s?)(\d{4})(?!\d)/g;

/** The fix of each finding on a citation. */
const CITATION_FIXES: Readonly<Record<string, CitationFix>> = {
  'narrative.citedDate': 'citedDate',
  'narrative.citedType': 'citedType',
  'narrative.citedReplaced': 'citedReplaced',
};

/** A replacement of a part of a block's text, and how a button shows it. */
interface Rewrite {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly shown: string;
}

/** The rewrite of the citation at a place of a block's text; null if it is not certain. */
type RewriteAt = (text: string, place: TextPlace) => Rewrite | null;

function citationFix(kind: CitationFix, snapshot: Snapshot, finding: Finding): FindingFix | null {
  const places = [finding.at, ...finding.also].flatMap(({ text }) => text ?? []);
  const narrative = snapshot.sections.find(({ id }) => id === finding.at.section)?.narrative;
  if (!narrative) return null;
  const context = citationContext(snapshot.facts);
  const rewriteAt: RewriteAt = (text, place) => {
    const citation = readCitations(text).find(({ from, to }) => from === place.from && to === place.to);
    if (!citation) return null;
    const judged = judgeCitation(citation, text.slice(0, citation.from), context);
    return REWRITES[kind](text, citation, judged);
  };
  const blocks = textBlocks(narrativeSchema.nodeFromJSON(narrative)).map(blockText);
  const rewrites = places.map((place) => rewriteAt(blocks[place.block] ?? '', place));
  const [first] = rewrites;
  if (!first || rewrites.includes(null)) return null;
  return {
    kind,
    shown: first.shown,
    apply: (doc) => rewriteText(doc, finding.at.section, places, rewriteAt),
  };
}

type CitationRewrite = (text: string, citation: Citation, judged: CitedDocument) => Rewrite | null;

const REWRITES: Readonly<Record<CitationFix, CitationRewrite>> = {
  citedDate: rightDate,
  citedType: rightType,
  citedReplaced: successorOf,
};

/** The right date of a citation, in the form in which the wrong one is written; null if it is not certain. */
function rightDate(text: string, { from, to }: Citation, { state, entry }: CitedDocument): Rewrite | null {
  const isSure = state === 'wrongDate' && entry?.confidence !== 'believed';
  const [year, month, day] = entry?.date.split('-') ?? [];
  const written = [...text.slice(from, to).matchAll(FIGURES)];
  const [only] = written;
  if (!isSure || !entry || !year || !month || !day || !only || written.length > 1) return null;
  const pad = (part: string, like = '') => (like.startsWith('0') ? part : String(Number(part)));
  const start = from + only.index;
  const right = `${pad(day, only[1])}${only[2]}${pad(month, only[3])}${only[4]}${year}`;
  return { from: start, to: start + only[0].length, text: right, shown: writeDate(entry.date) };
}

/** The kind of document from the register, capitalised as in the text. */
function rightType(text: string, { from, type }: Citation, { state, entry }: CitedDocument): Rewrite | null {
  if (state !== 'wrongType' || !entry || type === null) return null;
  const to = from + type.length;
  const written = text.slice(from, to);
  if (written !== type) return null;
  return { from, to, text: likeInCase(entry.type, written), shown: entry.type };
}

/** The citation of a replaced document's successor, with a date and an issuer if the text has them. */
function successorOf(
  text: string,
  citation: Citation,
  { state, replacement }: CitedDocument,
): Rewrite | null {
  const { from, to, type, date, issuer } = citation;
  const [year, month, day] = replacement?.date.split('-') ?? [];
  if (state !== 'replaced' || !replacement || replacement.confidence === 'believed') return null;
  if (!year || !month || !day) return null;
  const lead = type === null ? '' : `${likeInCase(replacement.type, text.slice(from))} `;
  const when = date === null ? '' : `, ngày ${Number(day)}/${Number(month)}/${year}`;
  const by = issuer && replacement.body ? ` của ${replacement.body}` : '';
  return { from, to, text: `${lead}số ${replacement.number}${when}${by}`, shown: citeProvision(replacement) };
}

function likeInCase(words: string, like: string): string {
  const [first = ''] = like;
  return first === first.toUpperCase() ? words : words.charAt(0).toLowerCase() + words.slice(1);
}

function rewriteText(doc: Y.Doc, section: string, places: readonly TextPlace[], rewriteAt: RewriteAt): void {
  const fragment = doc.getXmlFragment(narrativeRoot(section));
  const tr = new Transform(narrativeSchema.nodeFromJSON(readNarrative(fragment)));
  const before = tr.doc;
  const blocks = textBlocks(before).map(blockText);
  for (const place of places) {
    const rewrite = rewriteAt(blocks[place.block] ?? '', place);
    const range = rewrite && placeRange(before, { ...place, from: rewrite.from, to: rewrite.to });
    if (!rewrite || !range) continue;
    const marks = before.resolve(range.from).marksAcross(before.resolve(range.to)) ?? [];
    tr.replaceWith(
      tr.mapping.map(range.from),
      tr.mapping.map(range.to),
      narrativeSchema.text(rewrite.text, marks),
    );
  }
  if (tr.docChanged) updateYFragment(doc, fragment, tr.doc, { mapping: new Map(), isOMark: new Map() });
}
