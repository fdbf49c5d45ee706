import { letterLabel } from '@schemes/imports/word/letterLabel';
import { romanNumeral } from '@schemes/model/text/romanNumeral';
import { inlineStyle, keyword } from './inlineStyle';
import type { AddNote } from './PasteNote';
import { headingsToParagraphs, paragraphsOf } from './paragraphsOf';

/** Kinds of number by the `type` of a list, which its style overrides. */
const KINDS: Readonly<Record<string, string>> = {
  '1': 'decimal',
  a: 'lower-alpha',
  A: 'upper-alpha',
  i: 'lower-roman',
  I: 'upper-roman',
};
const KIND_NAME = /(?:^|\s)(none|disc|circle|square|decimal|(?:lower|upper)-(?:alpha|latin|roman))(?:\s|$)/;
/** Greatest number of a point. */
const MAX_NUMBER = 999;

/**
 * Google Docs and LibreOffice put an inner list beside its point; the narrative has it inside. Also reads the kind of
 * number from the points' style, turns headings inside points and cells into paragraphs, and makes headings below level
 * 3 headings of level 3.
 */
export function joinListNesting(page: Document, addNote: AddNote): void {
  for (const list of [...page.body.querySelectorAll('ul > ul, ul > ol, ol > ul, ol > ol')]) {
    const before = list.previousElementSibling;
    if (before?.localName === 'li') before.append(list);
    else list.replaceWith(...list.children);
  }
  for (const list of [...page.body.querySelectorAll('ol')]) countList(page, list, addNote);
  headingsToParagraphs(page, 'li, td, th');
  for (const heading of [...page.body.querySelectorAll('h4, h5, h6')]) {
    const third = page.createElement('h3');
    third.append(...heading.childNodes);
    heading.replaceWith(third);
  }
}

/**
 * Gives a list the marks that its page shows: letters or digits, from the number of each point. A list without marks
 * becomes paragraphs. A list with another kind of number, or with a first number that no paper has, is numbered in
 * digits, and a note says so.
 */
function countList(page: Document, list: Element, addNote: AddNote): void {
  const items = [...list.children].filter(({ localName }) => localName === 'li');
  const kind = kindOf(list, items[0]);
  if (kind === 'none') {
    list.replaceWith(...[...list.children].flatMap((item) => paragraphsOf(page, item)));
    return;
  }
  if (/^(?:disc|circle|square)$/.test(kind)) {
    const bullets = page.createElement('ul');
    bullets.append(...list.childNodes);
    list.replaceWith(bullets);
    return;
  }
  if (/^lower-(?:alpha|latin)$/.test(kind)) list.setAttribute('type', 'a');
  else list.removeAttribute('type');
  const numbers = numbersOf(list, items);
  const first = numbers[0] ?? 1;
  const isCountable = numbers.every((n) => n >= 1 && n <= MAX_NUMBER);
  const text = items[0]?.textContent ?? '';
  if (!isCountable) addNote('renumbered', `${first}. → 1. ${text}`);
  else if (shownNumber(kind, first) !== String(first))
    addNote('renumbered', `${shownNumber(kind, first)}. → ${first}. ${text}`);
  list.removeAttribute('reversed');
  list.removeAttribute('start');
  if (isCountable) splitAtNumbers(list, items, numbers);
}

/**
 * A number from 1 to `MAX_NUMBER` as a list of capitals or Roman numbers shows it; in any other kind of list, the
 * digits.
 */
function shownNumber(kind: string, n: number): string {
  if (/^upper-(?:alpha|latin)$/.test(kind)) return letterLabel(n).toUpperCase();
  if (kind === 'upper-roman') return romanNumeral(n);
  return kind === 'lower-roman' ? romanNumeral(n).toLowerCase() : String(n);
}

function kindOf(list: Element, item: Element | undefined): string {
  for (const element of item ? [item, list] : [list]) {
    const style = inlineStyle(element);
    const named = keyword(style, 'list-style-type') || KIND_NAME.exec(keyword(style, 'list-style'))?.[1];
    if (named) return named;
  }
  return KINDS[list.getAttribute('type') ?? ''] ?? 'decimal';
}

/** The numbers that a browser shows at the points of a list. */
function numbersOf(list: Element, items: readonly Element[]): readonly number[] {
  const step = list.hasAttribute('reversed') ? -1 : 1;
  let next = wholeOf(list, 'start') ?? (step === 1 ? 1 : items.length);
  return items.map((item) => {
    const n = wholeOf(item, 'value') ?? next;
    next = n + step;
    return n;
  });
}

function wholeOf(element: Element, name: string): number | null {
  const written = element.getAttribute(name)?.trim() ?? '';
  return /^[+-]?\d{1,9}$/.test(written) ? Number(written) : null;
}

/**
 * The points of a list in the narrative have consecutive numbers, so a list ends where the next number does not follow.
 */
function splitAtNumbers(list: Element, items: readonly Element[], numbers: readonly number[]): void {
  let current = list;
  for (const [i, item] of items.entries()) {
    const n = numbers[i] ?? 1;
    if (i === 0) current.setAttribute('start', String(n));
    else if (n !== (numbers[i - 1] ?? 0) + 1) {
      const following = list.cloneNode(false) as Element;
      following.setAttribute('start', String(n));
      current.after(following);
      current = following;
    }
    if (current !== list) current.append(item);
  }
}
