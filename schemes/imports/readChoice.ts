import type { CellType } from '../model/cell';
import { sortCodes } from '../model/parseCell';
import { choiceLabel } from '../words/formatCell';
import { CHOICE_WORDS } from './choiceWords';
import { foldHeading } from './foldHeading';

/** The code that a text means in a column of choices: its code, its label in either language, or a usual short form. */
export function readChoice(type: CellType, text: string): string | undefined {
  const wanted = foldHeading(text);
  if (wanted === '') return undefined;
  const codes = type.choices ?? [];
  const bare = text.trim();
  return (
    codes.find((code) => code === bare) ??
    codes.find((code) =>
      (['vi', 'en'] as const).some((lang) => foldHeading(choiceLabel(lang, type, code)) === wanted),
    ) ??
    codes.find((code) => CHOICE_WORDS[type.key]?.[code]?.includes(wanted))
  );
}

/** The codes of a cell that names several, parted by commas, semicolons, line breaks or `+`; null where one is unknown. */
export function readChoices(type: CellType, text: string): readonly string[] | null {
  const parts = text.split(/[,;\n+]/).filter((part) => part.trim() !== '');
  const codes = parts.map((part) => readChoice(type, part.replace(/^\s*[-–•]\s*/, '')));
  const known = codes.filter((code) => code !== undefined);
  return known.length === codes.length ? sortCodes(type, known) : null;
}
