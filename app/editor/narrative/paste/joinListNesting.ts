import { inlineStyle } from './inlineStyle';
import type { Tell } from './PasteNote';
import { headingsToParagraphs } from './paragraphsOf';

/** Kinds of number that a list of the narrative does not have. */
const OTHER_KINDS: Readonly<Record<string, string>> = {
  'upper-alpha': 'A',
  'upper-latin': 'A',
  'lower-roman': 'i',
  'upper-roman': 'I',
};

/**
 * Google Docs and LibreOffice put an inner list beside its point; the narrative has it inside. Reads the kind of number
 * from the points' style, and makes headings inside points and cells paragraphs.
 */
export function joinListNesting(page: Document, tell: Tell): void {
  for (const list of [...page.body.querySelectorAll('ul > ul, ul > ol, ol > ul, ol > ol')]) {
    const before = list.previousElementSibling;
    if (before?.localName === 'li') before.append(list);
    else list.replaceWith(...list.children);
  }
  for (const list of [...page.body.querySelectorAll('ol')]) {
    const style = inlineStyle(list.querySelector(':scope > li') ?? list).get('list-style-type');
    const kind = style ?? inlineStyle(list).get('list-style-type') ?? '';
    if (/^lower-(?:alpha|latin)$/.test(kind)) list.setAttribute('type', 'a');
    const other =
      OTHER_KINDS[kind] ??
      (/^[AiI]$/.test(list.getAttribute('type') ?? '') ? list.getAttribute('type') : null);
    if (other) {
      tell('renumbered', `${other}. → 1. ${list.querySelector('li')?.textContent ?? ''}`);
      list.removeAttribute('type');
    }
  }
  headingsToParagraphs(page, 'li, td, th');
  for (const heading of [...page.body.querySelectorAll('h4, h5, h6')]) {
    const third = page.createElement('h3');
    third.append(...heading.childNodes);
    heading.replaceWith(third);
  }
}
