import type { BoundFigure } from '../../../boundNumbers/boundFigure';
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
/** These in a sentence make it speak of the delegates to the organisation's own congress. */
const OWN_CONGRESS = new RegExp(`${ALL}|tổng số|số lượng đại biểu`.replace(/ /g, '\\s+'), 'u');

/** Of the own congress, not of those above: `cấp trên` and the names of others are looked for all the same. */
const SUBJECT = /triệu\s+tập/gu;

const total = (context: ClaimContext, column: string) => [context.total('quotas', column)];

function summoned(context: ClaimContext): readonly (BoundFigure | null)[] {
  return [context.total('quotas', 'delegates'), context.fact('delegates_summoned')];
}

function ofCongress({ sentence }: PhrasePlace, context: ClaimContext, column: string) {
  return OWN_CONGRESS.test(sentence) ? total(context, column) : [];
}

/** Members: the official ones, with or without those on probation, which the facts do not know. */
export function members(context: ClaimContext, isOfficial: boolean): readonly (BoundFigure | null)[] {
  const official = context.total('quotas', 'official_members');
  const stated = context.fact('official_members');
  if (isOfficial) return [official, stated];
  if (!official) return [];
  const probation = context.total('quotas', 'probationary_members');
  const both = probation && { ...official, value: official.value + probation.value };
  return [official, both, stated];
}

/** Delegates and members of the whole organisation (`quotas`). */
export const DELEGATE_PHRASES: readonly Phrase[] = [
  {
    subject: SUBJECT,
    pattern: phrase(
      `${START}${ALL} (?:được )?triệu tập(?: tổng số)?\\s*:? <n> đại biểu(?: chính thức)?${END}`,
    ),
    says: (_, context) => ({ n: summoned(context) }),
  },
  {
    subject: SUBJECT,
    pattern: phrase(
      `${START}(?:tổng số|số lượng) đại biểu(?: (?:được )?triệu tập)?(?: (?:dự )?${ALL})?(?: (?:là|có))?\\s*:?\\s*<n>(?: (?:đại biểu|đồng chí))?${END}`,
    ),
    says: (_, context) => ({ n: summoned(context) }),
  },
  ...KINDS.flatMap(([words, column]): Phrase[] => [
    {
      subject: SUBJECT,
      pattern: phrase(`<n> đại biểu ${words}${END}`),
      says: (place, context) => ({ n: ofCongress(place, context, column) }),
    },
    {
      subject: SUBJECT,
      pattern: phrase(
        `(?<=[:;,(] |và |gồm )đại biểu ${words}(?: (?:là|có))?\\s*:? <n>(?: (?:đại biểu|đồng chí|người))?${END}`,
      ),
      says: (place, context) => ({ n: ofCongress(place, context, column) }),
    },
  ]),
  {
    subject: SUBJECT,
    pattern: phrase(`<n> đại biểu (?:do [^.;,]{2,80} bầu|được bầu|bầu)${END}`),
    says: (place, context) => ({ n: ofCongress(place, context, 'elected') }),
  },
  {
    subject: SUBJECT,
    pattern: phrase(
      `${START}(?:toàn (?:đảng bộ|@+)|đảng bộ(?: @+)?|@+)(?: hiện nay| hiện)? có(?: tổng số)? <n> đảng viên(?<official> chính thức)?${END}`,
    ),
    says: ({ groups }, context) => ({ n: members(context, groups['official'] !== undefined) }),
  },
];
