import type { Paper } from '@templates/official/setting/paper';
import { unbound } from '@templates/official/text/boundTerms';
import type { IContext } from 'docx';

/**
 * The text of every paragraph of a paper, read from its document before it is packed. Packing takes ten times as long.
 * Spelling and binding, which belong to packing, are not done.
 */
export function paperLines({ document }: Paper): readonly string[] {
  const context: IContext = { file: document, viewWrapper: document.Document, stack: [] };
  const lines: string[] = [];
  const collect = (node: unknown, into: string[] | null): void => {
    if (typeof node !== 'object' || node === null) return;
    if (Array.isArray(node)) {
      for (const child of node) collect(child, into);
      return;
    }
    for (const [name, child] of Object.entries(node)) {
      if (name === '_cdata') lines.push(...linesOfRows(String(child)));
      else if (name === 'w:t')
        into?.push(
          [child]
            .flat()
            .filter((part) => typeof part === 'string')
            .join(''),
        );
      else if (name === 'w:p') {
        const texts: string[] = [];
        collect(child, texts);
        lines.push(unbound(texts.join('')));
      } else collect(child, into);
    }
  };
  collect(document.Document.View.prepForXml(context), null);
  return lines;
}

/** The paragraphs of body rows, which are written as text. */
function linesOfRows(xml: string): readonly string[] {
  return xml
    .split('</w:p>')
    .slice(0, -1)
    .map((paragraph) =>
      paragraph
        .slice(paragraph.lastIndexOf('<w:p>'))
        .replaceAll('<w:noBreakHyphen/>', '-')
        .replace(/<[^>]*>/g, '')
        .replace(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => ENTITIES[name] ?? ''),
    );
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
