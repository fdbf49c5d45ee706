import { romanNumeral } from '@schemes/model/text/romanNumeral';

interface Level {
  readonly format: string;
  readonly text: string;
  readonly start: number;
}

/**
 * Writes the automatic numbers of a Word document (`w:numPr`, its own or its style's) into its text and removes the
 * numbering: mammoth drops numbers, but a scheme's structure depends on them. Bullets stay lists.
 * Takes and returns `word/document.xml`. Rests on ECMA-376 part 1, 17.9.
 */
export function writeOutNumbers(document: string, numbering: string, styles: string): string {
  const levels = readLevels(numbering);
  const byStyle = readStyles(styles);
  const counts = new Map<string, number[]>();
  const label = (num: string, depth: number): string | null => {
    const found = levels.get(num);
    const level = found?.levels[depth];
    if (!found || !level || level.format === 'bullet' || level.format === 'none') return null;
    const count = counts.get(found.abstract) ?? [];
    counts.set(found.abstract, count);
    count[depth] = (count[depth] ?? level.start - 1) + 1;
    count.length = depth + 1;
    return level.text.replace(/%(\d)/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      const one = found.levels[at];
      return one ? formatted(one.format, count[at] ?? one.start) : '';
    });
  };
  const current = replaceElements(document, 'w:pPrChange', () => '');
  return replaceElements(current, 'w:pPr', ({ body, whole }) => {
    const own = numberOf(body);
    const style = /<w:pStyle\s+w:val="([^"]+)"/.exec(body)?.[1];
    const given = own ?? (style === undefined ? undefined : byStyle.get(style));
    if (!given || given.num === '0') return whole;
    const text = label(given.num, given.depth);
    if (text === null) return whole;
    const bare = replaceElements(body, 'w:numPr', () => '').replace(/<w:numPr\s*\/>/, '');
    const off = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr>';
    return `<w:pPr>${bare}${off}</w:pPr><w:r><w:t xml:space="preserve">${text} </w:t></w:r>`;
  });
}

function numberOf(xml: string): { readonly num: string; readonly depth: number } | undefined {
  const inner = elementsOf(xml, 'w:numPr').next().value?.body;
  const num = inner && /<w:numId\s+w:val="(\d+)"/.exec(inner)?.[1];
  if (!num) return undefined;
  return { num, depth: Number(/<w:ilvl\s+w:val="(\d)"/.exec(inner)?.[1] ?? 0) };
}

function readLevels(
  numbering: string,
): ReadonlyMap<string, { readonly abstract: string; readonly levels: readonly Level[] }> {
  const abstracts = new Map<string, readonly Level[]>();
  for (const { attributes, body } of elementsOf(numbering, 'w:abstractNum')) {
    const id = /\bw:abstractNumId="(\d+)"/.exec(attributes)?.[1];
    if (id === undefined) continue;
    const levels: Level[] = [];
    for (const { attributes: ofLevel, body: level } of elementsOf(body, 'w:lvl')) {
      const depth = /\bw:ilvl="(\d)"/.exec(ofLevel)?.[1];
      if (depth === undefined) continue;
      levels[Number(depth)] = {
        format: /<w:numFmt\s+w:val="(\w+)"/.exec(level)?.[1] ?? 'decimal',
        text: /<w:lvlText\s+w:val="([^"]*)"/.exec(level)?.[1] ?? '',
        start: Number(/<w:start\s+w:val="(\d+)"/.exec(level)?.[1] ?? 1),
      };
    }
    abstracts.set(id, levels);
  }
  const out = new Map<string, { readonly abstract: string; readonly levels: readonly Level[] }>();
  for (const { attributes, body } of elementsOf(numbering, 'w:num')) {
    const num = /\bw:numId="(\d+)"/.exec(attributes)?.[1];
    if (num === undefined) continue;
    const abstract = /<w:abstractNumId\s+w:val="(\d+)"/.exec(body)?.[1] ?? '';
    const levels = abstracts.get(abstract);
    // A numbering with a start override has its own counter.
    if (levels)
      out.set(num, { abstract: body.includes('w:startOverride') ? `${abstract}/${num}` : abstract, levels });
  }
  return out;
}

function readStyles(styles: string): ReadonlyMap<string, { readonly num: string; readonly depth: number }> {
  const out = new Map<string, { readonly num: string; readonly depth: number }>();
  for (const { attributes, body } of elementsOf(styles, 'w:style')) {
    const id = /\bw:styleId="([^"]+)"/.exec(attributes)?.[1];
    const found = numberOf(body);
    if (id !== undefined && found) out.set(id, found);
  }
  return out;
}

/** An element that has a closing tag. */
interface Element {
  readonly attributes: string;
  readonly body: string;
  /** The element with its tags. */
  readonly whole: string;
  /** Where it begins in the text. */
  readonly from: number;
}

/**
 * The outermost elements of a name, in order. Every character is looked at a bounded number of times, also in a text with
 * a million opening tags and no closing one, for which a regular expression would search to the end each time.
 */
function* elementsOf(xml: string, name: string): Generator<Element, undefined> {
  const close = `</${name}>`;
  for (let from = xml.indexOf(`<${name}`); from !== -1; from = xml.indexOf(`<${name}`, from)) {
    const afterName = from + name.length + 1;
    const tagEnd = xml.indexOf('>', afterName);
    if (tagEnd === -1) return undefined;
    if (!/[\s>]/.test(xml.charAt(afterName)) || xml[tagEnd - 1] === '/') {
      from = afterName;
      continue;
    }
    const bodyEnd = xml.indexOf(close, tagEnd);
    if (bodyEnd === -1) return undefined;
    const to = bodyEnd + close.length;
    yield {
      attributes: xml.slice(afterName, tagEnd),
      body: xml.slice(tagEnd + 1, bodyEnd),
      whole: xml.slice(from, to),
      from,
    };
    from = to;
  }
  return undefined;
}

function replaceElements(xml: string, name: string, replacement: (element: Element) => string): string {
  const pieces: string[] = [];
  let done = 0;
  for (const element of elementsOf(xml, name)) {
    pieces.push(xml.slice(done, element.from), replacement(element));
    done = element.from + element.whole.length;
  }
  return [...pieces, xml.slice(done)].join('');
}

function formatted(format: string, n: number): string {
  if (format === 'upperRoman') return romanNumeral(n);
  if (format === 'lowerRoman') return romanNumeral(n).toLowerCase();
  const letter = String.fromCharCode(97 + ((n - 1) % 26));
  if (format === 'lowerLetter') return letter;
  return format === 'upperLetter' ? letter.toUpperCase() : String(n);
}
