const HEADINGS = 'h1, h2, h3, h4, h5, h6';
const BLOCKS = `p, ul, ol, ${HEADINGS}, div, section, article, blockquote, pre, table`;

/**
 * Returns everything in an element as paragraphs, lists and tables, in order. Text between blocks becomes a paragraph,
 * and so does each heading. The element is empty afterwards.
 */
export function paragraphsOf(page: Document, element: Element): readonly Element[] {
  const out: Element[] = [];
  let line: ChildNode[] = [];
  const endLine = () => {
    if (line.some(({ textContent }) => (textContent ?? '').trim() !== '')) out.push(paragraph(page, line));
    line = [];
  };
  for (const child of [...element.childNodes]) {
    const block = child.nodeType === 1 ? (child as Element) : null;
    if (!block?.matches(BLOCKS) && !block?.querySelector(BLOCKS)) {
      line.push(child);
      continue;
    }
    endLine();
    if (block.matches('p, ul, ol, table')) out.push(block);
    else out.push(...paragraphsOf(page, block));
  }
  endLine();
  return out;
}

/**
 * Turns headings inside elements of a selector into paragraphs, because list items and cells of the narrative have no
 * headings.
 */
export function headingsToParagraphs(page: Document, within: string): void {
  for (const heading of [...page.body.querySelectorAll(HEADINGS)])
    if (heading.closest(within)) heading.replaceWith(paragraph(page, [...heading.childNodes]));
}

function paragraph(page: Document, content: readonly ChildNode[]): Element {
  const made = page.createElement('p');
  made.append(...content);
  return made;
}
