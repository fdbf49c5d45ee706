import { TIMES_WIDTHS } from './timesWidths';

/** A face of Times New Roman. */
export type Face = keyof typeof TIMES_WIDTHS;

/** Units of one em in the table of widths. */
const EM = 2048;

/** Letters of the font are looked up below this code. */
const CODES = 0x2200;

/**
 * Width in units of a letter that the table does not have. It is that of a wide letter, so that a measured width is too
 * large rather than too small.
 */
const UNKNOWN = 1479;

const WIDTHS = Object.fromEntries(
  Object.entries(TIMES_WIDTHS).map(([face, byWidth]) => {
    const widths = new Uint16Array(CODES).fill(UNKNOWN);
    for (const [width, letters] of Object.entries(byWidth)) {
      for (const letter of letters) widths[letter.charCodeAt(0)] = Number(width);
    }
    // The no-break hyphen prints as the hyphen; combining marks have no width of their own.
    widths[0x2011] = widths[0x2d] ?? UNKNOWN;
    widths.fill(0, 0x300, 0x370);
    return [face, widths];
  }),
) as Record<Face, Uint16Array>;

/**
 * Width in twips of an unbroken line in Times New Roman of `size` half-points, by the widths of the font, without
 * kerning, which Word does not use by default.
 */
export function textWidth(text: string, size: number, face: Face = 'regular'): number {
  const widths = WIDTHS[face];
  let units = 0;
  for (let i = 0; i < text.length; i += 1) units += widths[text.charCodeAt(i)] ?? UNKNOWN;
  return (units * size * 10) / EM;
}

/** The face of a run. */
export function faceOf({ bold = false, italics = false }: { bold?: boolean; italics?: boolean }): Face {
  if (bold) return italics ? 'boldItalic' : 'bold';
  return italics ? 'italic' : 'regular';
}
