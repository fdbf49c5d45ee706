import type { BoundNumber } from '../../../boundNumbers/boundNumber';
import type { ClaimContext } from './ClaimContext';

/** What a number at a place of a phrase may say; the first figure that is there is the one told. */
export type Sayings = Readonly<Record<string, readonly (BoundNumber | null)[]>>;

/** Where a phrase was found. */
export interface PhrasePlace {
  /** The words of its named groups. */
  readonly groups: Readonly<Record<string, string | undefined>>;
  /** The sentence from its beginning to the end of the phrase, masked. */
  readonly sentence: string;
  /** Title of the section, nearest heading and leading line above the block. */
  readonly above: string;
}

/** A way papers say numbers of a table. Named groups of the pattern that hold a number are what `says` speaks of. */
export interface Phrase {
  readonly pattern: RegExp;
  /** Words that would make others of the people, but are what the phrase is about; global. */
  readonly subject?: RegExp;
  readonly says: (place: PhrasePlace, context: ClaimContext) => Sayings;
}

/** A pattern of masked text: a blank stands for any blanks, `<n>` for a count named n, `<n%>` for a share. */
export function phrase(source: string): RegExp {
  const out = source
    .replace(/(?<!\?)<(\w+)>/g, '(?<$1>#+(?: \\(#+\\))?)')
    .replace(/<(\w+)%>/g, '(?<$1>%+)')
    .replace(/ /g, '\\s+');
  return new RegExp(out, 'dgu');
}

/** Where a statement may begin: at a stop, or behind words that say when. */
export const START =
  '(?<=^\\s*|[.;:,!?(\\n]\\s*|[–+-]\\s+|(?:^|[\\s,.;:])(?:số lượng|cơ cấu|và|bầu|hiện nay|hiện|đầu nhiệm kỳ|đến nay|dự kiến|nhiệm kỳ (?:tới|mới)|nhiệm kỳ \\d{4}\\s*[-–]\\s*\\d{4}),?\\s*)';

/** What may follow a count with its noun, so that no word narrows the noun down. */
export const END =
  '(?=\\s*(?:$|[.,;:!?)\\n]|\\((?:dư|số dư|đạt|chiếm|trong đó|gồm|bằng|[#%])| (?:trong đó|gồm|và)(?!\\p{L})))';

/** What may follow a count that is all of them: another count beside it would make it a part. */
export const ALL_END =
  '(?=\\s*(?:$|[.;:!?)\\n]|,(?!\\s*(?:và )?#)| với(?!\\p{L})|,? (?:trong đó|gồm)(?!\\p{L})))';

/** People, as papers count them. */
export const PEOPLE = '(?:đồng chí|đ c|người|ủy viên|thành viên|cấp ủy viên)';
