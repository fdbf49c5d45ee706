// `node --import tsx scripts/fontWidths.ts`: writes the widths of letters of Times New Roman into
// `templates/official/text/timesWidths.ts`, from Liberation Serif, a free font of the same widths (fonts-liberation2).
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const FONTS = '/usr/share/fonts/truetype/liberation2';
const FACES = { regular: 'Regular', bold: 'Bold', italic: 'Italic', boldItalic: 'BoldItalic' };

/** Latin with all Vietnamese letters, and the punctuation of papers. */
const RANGES: readonly (readonly [number, number])[] = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x1a0, 0x1a1],
  [0x1af, 0x1b0],
  [0x1ea0, 0x1ef9],
  [0x2010, 0x2015],
  [0x2018, 0x201e],
  [0x2022, 0x2026],
  [0x2032, 0x2033],
];

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const tables = Object.entries(FACES).map(([face, file]) => {
    const byWidth = fontWidths(readFileSync(join(FONTS, `LiberationSerif-${file}.ttf`)));
    const rows = [...byWidth].map(([width, letters]) => `    ${width}: ${literal(letters)},`);
    return `  ${face}: {\n${rows.join('\n')}\n  },`;
  });
  writeFileSync(
    join(ROOT, 'templates/official/text/timesWidths.ts'),
    `// Made by \`node --import tsx scripts/fontWidths.ts\`. Do not edit.

/**
 * Letters of Times New Roman by their width, for each face of the font; 2048 units are one em. The widths are those of
 * Liberation Serif, which has the metrics of Times New Roman.
 */
export const TIMES_WIDTHS = {
${tables.join('\n')}
} as const satisfies Readonly<Record<string, Readonly<Record<number, string>>>>;
`,
  );
}

/** The letters of a TrueType font by their width in its units, narrowest first. */
export function fontWidths(data: Buffer): ReadonlyMap<number, string> {
  const font = readFont(data);
  const byWidth = new Map<number, string>();
  for (const [from, to] of RANGES) {
    for (let code = from; code <= to; code += 1) {
      const width = font.widthOf(code);
      if (width === null) continue;
      byWidth.set(width, `${byWidth.get(width) ?? ''}${String.fromCodePoint(code)}`);
    }
  }
  return new Map([...byWidth].sort(([a], [b]) => a - b));
}

/** Quotes as Biome does: single quotes, unless the text has more of them than of double ones; no invisible letters. */
function literal(text: string): string {
  const shown = text.replace(/[\\\u00a0\u00ad\u2010-\u2012]/g, (letter) =>
    letter === '\\' ? '\\\\' : `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return text.includes("'") ? `"${shown.replaceAll('"', '\\"')}"` : `'${shown}'`;
}

/** The parts of a TrueType font that give the widths of its letters: cmap (format 4), hhea, hmtx. */
function readFont(data: Buffer): { readonly widthOf: (code: number) => number | null } {
  const offsets = new Map<string, number>();
  const offsetOf = (name: string) => {
    const at = offsets.get(name);
    if (at === undefined) throw new Error(`The font has no table ${name}.`);
    return at;
  };
  for (let i = 0; i < data.readUInt16BE(4); i += 1) {
    const at = 12 + 16 * i;
    offsets.set(data.toString('latin1', at, at + 4), data.readUInt32BE(at + 8));
  }
  const cmap = offsetOf('cmap');
  let table = 0;
  for (let i = 0; i < data.readUInt16BE(cmap + 2); i += 1) {
    const at = cmap + data.readUInt32BE(cmap + 4 + 8 * i + 4);
    if (data.readUInt16BE(at) === 4) table = at;
  }
  const segments = data.readUInt16BE(table + 6) / 2;
  const unsigned = (list: number, i: number) =>
    data.readUInt16BE(table + 14 + list * 2 * segments + (list > 0 ? 2 : 0) + 2 * i);
  const glyphOf = (code: number): number => {
    for (let i = 0; i < segments; i += 1) {
      if (code > unsigned(0, i)) continue;
      if (code < unsigned(1, i)) return 0;
      const range = unsigned(3, i);
      if (range === 0) return (code + unsigned(2, i)) & 0xffff;
      const at = table + 16 + 6 * segments + 2 * i + range + 2 * (code - unsigned(1, i));
      const glyph = data.readUInt16BE(at);
      return glyph === 0 ? 0 : (glyph + unsigned(2, i)) & 0xffff;
    }
    return 0;
  };
  const measured = data.readUInt16BE(offsetOf('hhea') + 34);
  return {
    widthOf(code) {
      const glyph = glyphOf(code);
      if (glyph === 0) return null;
      return data.readUInt16BE(offsetOf('hmtx') + 4 * Math.min(glyph, measured - 1));
    },
  };
}
