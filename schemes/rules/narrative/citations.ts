import { citeProvision } from '../../packs/citeProvision';
import { PROVISIONS } from '../../packs/provisions';
import { broken, type Ruling } from '../ruling';
import type { SchemeView } from '../SchemeView';
import { writeDate } from '../writeDate';
import { blockTexts } from './blockTexts';

/** `Chỉ thị 35-CT/TW, ngày 30/5/2019`: number of a central document, then its date. */
const CITATION =
  /(\d{1,4}-(?:NQ|CT|KL|QĐ|HD|TB|BC|KH|QC|TT)\/(?:TW|BTCTW|VPTW))\s*,?\s*(?:ngày\s+)?(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})/gu;

/**
 * `narrative.citations`: a central document cited in the text has the date the register knows for its number, and
 * no other document has replaced it by the day of the congress. Numbers the register does not hold are let pass.
 */
export function citations(_check: unknown, view: SchemeView): readonly Ruling[] {
  return view.snapshot.sections.flatMap((section) => {
    const found = new Map<string, Ruling>();
    for (const text of blockTexts(section.narrative)) {
      for (const [, number = '', day = '', month = '', year = ''] of text.matchAll(CITATION)) {
        const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
        const ruling = judge(number, date, view.textFact('congress_date'), section.id);
        if (ruling) found.set(`${number}@${date}`, ruling);
      }
    }
    return [...found.values()];
  });
}

function judge(number: string, date: string, congress: string | null, section: string): Ruling | null {
  const known = PROVISIONS.filter((entry) => entry.number === number);
  const at = { section };
  const cited = `${number}, ${writeDate(date)}`;
  if (known.length === 0) return null;
  if (!known.some((entry) => entry.date === date)) {
    const dates = known.map((entry) => writeDate(entry.date)).join('; ');
    const params = { cited, dates };
    return broken({ code: 'narrative.citedDate', how: 'narrative.citedDate', params, at });
  }
  const heir = PROVISIONS.find((entry) => entry.replaces?.includes(`${number}@${date}`));
  if (!heir || congress === null || heir.date > congress) return null;
  const params = { cited, heir: citeProvision(heir) };
  return broken({
    code: 'narrative.citedReplaced',
    how: 'narrative.citedReplaced',
    params,
    at,
    severity: 'information',
  });
}
