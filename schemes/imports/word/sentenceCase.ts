/** Phrases that official Vietnamese writes with capitals everywhere in a sentence. */
const KNOWN = [
  'Đảng Cộng sản Việt Nam',
  'Ban Chấp hành Trung ương',
  'Ban Chấp hành',
  'Ban Thường vụ',
  'Ban Bí thư',
  'Bộ Chính trị',
  'Ban Tổ chức',
  'Ủy ban Kiểm tra',
  'Ủy ban nhân dân',
  'Hội đồng nhân dân',
  'Mặt trận Tổ quốc',
  'Đoàn Thanh niên',
  'Việt Nam',
  'Trung ương',
  'Nhà nước',
  'Quốc hội',
  'Tỉnh ủy',
  'Thành ủy',
  'Huyện ủy',
  'Quận ủy',
  'Đảng bộ',
  'Đảng ủy',
  'xây dựng Đảng',
  'của Đảng',
] as const;
/**
 * Abbreviations with a vowel. Abbreviations without a vowel, such as `HĐND` and `MTTQ`, are recognised because no word
 * lacks a vowel.
 */
const ABBREVIATIONS = ['UBND', 'UBKT', 'ĐBQH', 'THCS', 'GDPT'];
/** Words that a Roman numeral follows. */
const COUNTED = /^(?:lần|thứ|khóa|khoá|phần|chương|mục|nhiệm|kỳ|số|điều|loại|hạng|tổ|khu|quý)$/u;

/** Whether a text is in capitals throughout and has at least four letters. */
export function isCapitals(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  return (
    letters.length >= 4 && text === text.toLocaleUpperCase('vi') && text !== text.toLocaleLowerCase('vi')
  );
}

/**
 * Converts a heading in capitals to running text: capitals stay at its beginning, in names and in abbreviations. `names`:
 * further phrases with the capitals they have in running text, such as the result of `namesIn`.
 */
export function sentenceCase(text: string, names: readonly string[]): string {
  return sentenceCaser(names)(text);
}

/** `sentenceCase` for many headings with the same names. */
export function sentenceCaser(names: readonly string[]): (text: string) => string {
  const phrases = [...new Set([...names, ...KNOWN])]
    .sort((a, b) => b.length - a.length)
    .map((phrase) => ({ phrase, lower: phrase.toLocaleLowerCase('vi') }));
  return (text) => inSentenceCase(text, phrases);
}

function inSentenceCase(
  text: string,
  phrases: readonly { readonly phrase: string; readonly lower: string }[],
): string {
  const words = text.split(/(\s+)/);
  const lower = words
    .map((word, i) => (staysCapital(word, words[i - 2]) ? word : word.toLocaleLowerCase('vi')))
    .join('');
  let out = lower;
  const folded = out.toLocaleLowerCase('vi');
  for (const { phrase, lower: wanted } of phrases) {
    if (!folded.includes(wanted)) continue;
    const pattern = new RegExp(`(?<![\\p{L}\\d])${escaped(phrase)}(?![\\p{L}\\d])`, 'giu');
    out = out.replace(pattern, phrase);
  }
  return out.replace(
    /(^\P{L}*|[.!?]\s+)(\p{L})/gu,
    (_, stop: string, letter: string) => stop + letter.toLocaleUpperCase('vi'),
  );
}

/** Whether a word stays in capitals: it is an abbreviation, or a Roman numeral after a word of `COUNTED`. */
function staysCapital(word: string, before: string | undefined): boolean {
  const bare = word.replace(/[^\p{L}\d]/gu, '');
  if (/^[IVX]+$/.test(bare)) return COUNTED.test((before ?? '').toLocaleLowerCase('vi'));
  const hasVowel = /[AEIOUY]/.test(bare.normalize('NFD'));
  return ABBREVIATIONS.includes(bare) || (bare.length > 1 && /^\p{Lu}+$/u.test(bare) && !hasVowel);
}

/**
 * The names in lines of text, each once: two to five neighbouring words with a capital, except at the beginning of a
 * sentence. Lines in capitals are skipped.
 */
export function namesIn(lines: readonly string[]): readonly string[] {
  const found = new Set<string>();
  const pattern = /(?<=[\p{Ll}\d,;:]\s)\p{Lu}\p{Ll}*(?:\s\p{Lu}\p{Ll}*){1,4}(?!\p{L})/gu;
  for (const line of lines) {
    if (isCapitals(line)) continue;
    for (const [name] of line.normalize('NFC').matchAll(pattern)) found.add(name);
  }
  return [...found];
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}
