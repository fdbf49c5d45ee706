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
  return document
    .replace(/<w:pPrChange\b[\s\S]*?<\/w:pPrChange>/g, '')
    .replace(/<w:pPr>[\s\S]*?<\/w:pPr>/g, (properties) => {
      const own = numberOf(properties);
      const style = /<w:pStyle\s+w:val="([^"]+)"/.exec(properties)?.[1];
      const given = own ?? (style === undefined ? undefined : byStyle.get(style));
      if (!given || given.num === '0') return properties;
      const text = label(given.num, given.depth);
      if (text === null) return properties;
      const bare = properties.replace(/<w:numPr>[\s\S]*?<\/w:numPr>/, '').replace(/<w:numPr\s*\/>/, '');
      const off = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr>';
      return `${bare.replace('</w:pPr>', `${off}</w:pPr>`)}<w:r><w:t xml:space="preserve">${text} </w:t></w:r>`;
    });
}

function numberOf(xml: string): { readonly num: string; readonly depth: number } | undefined {
  const inner = /<w:numPr>([\s\S]*?)<\/w:numPr>/.exec(xml)?.[1];
  const num = inner && /<w:numId\s+w:val="(\d+)"/.exec(inner)?.[1];
  if (!num) return undefined;
  return { num, depth: Number(/<w:ilvl\s+w:val="(\d)"/.exec(inner)?.[1] ?? 0) };
}

function readLevels(
  numbering: string,
): ReadonlyMap<string, { readonly abstract: string; readonly levels: readonly Level[] }> {
  const abstracts = new Map<string, readonly Level[]>();
  for (const [, id = '', body = ''] of numbering.matchAll(
    /<w:abstractNum\b[^>]*w:abstractNumId="(\d+)"[^>]*>([\s\S]*?)<\/w:abstractNum>/g,
  )) {
    const levels: Level[] = [];
    for (const [, depth = '0', level = ''] of body.matchAll(
      /<w:lvl\b[^>]*w:ilvl="(\d)"[^>]*>([\s\S]*?)<\/w:lvl>/g,
    )) {
      levels[Number(depth)] = {
        format: /<w:numFmt\s+w:val="(\w+)"/.exec(level)?.[1] ?? 'decimal',
        text: /<w:lvlText\s+w:val="([^"]*)"/.exec(level)?.[1] ?? '',
        start: Number(/<w:start\s+w:val="(\d+)"/.exec(level)?.[1] ?? 1),
      };
    }
    abstracts.set(id, levels);
  }
  const out = new Map<string, { readonly abstract: string; readonly levels: readonly Level[] }>();
  for (const [, num = '', body = ''] of numbering.matchAll(
    /<w:num\b[^>]*w:numId="(\d+)"[^>]*>([\s\S]*?)<\/w:num>/g,
  )) {
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
  for (const [, id = '', body = ''] of styles.matchAll(
    /<w:style\b[^>]*w:styleId="([^"]+)"[^>]*>([\s\S]*?)<\/w:style>/g,
  )) {
    const found = numberOf(body);
    if (found) out.set(id, found);
  }
  return out;
}

function formatted(format: string, n: number): string {
  if (format === 'upperRoman') return romanNumeral(n);
  if (format === 'lowerRoman') return romanNumeral(n).toLowerCase();
  const letter = String.fromCharCode(97 + ((n - 1) % 26));
  if (format === 'lowerLetter') return letter;
  return format === 'upperLetter' ? letter.toUpperCase() : String(n);
}
