import type { Lang } from '../messages/lang';
import { ruleText } from '../messages/ruleText';
import { t } from '../messages/t';
import type { Examination, FileFault, FilePlace, Topic } from './Examination';

/** The sentence of a fault. */
export function faultWords(lang: Lang, { code, params }: FileFault): string {
  return ruleText(lang, code, params);
}

/** Where a fault is, with the number of further places; empty for the file as a whole. */
export function placeWords(lang: Lang, { place, more }: FileFault): string {
  const words = [...placeParts(lang, place), ...(more > 0 ? [t(lang, 'examination.more', { n: more })] : [])];
  return words.join(', ');
}

function placeParts(lang: Lang, place: FilePlace): readonly string[] {
  if (place.kind === 'file') return [];
  if (place.kind === 'text') return [t(lang, 'examination.place.text', { quote: place.quote })];
  const { table: n, title, row, column, address } = place;
  const where =
    address !== undefined
      ? t(lang, 'examination.place.sheet', { title, address })
      : t(lang, title === '' ? 'examination.place.table' : 'examination.place.titled', { n, title });
  return [
    where,
    ...(row === '' ? [] : [t(lang, 'examination.place.row', { row })]),
    ...(column === '' ? [] : [t(lang, 'examination.place.column', { column })]),
  ];
}

/** The sentence that says how much of a topic was judged, and how much could not be judged. */
export function countWords(lang: Lang, { topics, kind }: Examination, topic: Topic): string {
  const { judged, unjudged } = topics[topic];
  if (topic !== 'form') return t(lang, `examination.judged.${topic}`, { judged, unjudged });
  if (kind === 'sheet') return t(lang, 'examination.judged.noForm');
  return t(lang, unjudged > 0 ? 'examination.judged.formUnknown' : 'examination.judged.form', { judged });
}

/** The sentence that names the day by whose rules the file was judged. */
export function dayWords(lang: Lang, { day, isOwnDay }: Examination): string {
  const shown = day.split('-').reverse().join('/');
  return t(lang, isOwnDay ? 'examination.ownDay' : 'examination.today', { day: shown });
}

/**
 * The sentence that says how many faults must be corrected and how many a person should look at; null if there are
 * none.
 */
export function resultWords(lang: Lang, { faults }: Examination): string | null {
  if (faults.length === 0) return null;
  const wrong = faults.filter(({ severity }) => severity === 'wrong').length;
  return t(lang, 'examination.counts', { wrong, doubt: faults.length - wrong });
}
