import { foldHeading } from './foldHeading';
import type { SkipReason } from './importedRow';
import { COUNTER, type MappedColumn, SKIP } from './importTarget';
import type { SheetValue } from './sheet';
import { sheetText } from './sheetText';

const TOTALS =
  /^(?:tong|tong cong|tong so|cong|cong chung|toan dang bo|tong toan dang bo|total|sum|tong hop)$/;
const TOTAL_START = /^(?:tong cong|tong so|cong so|cong khoi|cong nhom)\b/;

/** Why a row is left out; null where it is a row of the table. */
export function skipReason(
  values: readonly SheetValue[],
  mapping: readonly MappedColumn[],
  { counter, named }: { readonly counter: number | undefined; readonly named: number | undefined },
): SkipReason | null {
  const texts = values.map((value) => sheetText(value).trim());
  const filled = texts.filter((text) => text !== '');
  if (filled.length === 0) return 'blank';
  if (filled.length > 2 && isColumnNumbers(filled)) return 'columnNumbers';
  const label = named === undefined ? '' : (texts[named] ?? '');
  const first = foldHeading(texts.find((text) => text !== '') ?? '');
  if ([first, foldHeading(label)].some((text) => TOTALS.test(text) || TOTAL_START.test(text))) return 'total';
  const imported = mapping.filter(({ target }) => target !== SKIP && target !== COUNTER);
  const others = imported.filter(({ column }) => column !== named && (texts[column] ?? '') !== '');
  if (label === '')
    return others.length === 0 ? (isOnlyCounter(texts, counter) ? 'blank' : 'heading') : 'noName';
  if (
    others.length === 0 &&
    (filled.length === 1 || isGroupMark(texts[counter ?? -1])) &&
    imported.length > 2
  ) {
    return isGroupMark(texts[counter ?? -1]) || isGroupHeading(label) ? 'heading' : null;
  }
  return isRepeatedHead(label, texts[counter ?? -1]) ? 'repeatedHead' : null;
}

/** `(1) (2) (3)`, `1 2 3`, `A B C`: the row under a head that numbers the columns. */
function isColumnNumbers(filled: readonly string[]): boolean {
  const bare = filled.map((text) => text.replace(/[()[\]]/g, ''));
  const from = Number(bare.find((text) => /^\d+$/.test(text)));
  const letters = bare.filter((text) => !/^\d+$/.test(text));
  if (letters.some((text) => !/^[A-C]$/.test(text))) return false;
  const numbers = bare.filter((text) => /^\d+$/.test(text)).map(Number);
  return numbers.length > 1 && numbers.every((number, i) => number === from + i) && from <= 2;
}

function isOnlyCounter(texts: readonly string[], counter: number | undefined): boolean {
  return counter !== undefined && texts.every((text, i) => text === '' || i === counter);
}

/** Whether a Roman numeral or a letter in place of the running number marks the heading of a group. */
function isGroupMark(text: string | undefined): boolean {
  return text !== undefined && /^(?:[IVX]+|[A-ZĐ])[.)]?$/.test(text);
}

/** `I. Tái cử`, `A- NHÂN SỰ LẦN ĐẦU`. */
function isGroupHeading(label: string): boolean {
  return (
    /^(?:[IVX]+|[A-ZĐ])\s*[-.)/]/.test(label) ||
    (label.length > 3 &&
      label === label.toLocaleUpperCase('vi') &&
      /\s/.test(label) &&
      /(?:KHỐI|NHÂN SỰ|DANH SÁCH|TÁI CỬ|LẦN ĐẦU)/.test(label))
  );
}

function isRepeatedHead(label: string, counter: string | undefined): boolean {
  return (
    ['ho va ten', 'ho ten', 'ten to chuc dang', 'to chuc dang', 'ten don vi'].includes(foldHeading(label)) ||
    ['stt', 'tt'].includes(foldHeading(counter ?? ''))
  );
}
