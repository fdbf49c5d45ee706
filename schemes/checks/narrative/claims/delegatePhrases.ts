import type { BoundNumber } from '../../../boundNumbers/boundNumber';
import type { ClaimContext } from './ClaimContext';
import { END, type Phrase, type PhrasePlace, phrase, START } from './phrase';

const ALL = 'đại hội(?: (?:đại biểu|đảng bộ|@+|nhiệm kỳ \\d{4}\\s*[-–]\\s*\\d{4}))*';
/** Kinds of delegates and the column of `quotas` that counts them. */
const KINDS: readonly (readonly [words: string, column: string])[] = [
  ['đương nhiên', 'ex_officio'],
  ['chỉ định', 'designated'],
  ['dự khuyết', 'alternates'],
  ['nữ', 'women'],
];
/** Words that show that a sentence is about the delegates to the organisation's own congress. */
const OWN_CONGRESS = new RegExp(`${ALL}|tổng số|số lượng đại biểu`.replace(/ /g, '\\s+'), 'u');

/** Words that do not exclude a phrase about the organisation's own congress. Other words of `isOfOthers` still do. */
const SUBJECT = /triệu\s+tập/gu;

const total = (context: ClaimContext, column: string) => [context.total('quotas', column)];

function summoned(context: ClaimContext): readonly (BoundNumber | null)[] {
  return [context.total('quotas', 'delegates'), context.fact('delegates_summoned')];
}

function ofCongress({ sentence }: PhrasePlace, context: ClaimContext, column: string) {
  return OWN_CONGRESS.test(sentence) ? total(context, column) : [];
}

/** The possible numbers of members: official ones, and also with those on probation unless `isOfficial`. */
export function members(context: ClaimContext, isOfficial: boolean): readonly (BoundNumber | null)[] {
  const official = context.total('quotas', 'official_members');
  const stated = context.fact('official_members');
  if (isOfficial) return [official, stated];
  if (!official) return [];
  const probation = context.total('quotas', 'probationary_members');
  const both = probation && { ...official, value: official.value + probation.value };
  return [official, both, stated];
}

/** Phrases about the delegates and members of the whole organisation (`quotas`). */
export const DELEGATE_PHRASES: readonly Phrase[] = [
  {
    subject: SUBJECT,
    pattern: phrase(
      `${START}${ALL} (?:được )?triệu tập(?: tổng số)?\\s*:? <n> đại biểu(?: chính thức)?${END}`,
    ),
    expected: (_, context) => ({ n: summoned(context) }),
  },
  {
    subject: SUBJECT,
    pattern: phrase(
      `${START}(?:tổng số|số lượng) đại biểu(?: (?:được )?triệu tập)?(?: (?:dự )?${ALL})?(?: (?:là|có))?\\s*:?\\s*<n>(?: (?:đại biểu|đồng chí))?${END}`,
    ),
    expected: (_, context) => ({ n: summoned(context) }),
  },
  ...KINDS.flatMap(([words, column]): Phrase[] => [
    {
      subject: SUBJECT,
      pattern: phrase(`<n> đại biểu ${words}${END}`),
      expected: (place, context) => ({ n: ofCongress(place, context, column) }),
    },
    {
      subject: SUBJECT,
      pattern: phrase(
        `(?<=[:;,(] |và |gồm )đại biểu ${words}(?: (?:là|có))?\\s*:? <n>(?: (?:đại biểu|đồng chí|người))?${END}`,
      ),
      expected: (place, context) => ({ n: ofCongress(place, context, column) }),
    },
  ]),
  {
    subject: SUBJECT,
    pattern: phrase(`<n> đại biểu (?:do [^.;,]{2,80} bầu|được bầu|bầu)${END}`),
    expected: (place, context) => ({ n: ofCongress(place, context, 'elected') }),
  },
  {
    subject: SUBJECT,
    pattern: phrase(
      `${START}(?:toàn (?:đảng bộ|@+)|đảng bộ(?: @+)?|@+)(?: hiện nay| hiện)? có(?: tổng số)? <n> đảng viên(?<official> chính thức)?${END}`,
    ),
    expected: ({ groups }, context) => ({ n: members(context, groups['official'] !== undefined) }),
  },
];
