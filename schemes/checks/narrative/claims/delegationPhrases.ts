import type { ClaimContext } from './ClaimContext';
import { END, type Phrase, type PhrasePlace, phrase, type Sayings } from './phrase';

const NAMES = '(?:đại biểu|đồng chí|đ c|người)';
const TO = '(?:(?:đi |tham )?dự đại hội(?<to>[^.;:,#%]{0,90}?))';
const ALTERNATES = `(?:\\s*[,;]?(?: và| trong đó(?: có)?)? <m> ${NAMES} dự khuyết)`;
/** The delegation goes to a congress above: these words before it make it no other organisation's. */
const SUBJECT = /cấp\s+trên|triệu\s+tập|đoàn(?=\s+đại\s+biểu)/gu;

/** Whether the congress is the one above: named so, or above the block where the phrase names none. */
function isAbove({ groups, above }: PhrasePlace, context: ClaimContext): boolean {
  const { to } = groups;
  const words = to ?? (/đoàn đại biểu/u.test(above) ? above : '');
  if (/toàn\s+quốc|cấp\s+dưới/u.test(words)) return false;
  return /cấp\s+trên/u.test(words) || context.superiorNames.some((name) => words.includes(name));
}

const seats = (context: ClaimContext, body: string) => context.cell('delegation', body, 'seats');

/** Delegates with a vote, or with those in their stead where the text does not say which it counts. */
function delegates({ groups }: PhrasePlace, context: ClaimContext) {
  const main = seats(context, 'upper_delegates');
  const others = seats(context, 'upper_alternates');
  const both = main && others && { ...main, value: main.value + others.value };
  return groups['kind'] === undefined ? [main, both] : [main];
}

function delegationPhrase(source: string): Phrase {
  return {
    subject: SUBJECT,
    pattern: phrase(source),
    says: (place, context): Sayings =>
      isAbove(place, context)
        ? {
            n: delegates(place, context),
            m: [seats(context, 'upper_alternates')],
            k: [context.roster('upperDelegates')],
          }
        : {},
  };
}

/** The delegation to the congress above: seats with a vote, in their stead, and the names for them. */
export const DELEGATION_PHRASES: readonly Phrase[] = [
  delegationPhrase(
    `đoàn đại biểu(?: ${TO})?(?: (?:được phân bổ|gồm có|có|gồm|là))\\s*:?\\s*<n> ${NAMES}(?<kind> chính thức)?${ALTERNATES}?${END}`,
  ),
  delegationPhrase(`(?:bầu|cử|phân bổ|được) <n> đại biểu(?<kind> chính thức)?${ALTERNATES}? ${TO}${END}`),
  delegationPhrase(
    `(?:giới thiệu|chuẩn bị) <k> (?:đồng chí|người|nhân sự)(?: để)? bầu(?: lấy)? <n> ${NAMES}(?<kind> chính thức)? ${TO}${END}`,
  ),
];
