import type { ClaimContext } from './ClaimContext';
import { END, type ExpectedNumbers, type Phrase, type PhrasePlace, phrase } from './phrase';

const NAMES = '(?:đại biểu|đồng chí|đ c|người)';
const TO = '(?:(?:đi |tham )?dự đại hội(?<to>[^.;:,#%]{0,90}?))';
const ALTERNATES = `(?:\\s*[,;]?(?: và| trong đó(?: có)?)? <m> ${NAMES} dự khuyết)`;
/** Words that do not exclude a phrase about a delegation, although they are words of `isOfOthers`. */
const SUBJECT = /cấp\s+trên|triệu\s+tập|đoàn(?=\s+đại\s+biểu)/gu;

/** Whether a phrase is about the congress above, by its own words or else by the text above the block. */
function isAbove({ groups, above }: PhrasePlace, context: ClaimContext): boolean {
  const { to } = groups;
  const words = to ?? (/đoàn đại biểu/u.test(above) ? above : '');
  if (/toàn\s+quốc|cấp\s+dưới/u.test(words)) return false;
  return /cấp\s+trên/u.test(words) || context.superiorNames.some((name) => words.includes(name));
}

const seats = (context: ClaimContext, body: string) => context.cell('delegation', body, 'seats');

/** The possible numbers of delegates: without alternates, and also with them if the text does not say `chính thức`. */
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
    expected: (place, context): ExpectedNumbers =>
      isAbove(place, context)
        ? {
            n: delegates(place, context),
            m: [seats(context, 'upper_alternates')],
            k: [context.roster('upperDelegates')],
          }
        : {},
  };
}

/** Phrases about the delegation to the congress above: delegates, alternates, and the names on the list. */
export const DELEGATION_PHRASES: readonly Phrase[] = [
  delegationPhrase(
    `đoàn đại biểu(?: ${TO})?(?: (?:được phân bổ|gồm có|có|gồm|là))\\s*:?\\s*<n> ${NAMES}(?<kind> chính thức)?${ALTERNATES}?${END}`,
  ),
  delegationPhrase(`(?:bầu|cử|phân bổ|được) <n> đại biểu(?<kind> chính thức)?${ALTERNATES}? ${TO}${END}`),
  delegationPhrase(
    `(?:giới thiệu|chuẩn bị) <k> (?:đồng chí|người|nhân sự)(?: để)? bầu(?: lấy)? <n> ${NAMES}(?<kind> chính thức)? ${TO}${END}`,
  ),
];
