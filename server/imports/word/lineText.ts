import { childOf, childrenOf, elementsOf, type XmlElement } from './readXml';

/** Elements that mean one character, and that character. */
const SIGNS: Readonly<Record<string, string>> = {
  'w:tab': ' ',
  'w:ptab': ' ',
  'w:br': ' ',
  'w:cr': ' ',
  'w:noBreakHyphen': '-',
};

/** The text of an element as one line. Tabs and line breaks become blanks, non-breaking hyphens become `-`. */
export function lineText(element: XmlElement): string {
  if (element.name === 'w:t') return ownText(element);
  if (element.name === 'w:pPr' || element.name === 'w:rPr') return '';
  return SIGNS[element.name] ?? childrenOf(element).map(lineText).join('');
}

/** The text of the paragraphs inside an element as one line, separated by blanks. */
export function paragraphsText(element: XmlElement): string {
  return [...elementsOf(element, 'w:p')]
    .map((paragraph) => lineText(paragraph).replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '')
    .join(' ');
}

/**
 * An equation as one line: `27/29`, `x^2`, `a_1`. A part with signs other than letters, digits, `.`, `,`, `%` is in
 * brackets.
 */
export function equationText(element: XmlElement): string {
  const part = (name: string) => {
    const own = childOf(element, name);
    return own ? inBrackets(childrenOf(own).map(equationText).join('')) : '';
  };
  switch (element.name) {
    case 'm:t':
    case 'w:t':
      return ownText(element);
    case 'm:f':
      return `${part('m:num')}/${part('m:den')}`;
    case 'm:sSup':
      return `${part('m:e')}^${part('m:sup')}`;
    case 'm:sSub':
      return `${part('m:e')}_${part('m:sub')}`;
    case 'm:sSubSup':
      return `${part('m:e')}_${part('m:sub')}^${part('m:sup')}`;
    case 'm:rad':
      return `√${part('m:deg') === '' ? '' : `[${part('m:deg')}]`}${part('m:e')}`;
    default:
      return childrenOf(element).map(equationText).join('');
  }
}

function inBrackets(text: string): string {
  return /^[\p{L}\p{N}.,%]*$/u.test(text.trim()) ? text.trim() : `(${text.trim()})`;
}

function ownText({ children }: XmlElement): string {
  return children.filter((child) => typeof child === 'string').join('');
}
