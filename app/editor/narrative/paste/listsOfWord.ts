import { letterNumbers } from '@schemes/imports/word/letterLabel';
import { type NestedList, nestPoints, type Point, type PointKind } from '@schemes/imports/word/nestPoints';
import { letterMark } from '@schemes/model/text/headingMark';
import { romanNumeral } from '@schemes/model/text/romanNumeral';
import { inlineStyle } from './inlineStyle';
import type { AddNote } from './PasteNote';

/** A point as Word's clipboard writes it: a paragraph whose style names its list and level. */
interface WordPoint {
  readonly element: Element;
  readonly list: string;
  readonly depth: number;
  readonly label: string;
}

/**
 * Word puts lists on the clipboard as paragraphs with `mso-list:l0 level1 lfo1` and a written mark. Turns these
 * paragraphs into lists. Numbered headings lose the mark, because the editor numbers them by their place. A point whose
 * mark no list can count becomes a paragraph that begins with the mark. `sheet`: the page's style sheet.
 */
export function listsOfWord(page: Document, sheet: string, addNote: AddNote): void {
  writeUncounted(page);
  const handled = new Set<Element>();
  for (const element of [...page.body.querySelectorAll('p, h1, h2, h3, h4, h5, h6')]) {
    if (handled.has(element)) continue;
    const first = pointOf(element);
    if (!first) continue;
    if (element.localName !== 'p') {
      markOf(element)?.remove();
      if (first.label !== '') addNote('renumbered', `${first.label} ${element.textContent ?? ''}`);
      continue;
    }
    const { points, rest } = runFrom(first);
    for (const point of points) handled.add(point.element);
    for (const one of rest.values()) for (const paragraph of one) handled.add(paragraph);
    replaceRun(page, points, rest, sheet, addNote);
  }
}

/** The consecutive points from `first` on, and the paragraphs that continue a point. */
function runFrom(first: WordPoint): {
  readonly points: readonly WordPoint[];
  readonly rest: ReadonlyMap<Element, readonly Element[]>;
} {
  const points: WordPoint[] = [first];
  const rest = new Map<Element, Element[]>();
  let pending: Element[] = [];
  for (let next = first.element.nextElementSibling; next; next = next.nextElementSibling) {
    if (next.localName !== 'p') break;
    const point = pointOf(next);
    if (point) {
      points.push(point);
      pending = [];
    } else if (/\bMsoListParagraph/.test(next.className)) {
      if ((next.textContent ?? '').trim() === '') continue;
      pending.push(next);
      const last = points.at(-1)?.element;
      if (last) rest.set(last, pending);
    } else break;
  }
  return { points, rest };
}

function pointOf(element: Element): WordPoint | null {
  const found = /^(l\d+)\s+level(\d)\s+(\S+)/.exec(inlineStyle(element).get('mso-list') ?? '');
  if (!found) return null;
  const label = (markOf(element)?.textContent ?? '').replace(/[\u00a0\s]+/g, ' ').trim();
  return { element, list: `${found[1]} ${found[3]}`, depth: Number(found[2]) - 1, label };
}

/** The span with the written mark. */
function markOf(element: Element): Element | undefined {
  return [...element.querySelectorAll('span')].find((span) =>
    /^ignore$/i.test(inlineStyle(span).get('mso-list') ?? ''),
  );
}

function replaceRun(
  page: Document,
  run: readonly WordPoint[],
  rest: ReadonlyMap<Element, readonly Element[]>,
  sheet: string,
  addNote: AddNote,
): void {
  const last = new Map<number, { readonly list: string; readonly mark: Mark }>();
  const points = run.map(({ element, list, depth, label }, i): Point<Element> => {
    const before = last.get(depth);
    const beside = run.slice(i + 1).find((one) => one.depth <= depth);
    const mark = readMark(
      label,
      list,
      depth,
      sheet,
      before?.mark ?? null,
      beside?.depth === depth ? beside.label : '',
    );
    for (const deeper of [...last.keys()]) if (deeper > depth) last.delete(deeper);
    last.set(depth, { list, mark });
    markOf(element)?.remove();
    const item = page.createElement('li');
    const paragraph = page.createElement('p');
    paragraph.append(...element.childNodes);
    item.append(paragraph, ...(rest.get(element) ?? []));
    const printed =
      mark.kind === 'bullet' ? '' : mark.kind === 'a' || depth > 0 ? `${letterMark(mark.n)})` : `${mark.n}.`;
    if (mark.kind !== 'bullet' && label !== '' && bare(label) !== bare(printed))
      addNote('renumbered', `${label} → ${printed} ${paragraph.textContent ?? ''}`);
    return {
      depth,
      kind: mark.kind,
      n: mark.n,
      content: item,
      startsList: before !== undefined && before.list !== list && mark.kind === 'bullet',
    };
  });
  const place = page.createElement('div');
  run[0]?.element.before(place);
  for (const { element } of run) element.remove();
  place.replaceWith(...nestPoints(points).map((list) => listElement(page, list)));
}

interface Mark {
  readonly kind: PointKind;
  readonly n: number;
  readonly isRoman: boolean;
}

const ROMAN = Array.from({ length: 100 }, (_, n) => romanNumeral(n).toLowerCase());

/** The last number of a mark of digits, such as 2 of `1.2.`; null for any other mark. */
function lastNumber(label: string): number | null {
  const digits = /^(?:\d{1,3}\.)*(\d{1,3})$/.exec(bare(label))?.[1];
  return digits !== undefined && Number(digits) > 0 ? Number(digits) : null;
}

/** Whether a mark has words or numbers that no list of the narrative can count, such as `Điều 1.` or `B1`. */
function isUncounted(label: string): boolean {
  if (lastNumber(label) !== null || ROMAN.indexOf(bare(label).toLowerCase()) > 0) return false;
  return /\d|\p{L}.*\p{L}/u.test(bare(label));
}

/** Makes a point whose mark no list can count a paragraph that begins with the mark. */
function writeUncounted(page: Document): void {
  for (const element of [...page.body.querySelectorAll('p')]) {
    const label = pointOf(element)?.label ?? '';
    if (!isUncounted(label)) continue;
    markOf(element)?.replaceWith(page.createTextNode(`${label} `));
    element.removeAttribute('class');
    element.removeAttribute('style');
  }
}

/**
 * Interprets a written mark. A lone `i` is a Roman number if the point before or after it is counted in Roman numbers,
 * else a letter. If there is no written mark, the style sheet defines the mark of the level.
 */
function readMark(
  label: string,
  list: string,
  depth: number,
  sheet: string,
  before: Mark | null,
  beside: string,
): Mark {
  const text = bare(label);
  const number = lastNumber(label);
  if (number !== null) return { kind: '1', n: number, isRoman: false };
  const roman = ROMAN.indexOf(text.toLowerCase());
  const counts = (n: number) => ROMAN.indexOf(bare(beside).toLowerCase()) === n;
  const continues = before?.isRoman === true && before.n === roman - 1;
  if (roman > 0 && (continues || counts(roman + 1) || text.length > 1))
    return { kind: '1', n: roman, isRoman: true };
  if (/^[a-zđ]$/i.test(text) && !/^[o]$/.test(label))
    return { kind: 'a', n: letterAfter(text.toLowerCase(), before), isRoman: false };
  if (label !== '') return { kind: 'bullet', n: 1, isRoman: false };
  return ofSheet(list, depth, sheet, before);
}

/**
 * The number of a letter: the next number if the letter continues the series, in the alphabet of papers or in that of
 * Word; else its number in the alphabet of papers, or in that of Word.
 */
function letterAfter(letter: string, before: Mark | null): number {
  const [ofPapers, ofWord] = letterNumbers(letter);
  if (before?.kind === 'a' && [ofPapers, ofWord].includes(before.n + 1)) return before.n + 1;
  return ofPapers || ofWord;
}

function ofSheet(list: string, depth: number, sheet: string, before: Mark | null): Mark {
  const name = list.split(' ')[0] ?? '';
  const level = new RegExp(`@list\\s+${name}:level${depth + 1}\\b[^{]*\\{([^}]*)\\}`).exec(sheet)?.[1] ?? '';
  const format = /mso-level-number-format:\s*([\w-]+)/.exec(level)?.[1] ?? 'decimal';
  const start = Number(/mso-level-start-at:\s*(\d+)/.exec(level)?.[1] ?? 1);
  const kind: PointKind =
    format === 'bullet' || format === 'image' ? 'bullet' : /alpha/.test(format) ? 'a' : '1';
  const n = before?.kind === kind && kind !== 'bullet' ? before.n + 1 : kind === 'bullet' ? 1 : start;
  return { kind, n, isRoman: false };
}

/** A mark without its brackets and stops. */
function bare(label: string): string {
  return label.replace(/^[([]|[).\]:/-]+$/g, '');
}

function listElement(page: Document, { kind, start, items }: NestedList<Element>): Element {
  const list = page.createElement(kind === 'bullet' ? 'ul' : 'ol');
  if (kind !== 'bullet') list.setAttribute('start', String(start));
  if (kind === 'a') list.setAttribute('type', 'a');
  for (const { content, lists } of items) {
    content.append(...lists.map((inner) => listElement(page, inner)));
    list.append(content);
  }
  return list;
}
