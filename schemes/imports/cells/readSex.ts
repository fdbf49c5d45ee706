/** The sex that a text names, if any, and the text without it. */
export interface ReadSex {
  readonly sex?: 'male' | 'female';
  readonly rest: string;
}

const MALE = /^nam$/iu;
const FEMALE = /^(?:nữ|nu|nử)$/iu;
/** Longest text that is searched. A sex with a date is shorter, and the patterns are slow on long runs of blanks. */
const LONGEST = 60;
const SIGNS = '[\\s,;:/–-]*';
const AFTER = new RegExp(`^(.*\\d)\\s*${SIGNS}\\(?\\s*(nam|nữ|nu)\\s*\\)?$`, 'iu');
const BEFORE = new RegExp(`^\\(?\\s*(Nam|NAM|[Nn][ữu]|NỮ|NU)\\s*\\)?${SIGNS}(\\d.*)$`, 'u');

/**
 * Separates a sex from a date beside it: `1975 (nữ)`, `Nữ, 15/8/1976`, `1975 - Nam`. A text that consists only of the
 * sex gives an empty `rest`. A lower-case `nam` before a year is not read as a sex, because it may be `năm` without its
 * diacritic.
 */
export function readSex(text: string): ReadSex {
  const bare = text.normalize('NFC').trim();
  if (bare.length > LONGEST) return { rest: text };
  const after = AFTER.exec(bare);
  if (after) return withSex(after[2] ?? '', after[1] ?? '');
  const before = BEFORE.exec(bare);
  if (before) return withSex(before[1] ?? '', before[2] ?? '');
  const alone = sexNamed(bare);
  return alone === undefined ? { rest: text } : { sex: alone, rest: '' };
}

function withSex(word: string, rest: string): ReadSex {
  const sex = sexNamed(word);
  return sex === undefined ? { rest } : { sex, rest: rest.trim() };
}

function sexNamed(word: string): 'male' | 'female' | undefined {
  if (MALE.test(word)) return 'male';
  return FEMALE.test(word) ? 'female' : undefined;
}
