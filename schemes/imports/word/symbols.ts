/** The Unicode character that a symbol font draws for a code, by font. Codes are without the 0xF000 that `w:sym` adds. */
const SYMBOLS: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  wingdings: {
    74: '☺',
    108: '●',
    110: '■',
    111: '☐',
    113: '❑',
    114: '❒',
    117: '◆',
    118: '❖',
    120: '☒',
    159: '•',
    167: '▪',
    168: '☐',
    216: '➢',
    223: '←',
    224: '→',
    232: '➔',
    240: '⇨',
    251: '✗',
    252: '✓',
    253: '☒',
    254: '☑',
  },
  'wingdings 2': { 79: '✗', 80: '✓', 81: '☒', 82: '☑', 83: '☒', 84: '☒', 153: '▪', 163: '☐' },
  symbol: {
    45: '−',
    97: 'α',
    98: 'β',
    103: 'γ',
    100: 'δ',
    109: 'μ',
    112: 'π',
    115: 'σ',
    83: 'Σ',
    68: 'Δ',
    163: '≤',
    165: '∞',
    174: '→',
    176: '°',
    177: '±',
    179: '≥',
    180: '×',
    183: '•',
    184: '÷',
    185: '≠',
    187: '≈',
    214: '√',
    222: '⇒',
  },
};

/** Whether a font draws symbols in place of letters. */
export function isSymbolFont(font: string | undefined): boolean {
  return (
    font !== undefined &&
    (Object.hasOwn(SYMBOLS, font.toLowerCase()) || /^(?:webdings|wingdings 3)$/i.test(font))
  );
}

/** The Unicode character that a font draws for a code; null if it is unknown. */
export function symbolOf(font: string, code: number): string | null {
  const bare = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code;
  if (bare === 0x20 || bare === 0xa0) return ' ';
  if (!isSymbolFont(font)) return code >= 0x20 && code < 0xe000 ? String.fromCharCode(code) : null;
  const known = SYMBOLS[font.toLowerCase()]?.[bare];
  // The Symbol font draws digits and punctuation as they are.
  const isPlain = font.toLowerCase() === 'symbol' && bare >= 0x20 && bare < 0x40;
  return known ?? (isPlain ? String.fromCharCode(bare) : null);
}
