import type { NumberForm } from '../model/numberForm';
import { NUMBER_FORMS } from '../model/numberForm';
import { numberInWords } from '../numbers/numberInWords';
import { formatNumber } from '../words/formatNumber';
import type { BoundFigure } from './boundFigure';

/** Papers give percentages with one decimal: `13,3%`. */
const PERCENT_DECIMALS = 1;

/** A figure as a paper writes it in a form; null where the figure has no such form. */
export function writeFigure(figure: BoundFigure, form: NumberForm): string | null {
  const { kind, value, whole, noun } = figure;
  const percent = kind === 'percent' ? value : whole ? (100 * value) / whole : null;
  const digits = kind === 'percent' ? percentText(value) : formatNumber('vi', value);
  const words =
    kind === 'percent' ? `${numberInWords(rounded(value))} phần trăm` : numberInWords(rounded(value, 2));
  switch (form) {
    case 'digits':
      return digits;
    case 'noun':
      return noun && `${digits} ${noun}`;
    case 'words':
      return words;
    case 'wordsNoun':
      return noun && `${words} ${noun}`;
    case 'percent':
      return kind === 'count' && percent !== null ? percentText(percent) : null;
  }
}

/** The forms a figure can be written in. */
export function formsOf(figure: BoundFigure): readonly NumberForm[] {
  return NUMBER_FORMS.filter((form) => writeFigure(figure, form) !== null);
}

function percentText(value: number): string {
  return `${formatNumber('vi', value, PERCENT_DECIMALS)}%`;
}

function rounded(value: number, decimals = PERCENT_DECIMALS): number {
  return Number(value.toFixed(decimals));
}
