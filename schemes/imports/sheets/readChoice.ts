import { LANGS } from '../../messages/lang';
import { tableWord } from '../../messages/tableWords';
import type { CellType } from '../../model/cells/cell';
import { sortCodes } from '../../model/cells/parseCell';
import { CHOICE_WORDS } from './choiceWords';
import { foldHeading } from './foldHeading';

/**
 * The code that a text means in a column of choices. The text is the code itself, its label in either language, or a word
 * of `CHOICE_WORDS`. Undefined for every other text.
 */
export function readChoice(type: CellType, text: string): string | undefined {
  const wanted = foldHeading(text);
  if (wanted === '') return undefined;
  const bare = text.trim();
  return type.choices?.find((code) => code === bare) ?? wordsOf(type).get(wanted);
}

/** Folded words by type, cached because they never change. */
const WORDS = new WeakMap<CellType, ReadonlyMap<string, string>>();

/** Codes by folded word. Labels have priority over the words of offices; a word for two codes means the first code. */
function wordsOf(type: CellType): ReadonlyMap<string, string> {
  const cached = WORDS.get(type);
  if (cached) return cached;
  const words = new Map<string, string>();
  const codes = type.choices ?? [];
  const note = (word: string, code: string) => words.has(word) || words.set(word, code);
  for (const code of codes) {
    for (const lang of LANGS) note(foldHeading(tableWord(lang, `choice.${type.key}.${code}`) ?? code), code);
  }
  for (const code of codes) for (const word of CHOICE_WORDS[type.key]?.[code] ?? []) note(word, code);
  WORDS.set(type, words);
  return words;
}

/**
 * The codes in a cell that has several, separated by commas, semicolons, line breaks or `+`. Empty for an empty text; null
 * if one of them is unknown.
 */
export function readChoices(type: CellType, text: string): readonly string[] | null {
  const parts = text.split(/[,;\n+]/).filter((part) => part.trim() !== '');
  const codes = parts.map((part) => readChoice(type, part.replace(/^\s*[-–•]\s*/, '')));
  const known = codes.filter((code) => code !== undefined);
  return known.length === codes.length ? sortCodes(type, known) : null;
}
