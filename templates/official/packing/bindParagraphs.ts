import { bindTerms, NO_BREAK_HYPHEN } from '@templates/official/text/boundTerms';

/** Matches body rows of tables, whose words were measured one by one and which must not change; or one paragraph. */
const PARTS = /<w:tr><!\[CDATA\[[\s\S]*?\]\]><\/w:tr>|<w:p>[\s\S]*?<\/w:p>/g;
const TEXTS = /(<w:t(?: [^>]*)?>)([^<]*)(<\/w:t>)/g;

/**
 * Binds the terms of every paragraph of a document with no-break blanks and hyphens, even if a term is in several runs.
 * Skips the rows of the scheme's tables, which are still wrapped in CDATA (`unwrapBodyRows`).
 */
export function bindParagraphs(xml: string): string {
  return xml.replace(PARTS, (part) => (part.startsWith('<w:tr>') ? part : bindParagraph(part)));
}

function bindParagraph(paragraph: string): string {
  const texts = [...paragraph.matchAll(TEXTS)].map(([, , text = '']) => text);
  const whole = texts.join('');
  if (whole === '') return paragraph;
  const bound = bindTerms(whole);
  if (bound === whole && !whole.includes(NO_BREAK_HYPHEN)) return paragraph;
  let from = 0;
  return paragraph.replace(TEXTS, (_, open: string, text: string, close: string) => {
    const piece = bound.slice(from, from + text.length);
    from += text.length;
    const pieces = piece.split(NO_BREAK_HYPHEN).map((one) => (one === '' ? '' : `${open}${one}${close}`));
    return pieces.join('<w:noBreakHyphen/>') || `${open}${close}`;
  });
}
