import type { BoundNumber } from '../../../boundNumbers/boundNumber';
import type { ClaimContext } from './ClaimContext';

/** For each named group of a phrase, the numbers that it may equal. A finding shows the first that exists. */
export type ExpectedNumbers = Readonly<Record<string, readonly (BoundNumber | null)[]>>;

/** Where a phrase was found. */
export interface PhrasePlace {
  /** The words of its named groups. */
  readonly groups: Readonly<Record<string, string | undefined>>;
  /** The sentence from its beginning to the end of the phrase, masked. */
  readonly sentence: string;
  /** Title of the section, nearest heading and leading line above the block. */
  readonly above: string;
}

/** A way in which papers state numbers of the tables. `expected` gives the numbers for the named groups of the pattern. */
export interface Phrase {
  readonly pattern: RegExp;
  /** Words that would exclude the phrase as being about others, but are its own subject. The flag `g` is set. */
  readonly subject?: RegExp;
  readonly expected: (place: PhrasePlace, context: ClaimContext) => ExpectedNumbers;
}

/** A pattern for masked text: a space matches any white space, `<n>` a count in the group `n`, `<n%>` a share. */
export function phrase(source: string): RegExp {
  const out = source
    .replace(/(?<!\?)<(\w+)>/g, '(?<$1>#+(?: \\(#+\\))?)')
    .replace(/<(\w+)%>/g, '(?<$1>%+)')
    .replace(/ /g, '\\s+');
  return new RegExp(out, 'dgu');
}

/** Where a statement may begin: after a stop, or after words of time. */
export const START =
  '(?<=^\\s*|[.;:,!?(\\n]\\s*|[–+-]\\s+|(?:^|[\\s,.;:])(?:số lượng|cơ cấu|và|bầu|hiện nay|hiện|đầu nhiệm kỳ|đến nay|dự kiến|nhiệm kỳ (?:tới|mới)|nhiệm kỳ \\d{4}\\s*[-–]\\s*\\d{4}),?\\s*)';

/** What may follow a count with its noun, so that no word narrows the noun down. */
export const END =
  '(?=\\s*(?:$|[.,;:!?)\\n]|\\((?:dư|số dư|đạt|chiếm|trong đó|gồm|bằng|[#%])| (?:trong đó|gồm|và)(?!\\p{L})))';

/** What may follow a count of everything; another count next to it would make it a part. */
export const ALL_END =
  '(?=\\s*(?:$|[.;:!?)\\n]|,(?!\\s*(?:và )?#)| với(?!\\p{L})|,? (?:trong đó|gồm)(?!\\p{L})))';

/** Nouns with which papers count people. */
export const PEOPLE = '(?:đồng chí|đ c|người|ủy viên|thành viên|cấp ủy viên)';
