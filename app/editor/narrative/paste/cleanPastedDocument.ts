import { isSymbolFont, symbolOf } from '@schemes/imports/word/symbols';
import type { WordNoteKind } from '@schemes/imports/word/wordFile';
import { fontOfText, fromOldFont, oldFontNamed } from '@schemes/model/text/oldFont';
import { applySheet } from './applySheet';
import { inlineStyle, keyword } from './inlineStyle';
import { joinListNesting } from './joinListNesting';
import { listsOfWord } from './listsOfWord';
import type { AddNote, PasteNote } from './PasteNote';
import { paragraphsOf } from './paragraphsOf';
import { removeHeadingMarks, writeForms } from './writeForms';

/** Longest excerpt of a note. */
const MAX_NOTE = 160;
const SUPERSCRIPT = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const SUBSCRIPT = '₀₁₂₃₄₅₆₇₈₉';
const BLOCKS = 'p, h1, h2, h3, h4, h5, h6, li, td, th, div';

/**
 * Changes a pasted page (of Word, Google Docs, LibreOffice or the web) into one that the narrative reads with the same
 * meaning: lists as lists, no hidden, deleted or struck text, no comments, no table inside a cell. Returns a note for
 * everything that it omits or changes.
 */
export function cleanPastedDocument(page: Document): readonly PasteNote[] {
  const notes: PasteNote[] = [];
  const addNote = (what: WordNoteKind, text: string | null) => {
    const plain = (text ?? '').normalize('NFC').replace(/\s+/g, ' ').trim();
    notes.push({ what, text: plain.length > MAX_NOTE ? `${plain.slice(0, MAX_NOTE - 1)}…` : plain });
  };
  const { body } = page;
  const sheet = [...page.querySelectorAll('style')].map(({ textContent }) => textContent ?? '').join('\n');
  for (const node of page.querySelectorAll('style, script, meta, link, title, xml, noscript')) node.remove();
  removeOwnMarks(body);
  removeComments(body);
  applySheet(page, sheet);
  removeRevisions(body, addNote);
  removeHidden(body, addNote);
  removeObjects(body, addNote);
  writeForms(page, addNote);
  for (const wrapper of [...body.querySelectorAll('*')]) {
    const isOffice = wrapper.localName.includes(':') && !wrapper.querySelector('p, table');
    if (isOffice || (wrapper.id.startsWith('docs-internal-guid') && wrapper.localName === 'b'))
      unwrap(wrapper);
  }
  raiseDigits(page);
  replaceSymbols(page);
  listsOfWord(page, sheet, addNote);
  joinListNesting(page, addNote);
  removeHeadingMarks(page, addNote);
  flattenTables(page, addNote);
  convertOldFonts(page, addNote);
  plainBlanks(body);
  for (const block of [...body.querySelectorAll('p, h1, h2, h3, h4, h5, h6')])
    if ((block.textContent ?? '').trim() === '' && !block.closest('td, th')) block.remove();
  return notes;
}

/**
 * Removes the attributes by which the narrative reads its bound numbers and cited documents: only a person who writes here
 * binds a number or marks a citation.
 */
function removeOwnMarks(body: Element): void {
  for (const element of body.querySelectorAll('[data-figure], [data-provision]')) {
    element.removeAttribute('data-figure');
    element.removeAttribute('data-provision');
  }
}

function unwrap(element: Element): void {
  element.replaceWith(...element.childNodes);
}

function removeComments(root: Node): void {
  for (const child of [...root.childNodes]) {
    // Comments, and Word's `<![if …]>`, which browsers read as comments.
    if (child.nodeType === 1) removeComments(child);
    else if (child.nodeType !== 3) root.removeChild(child);
  }
}

/**
 * Removes comments, notes, deletions, struck text and tables of contents, and accepts insertions. Adds a note for each
 * of these that has a text.
 */
function removeRevisions(body: Element, addNote: AddNote): void {
  const elements = [...body.querySelectorAll('*')];
  for (const element of elements) {
    if (!body.contains(element)) continue;
    const style = inlineStyle(element);
    const part = style.get('mso-element') ?? '';
    const name = element.localName;
    const remove = (what: WordNoteKind | null) => {
      if (what !== null && (element.textContent ?? '').trim() !== '') addNote(what, element.textContent);
      element.remove();
    };
    if (part === 'comment') remove('comments');
    else if (part === 'footnote') remove('footnotes');
    else if (part === 'endnote') remove('endnotes');
    else if (element.matches('.MsoCommentReference, a.msocomanchor')) remove(null);
    else if (style.has('mso-footnote-id') || style.has('mso-endnote-id')) remove(null);
    else if (element.matches('.sdfootnoteanc, .sdendnoteanc')) remove(null);
    else if (/^sd(?:foot|end)note\d+$/.test(element.id) && name === 'div') {
      for (const anchor of element.querySelectorAll('.sdfootnotesym, .sdendnotesym')) anchor.remove();
      remove(element.id.startsWith('sdfoot') ? 'footnotes' : 'endnotes');
    } else if (name === 'del') remove('deletions');
    else if (name === 'ins') {
      addNote('insertions', element.textContent);
      unwrap(element);
    } else if (['s', 'strike'].includes(name) || isStruck(style)) remove('struck');
    else if (element.matches('[class^="MsoToc"]')) remove('contents');
  }
  for (const list of [...body.querySelectorAll('div')])
    if (/^(?:comment|footnote|endnote)-list$/.test(inlineStyle(list).get('mso-element') ?? '')) list.remove();
}

function isStruck(style: ReadonlyMap<string, string>): boolean {
  return ['text-decoration', 'text-decoration-line'].some((name) =>
    /line-through/.test(keyword(style, name)),
  );
}

function removeHidden(body: Element, addNote: AddNote): void {
  for (const element of [...body.querySelectorAll('[style], [hidden]')]) {
    if (!body.contains(element)) continue;
    const style = inlineStyle(element);
    const isHidden =
      element.hasAttribute('hidden') ||
      keyword(style, 'display') === 'none' ||
      keyword(style, 'visibility') === 'hidden' ||
      keyword(style, 'mso-hide') === 'all';
    if (!isHidden) continue;
    if ((element.textContent ?? '').trim() !== '') addNote('hidden', element.textContent);
    element.remove();
  }
}

function removeObjects(body: Element, addNote: AddNote): void {
  for (const element of [...body.querySelectorAll('img, svg, canvas, object, embed, iframe, video, audio')]) {
    if (!body.contains(element)) continue;
    addNote(
      element.localName === 'img' ? 'images' : 'objects',
      element.getAttribute('alt') ?? element.getAttribute('title'),
    );
    element.remove();
  }
}

/**
 * Replaces raised and lowered digits by the characters for superscripts and subscripts, because the narrative has no
 * such formatting.
 */
function raiseDigits(page: Document): void {
  for (const element of [...page.body.querySelectorAll('sup, sub, [style]')]) {
    const side = sideOf(element);
    // In a cell, `vertical-align` positions the content in the row.
    if (!side || !page.body.contains(element) || element.matches(BLOCKS) || element.querySelector(BLOCKS))
      continue;
    const digits = side === 'above' ? SUPERSCRIPT : SUBSCRIPT;
    const text = (element.textContent ?? '').replace(/\d/g, (digit) => digits[Number(digit)] ?? digit);
    element.replaceWith(page.createTextNode(text));
  }
}

/** Whether an element's text is raised above or lowered below the line; null: neither. Word states the distance. */
function sideOf(element: Element): 'above' | 'below' | null {
  const style = inlineStyle(element);
  const align = keyword(style, 'vertical-align');
  const raise = Number.parseFloat(style.get('mso-text-raise') ?? '');
  if (align === 'super' || raise > 0) return 'above';
  if (align === 'sub' || raise < 0) return 'below';
  if (align === 'baseline') return null;
  return element.localName === 'sup' ? 'above' : element.localName === 'sub' ? 'below' : null;
}

/** Replaces letters in a symbol font by the characters that the font draws. */
function replaceSymbols(page: Document): void {
  for (const element of [...page.body.querySelectorAll('[style], font[face]')]) {
    const style = inlineStyle(element);
    const font = firstFont(
      style.get('mso-symbol-font-family') ?? style.get('font-family') ?? element.getAttribute('face'),
    );
    if (font === undefined || !isSymbolFont(font) || element.querySelector('[style*="font"]')) continue;
    const text = [...(element.textContent ?? '')];
    const drawn = text.map((letter) => symbolOf(font, letter.codePointAt(0) ?? 0));
    if (drawn.every((one) => one !== null)) element.textContent = drawn.join('');
  }
}

function firstFont(family: string | null | undefined): string | undefined {
  return family?.split(',')[0]?.replace(/["']/g, '').trim() || undefined;
}

/** Replaces a table inside a cell or a list item by its text, because the narrative has no such tables. */
function flattenTables(page: Document, addNote: AddNote): void {
  for (const table of [...page.body.querySelectorAll('td table, th table, li table')].reverse()) {
    const cells = [...table.querySelectorAll('td, th, caption')];
    const paragraphs = cells.flatMap((cell) => paragraphsOf(page, cell));
    addNote('innerTables', paragraphs.map(({ textContent }) => textContent ?? '').join(' '));
    table.replaceWith(...paragraphs);
  }
}

function convertOldFonts(page: Document, addNote: AddNote): void {
  for (const block of [page.body, ...page.body.querySelectorAll(BLOCKS)]) {
    const byFont = new Map<string, Text[]>();
    for (const text of textsOf(block)) {
      const font = fontAt(text, page.body) ?? '';
      byFont.set(font, [...(byFont.get(font) ?? []), text]);
    }
    for (const [font, texts] of byFont) {
      const whole = texts.map(({ data }) => data).join('');
      const verdict = fontOfText(whole, font || undefined);
      const old =
        verdict === 'unclear' ? oldFontNamed(font || undefined) : verdict === 'unicode' ? null : verdict;
      if (!old) continue;
      const read = texts.map(({ data }) => fromOldFont(data, old, font || undefined));
      addNote('oldFonts', `${whole.slice(0, 70).trim()} → ${read.join('').slice(0, 80).trim()}`);
      for (const [i, text] of texts.entries()) text.data = read[i] ?? text.data;
    }
  }
}

/** The text nodes of a block, without those of blocks inside it. */
function textsOf(block: Element): readonly Text[] {
  return [...block.childNodes].flatMap((child): readonly Text[] => {
    if (child.nodeType === 3) return [child as Text];
    if (child.nodeType !== 1 || (child as Element).matches(BLOCKS)) return [];
    return textsOf(child as Element);
  });
}

function fontAt(text: Text, body: Element): string | undefined {
  for (let element = text.parentElement; element && element !== body; element = element.parentElement) {
    const font = firstFont(inlineStyle(element).get('font-family') ?? element.getAttribute('face'));
    if (font) return font;
  }
  return undefined;
}

/** Replaces non-breaking spaces, and line ends of the source, by single spaces. */
function plainBlanks(root: Element): void {
  for (const child of root.childNodes) {
    if (child.nodeType === 3) (child as Text).data = (child as Text).data.replace(/[\u00a0\s]+/g, ' ');
    else if (child.nodeType === 1) plainBlanks(child as Element);
  }
}
