import type { FormEntry } from './curriculum';

/** The form of a label: a few words that begin with a capital, a colon after them, and a gap or a sign before them. */
const UNKNOWN =
  /(?:[\n\t,;]|\s{2,}|[.…_]{2,}|…|\s[-–](?=\s))\s*(?:(\d{1,2}(?:\.\d{1,2})?)\s*[).\-–]+\s*)?(\p{Lu}(?:[\p{L}/-]| (?! )){1,60}?)\s*:/gu;
/** An item at the beginning of a line, with its number. */
const NUMBERED = /\n\s*(\d{1,2}(?:\.\d{1,2})?)\s*\)\s*[-–]?\s*(?=\p{Lu})/gu;
/** Words within a place or a date. They are part of the value even with a colon. */
const WITHIN =
  /^(?:\(?(?:xã|phường|thị trấn|huyện|quận|thị xã|tỉnh|thành phố|tp|thôn|tổ|số nhà|đường|ngày|tháng|năm)(?![\p{L}]))/iu;

/** Splits the text of an item at unknown labels and numbered lines. Each of them begins an entry of field `unknown`. */
export function splitUnknown(entry: FormEntry): readonly FormEntry[] {
  const cuts: {
    readonly at: number;
    readonly to: number;
    readonly number: string;
    readonly label: string;
  }[] = [];
  for (const match of entry.text.matchAll(UNKNOWN)) {
    const label = match[2] ?? '';
    if (WITHIN.test(label)) continue;
    cuts.push({ at: match.index, to: match.index + match[0].length, number: match[1] ?? '', label });
  }
  for (const match of entry.text.matchAll(NUMBERED))
    if (!cuts.some(({ at, to }) => match.index >= at - 1 && match.index < to))
      cuts.push({ at: match.index, to: match.index + match[0].length, number: match[1] ?? '', label: '' });
  cuts.sort((a, b) => a.at - b.at);
  const [first] = cuts;
  if (!first) return [entry];
  return [
    {
      ...entry,
      text: trimmed(entry.text.slice(0, first.at)),
      ...(first.label === '' ? {} : { isCut: true as const }),
    },
    ...cuts.map(({ to, number, label }, i) => ({
      field: 'unknown',
      place: { number, label },
      text: trimmed(entry.text.slice(to, cuts[i + 1]?.at ?? entry.text.length)),
    })),
  ];
}

function trimmed(text: string): string {
  return text.replace(/^[\s:;,.…_]+|[\s;,…_]+$|\.{2,}\s*$/gu, '').trim();
}
