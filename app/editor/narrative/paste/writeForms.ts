import type { AddNote } from './PasteNote';

/** Types of `input` whose value the page shows as text. */
const TEXT_FIELDS = /^(?:text|number|date|datetime-local|month|week|time|tel|email|url|search|)$/;
/** A mark of a heading with the blank after it: `I.`, `2.1.`, `3-`, `a)`. A range such as `3- 5` is not a mark. */
const HEADING_MARK = /^\s*(?:[IVX]{1,6}\s?|\d{1,2}(?:\.\d{1,2}){0,3}|[a-zđ](?=\)))[.)/–-]\s+(?=\p{L})/u;

/**
 * Replaces the fields of a page by their values, tick boxes by ☐ and ☑ with a note for each, and line ends in preformatted
 * text by line breaks.
 */
export function writeForms(page: Document, addNote: AddNote): void {
  writeTicks(page, addNote);
  for (const field of [...page.body.querySelectorAll('input')]) {
    const isText = TEXT_FIELDS.test((field.getAttribute('type') ?? '').trim().toLowerCase());
    if (isText) field.replaceWith(page.createTextNode(field.getAttribute('value') ?? ''));
  }
  for (const choice of [...page.body.querySelectorAll('select')]) {
    const options = [...choice.querySelectorAll('option')];
    const chosen = options.filter((option) => option.hasAttribute('selected'));
    const shown = chosen.length > 0 || choice.hasAttribute('multiple') ? chosen : options.slice(0, 1);
    choice.replaceWith(page.createTextNode(shown.map(({ textContent }) => textContent ?? '').join(', ')));
  }
  for (const text of [...page.body.querySelectorAll('pre, textarea')]) {
    // A browser does not show the line end before the closing tag.
    text.innerHTML = text.innerHTML.trimEnd();
    breakLines(page, text);
    const made = page.createElement(text.localName === 'pre' ? 'div' : 'span');
    made.append(...text.childNodes);
    text.replaceWith(made);
  }
}

/** Writes the state of tick boxes and of the points of a list of tasks, which have no box of their own. */
function writeTicks(page: Document, addNote: AddNote): void {
  const boxes = 'input[type="checkbox" i], input[type="radio" i]';
  for (const box of [...page.body.querySelectorAll(`${boxes}, [role="checkbox"], [role="radio"]`)]) {
    const isField = box.localName === 'input';
    const isTicked = isField ? box.hasAttribute('checked') : box.getAttribute('aria-checked') === 'true';
    const tick = page.createTextNode(isTicked ? '☑ ' : '☐ ');
    const around = box.closest('li, p, td, th, label, div') ?? page.body;
    if (isField) box.replaceWith(tick);
    else (box.querySelector('p') ?? box).prepend(tick);
    addNote('tickBoxes', around.textContent);
  }
}

function breakLines(page: Document, node: Element): void {
  for (const child of [...node.childNodes]) {
    if (child.nodeType === 1) breakLines(page, child as Element);
    if (child.nodeType !== 3) continue;
    const lines = (child.textContent ?? '').split(/\r\n?|\n/);
    const broken = lines.flatMap((line, i) => [
      ...(i > 0 ? [page.createElement('br')] : []),
      page.createTextNode(line),
    ]);
    child.replaceWith(...broken);
  }
}

/**
 * Removes the marks that are written by hand in headings, because the narrative numbers them, and adds a note for each.
 */
export function removeHeadingMarks(page: Document, addNote: AddNote): void {
  for (const heading of page.body.querySelectorAll('h1, h2, h3')) {
    const mark = HEADING_MARK.exec((heading.textContent ?? '').replace(/\u00a0/g, ' '))?.[0];
    if (mark === undefined) continue;
    addNote('renumbered', heading.textContent);
    removeStart(heading, mark.length);
  }
}

/** Removes letters from the start of an element; returns how many remain to be removed. */
function removeStart(node: Element, length: number): number {
  let remaining = length;
  for (const child of [...node.childNodes]) {
    if (remaining === 0) break;
    if (child.nodeType === 1) remaining = removeStart(child as Element, remaining);
    if (child.nodeType !== 3) continue;
    const text = child as Text;
    const count = Math.min(remaining, text.data.length);
    text.data = text.data.slice(count);
    remaining -= count;
  }
  return remaining;
}
