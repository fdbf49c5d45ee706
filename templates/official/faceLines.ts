import type { PaperSetting } from './paperSetting';
import { printable } from './printable';

/** Blanks that a centred line does not swallow, for what is still to be written by hand. */
const blank = (length: number) => '\u00a0'.repeat(length);
const two = (number: number) => String(number).padStart(2, '0');

/** `05-ĐA/ĐU`; in a draft without number the place for it is left free (HD05: H7, H8). */
export function numberAndSymbol({ number, symbol }: PaperSetting): string {
  return `${number === undefined ? blank(5) : two(number)}-${printable(symbol)}`;
}

/** `ngày 05 tháng 02 năm 2026`: a zero before days below 10 and before January and February alone (HD05: H11). */
export function dateInWords({ date }: PaperSetting): string {
  if (date === undefined) return `ngày${blank(5)}tháng${blank(5)}năm${blank(8)}`;
  const [year = '', month = '', day = ''] = date.split('-');
  const monthText = Number(month) <= 2 ? two(Number(month)) : String(Number(month));
  return `ngày ${two(Number(day))} tháng ${monthText} năm ${year}`;
}

/** `(Kèm theo Đề án số 05-ĐA/ĐU, ngày … của …)` under an appendix's title. */
export function attachedTo(setting: PaperSetting): string {
  return `(Kèm theo Đề án số ${numberAndSymbol(setting)}, ${dateInWords(setting)} của ${printable(setting.issuer)})`;
}
