import type { BoundNumber } from '../../../boundNumbers/boundNumber';
import type { ClaimContext } from './ClaimContext';

/** For each named group of a phrase, the numbers that it may equal. A finding shows the first number that exists. */
export type ExpectedNumbers = Readonly<Record<string, readonly (BoundNumber | null)[]>>;

/** The place where a phrase was found. */
export interface PhrasePlace {
  /** The text of each named group. */
  readonly groups: Readonly<Record<string, string | undefined>>;
  /** The sentence from its beginning to the end of the phrase, masked. */
  readonly sentence: string;
  /** Title of the section, nearest heading and leading line above the block. */
  readonly above: string;
}

/** A phrase in which papers state numbers of the tables. `expected` returns the numbers for the named groups. */
export interface Phrase {
  readonly pattern: RegExp;
  /** Words that belong to the phrase and therefore do not exclude it (`isOfOthers`). The flag `g` must be set. */
  readonly subject?: RegExp;
  readonly expected: (place: PhrasePlace, context: ClaimContext) => ExpectedNumbers;
}

/**
 * Compiles a pattern for masked text. A space matches white space, `<n>` a count as the named group `n`, and `<n%>` a share
 * as the named group `n`.
 */
export function phrase(source: string): RegExp {
  const out = source
    .replace(/(?<!\?)<(\w+)>/g, '(?<$1>#+(?: \\(#+\\))?)')
    .replace(/<(\w+)%>/g, '(?<$1>%+)')
    .replace(/ /g, '\\s+');
  return new RegExp(out, 'dgu');
}

/** Matches where a statement may begin: after punctuation or words of time. */
export const START =
  '(?<=^\\s*|[.;:,!?(\\n]\\s*|[–+-]\\s+|(?:^|[\\s,.;:])(?:số lượng|cơ cấu|và|bầu|hiện nay|hiện|đầu nhiệm kỳ|đến nay|dự kiến|nhiệm kỳ (?:tới|mới)|nhiệm kỳ \\d{4}\\s*[-–]\\s*\\d{4}),?\\s*)';

/** Matches what may follow a count with its noun. No word may limit the noun to a part. */
export const END =
  '(?=\\s*(?:$|[.,;:!?)\\n]|\\((?:dư|số dư|đạt|chiếm|trong đó|gồm|bằng|[#%])| (?:trong đó|gồm|và)(?!\\p{L})))';

/** Matches what may follow a count of everything. With another count after it, it would be only a part. */
export const ALL_END =
  '(?=\\s*(?:$|[.;:!?)\\n]|,(?!\\s*(?:và )?#)| với(?!\\p{L})|,? (?:trong đó|gồm)(?!\\p{L})))';

/** Pattern for the nouns with which papers count people. */
export const PEOPLE = '(?:đồng chí|đ c|người|ủy viên|thành viên|cấp ủy viên)';
