import type { WordBlock } from '../word/wordFile';
import type { Curriculum, FormEntry } from './curriculum';
import { FORM_FIELDS, type FormField } from './formFields';
import { foldInPlace, formText } from './formText';
import { splitUnknown } from './splitUnknown';

/** Fewest different items, without parts, that a file must have to be read as the form. */
const MIN_ITEMS = 5;
/** Longest text that is searched for labels, in UTF-16 units. A form has only a few pages. */
const MAX_TEXT = 100_000;

/** A label in the text. The range from `from` to `to` includes its number and its colon. */
interface Label {
  readonly field: FormField;
  readonly number: string;
  readonly label: string;
  readonly from: number;
  readonly to: number;
}

/** Labels of all fields, longest first, and the field of each group. */
const PATTERNS = FORM_FIELDS.flatMap((field) => field.labels.map((label) => ({ field, label }))).sort(
  (a, b) => b.label.length - a.label.length,
);
const LABELS = new RegExp(
  `(?<![\\p{L}\\d])(?:${PATTERNS.map(({ label }, i) => `(?<l${i}>${label})`).join('|')})(?![\\p{L}])`,
  'gu',
);

/**
 * Reads the items of a form 2C. The text above the first item, texts after unknown labels and the later parts are
 * entries too, so that the caller can list everything that is not imported. Refuses a file that is not such a form or
 * has the forms of several people.
 */
export function readCurriculum(blocks: readonly WordBlock[]): Curriculum {
  const text = formText(blocks);
  if (text.length > MAX_TEXT) return { ok: false, refusal: 'otherForm' };
  const folded = foldInPlace(text);
  const labels = findLabels(text, folded);
  const [first] = labels;
  const items = new Set(labels.filter(({ field }) => !field.isPart).map(({ field }) => field.id));
  const isForm = /(?<![a-z\d])2c(?![a-z\d])|so yeu l[yi] lich/u.test(folded);
  if (!first || !isForm || items.size < MIN_ITEMS || !items.has('fullName'))
    return { ok: false, refusal: 'otherForm' };
  if ((folded.match(/ho(?:,| va)? ?ten khai sinh/gu) ?? []).length > 1)
    return { ok: false, refusal: 'severalPeople' };
  const head = text.slice(0, first.from);
  const entries = labels.flatMap((label, i): readonly FormEntry[] => {
    const own = text.slice(label.to, labels[i + 1]?.from ?? text.length);
    const place = { number: label.number, label: label.label };
    const entry = { field: label.field.id, place, text: trimFill(own) };
    return label.field.isPart ? [entry] : splitUnknown(entry);
  });
  const above = { field: 'head', place: { number: '', label: '' }, text: trimFill(head) };
  return { ok: true, entries: above.text === '' ? entries : [above, ...entries] };
}

function findLabels(text: string, folded: string): readonly Label[] {
  const found: Label[] = [];
  let end = 0;
  let isInPart = false;
  for (const match of folded.matchAll(LABELS)) {
    if (match.index < end) continue;
    const groups = match.groups ?? {};
    const index = PATTERNS.findIndex((_, i) => groups[`l${i}`] !== undefined);
    const field = PATTERNS[index]?.field;
    if (!field || (isInPart && !field.isPart)) continue;
    const label = labelAt(text, folded, match.index, match[0].length, field, end);
    if (!label) continue;
    found.push(label);
    end = label.to;
    isInPart ||= field.isPart === true;
  }
  return found;
}

/** The number of an item before its label: `5)`, `15.1-`, `6.`, or a number in the cell before it. */
const NUMBER = /(?<![\d/.,])(\d{1,2}(?:\.\d{1,2})?)\s*(?:[).\-–:/]+\s*[-–]?\s*|\t\s*)$/u;

/**
 * The label at index `at` of the text, or null if its words are part of a value. A label begins a line or cell, has
 * a number, or follows a sign or a gap. After it there is a colon, dots, the end of the line or, for a date, a digit.
 * With a colon, no other condition is needed.
 */
function labelAt(
  text: string,
  folded: string,
  at: number,
  length: number,
  field: FormField,
  end: number,
): Label | null {
  const before = folded.slice(Math.max(end, at - 40), at);
  const numbered = NUMBER.exec(before);
  const lead = numbered ? before.slice(0, numbered.index) : before;
  const isFirst = at - before.length === end && end === 0;
  const isStart = /[\n\t][\s•*+\-–.…_]*$/u.test(lead) || (isFirst && /^[\s•*+\-–]*$/u.test(lead));
  const isApart = /(?:[,;.…_·(]|\s[-–]|\s{2})\s*[-–]?\s*$/u.test(lead);
  const after = /^(?:\s*\([^()]{0,200}\))?\s{0,3}?/u.exec(folded.slice(at + length))?.[0].length ?? 0;
  const rest = folded.slice(at + length + after);
  const colon = /^[ \t]*:/u.exec(rest);
  const isFollowed =
    colon !== null ||
    /^\s*(?:[.…_]{2}|…|_)/u.test(rest) ||
    (field.isDate === true && /^[ \t]*\(?\d/u.test(rest));
  const isEnd = /^[ ]*(?:[\n\t]|$)/u.test(rest);
  const isCapital = /^\p{Lu}/u.test(text.slice(at));
  const isLabel = field.isPart
    ? isStart && (numbered !== null || colon !== null || isEnd || isCapital)
    : (isStart && (isFollowed || isEnd || (numbered !== null && isCapital))) ||
      (numbered !== null && (isFollowed || isEnd || isCapital)) ||
      (isApart && isFollowed) ||
      colon !== null;
  if (!isLabel) return null;
  const from = at - (numbered ? before.length - numbered.index : 0);
  const hint = text.slice(at + length, at + length + after).trim() === '' ? 0 : after;
  const to = at + length + hint + (colon ? rest.indexOf(':') + 1 + (hint === 0 ? after : 0) : 0);
  return { field, number: numbered?.[1] ?? '', label: text.slice(at, at + length).trim(), from, to };
}

/** The text without the blanks, dots and signs of unfilled lines at its ends. */
function trimFill(text: string): string {
  return text.replace(/^(?:[\s:;,·_]|…|\.{2,}|\.(?=\s))+|(?:[\s;,·_]|…|\.{2,}|[-–(](?=\s*$))+$/gu, '').trim();
}
