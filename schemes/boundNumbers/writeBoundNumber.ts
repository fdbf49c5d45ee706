import { formatNumber } from '../messages/formatNumber';
import { formatPercent, PERCENT_DECIMALS } from '../messages/formatPercent';
import type { NumberForm } from '../model/text/numberForm';
import { NUMBER_FORMS } from '../model/text/numberForm';
import { numberInWords } from '../numbers/numberInWords';
import type { BoundNumber } from './boundNumber';

/** A number in a form, as papers write it; null if the number cannot be written in that form. */
export function writeBoundNumber(number: BoundNumber, form: NumberForm): string | null {
  const { kind, value, whole, noun } = number;
  const percent = kind === 'percent' ? value : whole ? (100 * value) / whole : null;
  const digits = kind === 'percent' ? formatPercent(value) : formatNumber('vi', value);
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
      return kind === 'count' && percent !== null ? formatPercent(percent) : null;
  }
}

/** The forms in which a number can be written. */
export function formsOf(number: BoundNumber): readonly NumberForm[] {
  return NUMBER_FORMS.filter((form) => writeBoundNumber(number, form) !== null);
}

function rounded(value: number, decimals = PERCENT_DECIMALS): number {
  return Number(value.toFixed(decimals));
}
