import { monthIndex } from '../../tableViews/monthIndex';
import type { SchemeView } from '../view/SchemeView';

/**
 * Month index at which ages are counted: the month that the pack sets for the level, or else the month of the congress.
 * Null if the date of the congress is also missing.
 */
export function ageMonth(view: SchemeView): number | null {
  const fixed = view.level ? view.pack?.parameters.ageMonth[view.level] : undefined;
  const text = fixed ?? view.textFact('congress_date');
  return text === null ? null : monthIndex(text);
}
