import { bindTerms, NO_BREAK_BLANK } from './boundTerms';
import { type Face, textWidth } from './textWidth';
import { wrappedLines } from './wrappedLines';

/** A line begins well with one of these words. */
const BEGINS_LINE =
  /^(?:nhiệm|khóa|khoá|lần|về|của|tại|thuộc|và|theo|giới|để|đối|năm|trình|cho|tham|ban|đảng|đại|hội|ủy|uỷ|chi|xã|phường|tỉnh|thành|đặc|huyện|trường|công|các)(?!\p{L})/iu;

/** No line ends with one of these words. */
const LEADS_ON = /^(?:của|và|về|các|tại|thuộc|theo|với|cho|để|từ|trong|thứ|lần|số)$/iu;

/** Words of several syllables in names and titles, which a line does not divide. */
const COMPOUNDS = new RegExp(
  `(?<!\\p{L})(?:${[
    'ban chấp hành|ban thường vụ|ban tổ chức|ban kiểm phiếu|ủy ban|uỷ ban|nhân dân|hội đồng|mặt trận tổ quốc|cấp ủy viên|cấp uỷ viên|ủy viên|uỷ viên',
    'đảng bộ|đảng ủy|đảng uỷ|chi bộ|chi ủy|chi uỷ|tỉnh ủy|tỉnh uỷ|thành ủy|thành uỷ|cơ quan|chính quyền|trực thuộc|trung ương|trung học phổ thông|trung học cơ sở',
    'thành phố|đặc khu|khu vực|phía nam|phía bắc|miền nam|miền bắc|tổng công ty|công ty|đầu tư|phát triển|hạ tầng|khu công nghiệp',
    'đại hội|đại biểu|hội nghị|nhân sự|nhiệm kỳ|cán bộ|chủ chốt|danh sách|trích ngang|tái cử|lần đầu|phê duyệt|đề án|phương án',
    'đương nhiệm|giới thiệu|tham gia|chuẩn bị|kiểm tra|cơ cấu|số lượng|chức danh|chỉ tiêu|phấn đấu|quyết định|thẩm quyền|rà soát|bầu cử|phiếu bầu|biên bản|kiểm phiếu|đoàn chủ tịch',
  ].join('|')})(?!\\p{L})`,
  'giu',
);

/** Costs of ending a line at a place. They are added to the cost of uneven lines, which is 0 to 1 for a line. */
const COST = { good: 0.1, plain: 0.6, leadsOn: 2, inCompound: 3, line: 0.5 } as const;

/** Share of the column that lines fill at most: printers and programs differ a little. */
const FILLED = 0.985;

/**
 * A centred title in as few lines as its column allows, which have similar lengths and end at natural breaks of the
 * title. Blanks inside a line become no-break blanks. In a title of one line, only the terms are bound.
 */
export function ownLines(text: string, width: number, size: number, face: Face): string {
  const bound = bindTerms(text.trim());
  const room = width * FILLED;
  const count = wrappedLines(bound, room, size, face).length;
  if (count === 1) return bound;
  const words = bound.split(' ');
  const widthOf = (line: string) => textWidth(line, size, face);
  const inCompound = compoundParts(words);
  const fewest = bestDivision(words, count, room, widthOf, inCompound);
  const more = bestDivision(words, count + 1, room, widthOf, inCompound);
  const best = more && (!fewest || more.cost + COST.line < fewest.cost) ? more : fewest;
  const ends = new Set(best?.begins ?? []);
  return words.map((word, i) => (i === 0 ? word : `${ends.has(i) ? ' ' : NO_BREAK_BLANK}${word}`)).join('');
}

interface Division {
  readonly cost: number;
  /** Indices of the words that begin a line. */
  readonly begins: readonly number[];
}

/** The cheapest division into `count` lines; null if there are fewer words. */
function bestDivision(
  words: readonly string[],
  count: number,
  room: number,
  widthOf: (line: string) => number,
  inCompound: ReadonlySet<number>,
): Division | null {
  const even = Math.min(room, widthOf(words.join(' ')) / count);
  let best: (Division | null)[] = words.map((_, end) => {
    const width = widthOf(words.slice(0, end + 1).join(' '));
    return width > room && end > 0 ? null : { cost: unevenness(width, even), begins: [] };
  });
  for (let line = 1; line < count; line += 1) {
    best = words.map((_, end) => {
      let cheapest: Division | null = null;
      for (let begin = end; begin > 0; begin -= 1) {
        const width = widthOf(words.slice(begin, end + 1).join(' '));
        if (width > room && begin < end) break;
        const before = best[begin - 1];
        if (!before) continue;
        const cost = before.cost + unevenness(width, even) + placeCost(words, begin, inCompound);
        if (cheapest === null || cost < cheapest.cost) cheapest = { cost, begins: [...before.begins, begin] };
      }
      return cheapest;
    });
  }
  return best.at(-1) ?? null;
}

function unevenness(width: number, even: number): number {
  return ((width - even) / even) ** 2;
}

function placeCost(words: readonly string[], begin: number, inCompound: ReadonlySet<number>): number {
  const before = words[begin - 1] ?? '';
  if (inCompound.has(begin)) return COST.inCompound;
  if (/[,;:]$/u.test(before)) return 0;
  if (LEADS_ON.test(before)) return COST.leadsOn;
  return BEGINS_LINE.test(words[begin] ?? '') ? COST.good : COST.plain;
}

/** The words that are a second or later part of a compound. */
function compoundParts(words: readonly string[]): ReadonlySet<number> {
  const parts = new Set<number>();
  const text = words.join(' ');
  const starts = new Map<number, number>();
  let at = 0;
  for (const [i, word] of words.entries()) {
    starts.set(at, i);
    at += word.length + 1;
  }
  for (const { 0: found, index } of text.matchAll(COMPOUNDS)) {
    for (let i = index + 1; i < index + found.length; i += 1) {
      const word = starts.get(i);
      if (word !== undefined) parts.add(word);
    }
  }
  return parts;
}
