import type { BoundNumber } from '../../../boundNumbers/boundNumber';
import { columnsOfTime } from './bodyPhrases';
import type { ClaimContext } from './ClaimContext';
import { END, type Phrase, type PhrasePlace, phrase, START } from './phrase';

const NAMES = '(?:đồng chí|đ c|người|ủy viên|cấp ủy viên)';
/** Words after a noun for the committee or for a term. */
const OWN =
  '(?: (?:cấp ủy|ban chấp hành|bch|đảng bộ|@+|khóa mới|nhiệm kỳ (?:tới|mới)|nhiệm kỳ \\d{4}\\s*[-–]\\s*\\d{4}))*';
const AGAIN =
  '(?:(?:dự kiến|đủ điều kiện|đủ tiêu chuẩn, điều kiện|bảo đảm tiêu chuẩn, điều kiện|được giới thiệu|tiếp tục) )?tái cử';
const LEAVING = 'không(?: (?:đủ (?:tuổi|điều kiện)|tham gia))? tái cử';
const RETIRE = '(?:nghỉ hưu|nghỉ chế độ|nghỉ theo chế độ|nghỉ công tác)';
const EARLY = '(?:nghỉ hưu trước tuổi|nghỉ trước tuổi)';
const REASSIGN =
  '(?:được )?(?:điều động, bố trí|bố trí|chuyển|điều động)(?: sang)?(?: (?:công tác|nhiệm vụ))(?: khác)?';

const SUBJECT =
  /(?:không\s+(?:đủ\s+(?:tuổi|điều\s+kiện)\s+)?)?tái\s+cử|nghỉ(?:\s+hưu)?(?:\s+trước\s+tuổi)?|quy\s+định/gu;

/** Words for the present members of the committee. */
const COMMITTEE = /ban chấp hành|(?<!\p{L})bch(?!\p{L})|cấp ủy|đương nhiệm|cán bộ không tái cử/u;
/** Words for other people, for a part of the committee, or for candidates. */
const OTHERS =
  /thường vụ|(?<!\p{L})btv(?!\p{L})|bí thư|kiểm tra|khối|hội đồng|ủy ban nhân dân|ubnd|hđnd|mặt trận|đoàn thể|lãnh đạo|quản lý|giới thiệu|danh sách|đại biểu|(?<!\p{L})(?:phòng|thôn|ấp)(?!\p{L})/u;

/** Whether a phrase is about all present members of the committee, at the end of this term. */
function isReview({ sentence, above }: PhrasePlace, context: ClaimContext): boolean {
  const words = `${above}\n${sentence}`;
  if (!COMMITTEE.test(words) || OTHERS.test(words.replace(/được\s+giới\s+thiệu\s+tái\s+cử/gu, '')))
    return false;
  const times = columnsOfTime(sentence, context.term);
  return times.includes('planned') || times.includes('current');
}

type Figures = readonly (BoundNumber | null)[];

const INSPECTION = ['inspection_head', 'inspection_committee'];

/**
 * The number of people with these plans in the review. There are two numbers, with and without those whose post is in
 * the inspection committee, because they may not be members of the committee. Empty if a plan is blank.
 */
function reviewed(context: ClaimContext, name: string, ...plans: readonly string[]): Figures {
  const all = context.isFilled('review', 'review_plan') ? context.roster(name) : null;
  if (!all) return [];
  const inspectors = context.tables
    .filter(({ type }) => type === 'review')
    .flatMap(({ rows }) => rows)
    .filter(({ cells }) => INSPECTION.includes(String(cells['committee_post'])))
    .filter(({ cells }) => plans.includes(String(cells['review_plan']))).length;
  return inspectors === 0 ? [all] : [all, { ...all, value: all.value - inspectors }];
}

/** The number of people with these settlements in `leavers`; null if a settlement is blank. */
function settled(context: ClaimContext, ...names: readonly string[]): BoundNumber | null {
  if (!context.isFilled('leavers', 'settlement')) return null;
  const [first, ...others] = names.map((name) => context.roster(name));
  return first
    ? { ...first, value: others.reduce((sum, one) => sum + (one?.value ?? 0), first.value) }
    : null;
}

const standingAgain = (context: ClaimContext): Figures => reviewed(context, 'again', 're_election');
const leaving = (context: ClaimContext): Figures => [
  ...reviewed(context, 'leaving', 'retire', 'reassign'),
  context.roster('notStanding'),
];
const retiring = (context: ClaimContext): Figures => [
  ...reviewed(context, 'retiring', 'retire'),
  settled(context, 'settledRetire'),
  settled(context, 'settledRetire', 'settledEarly'),
  settled(context, 'settledRetire', 'settledEarly', 'settledServeOn'),
];
const early = (context: ClaimContext): Figures => [settled(context, 'settledEarly')];
const reassigned = (context: ClaimContext): Figures => [
  ...reviewed(context, 'reassigned', 'reassign'),
  settled(context, 'settledReassign'),
];
const incumbents = (context: ClaimContext): Figures => [
  context.fact('incumbents'),
  context.cell('seats', 'executive_committee', 'current'),
  ...reviewed(context, 'incumbents', 're_election', 'retire', 'reassign'),
];

function reviewPhrase(
  source: string,
  expected: Readonly<Record<string, (context: ClaimContext) => Figures>>,
): Phrase {
  return {
    subject: SUBJECT,
    pattern: phrase(source),
    expected: (place, context) =>
      isReview(place, context)
        ? Object.fromEntries(Object.entries(expected).map(([name, numbersOf]) => [name, numbersOf(context)]))
        : {},
  };
}

/** Phrases about a part of those who do not stand again. The sentence names these first. */
function partPhrases(kind: string, numbersOf: (context: ClaimContext) => Figures): readonly Phrase[] {
  const lead = `(?<=${LEAVING}[^.!?\\n]{0,400})`;
  return [
    reviewPhrase(`${lead}(?<=[,;:(] |trong đó |có |gồm |và |\\()<n> ${NAMES} ${kind}${END}`, {
      n: numbersOf,
    }),
    reviewPhrase(`${lead}(?<=[,;:(] |trong đó |có |gồm |và |\\()${kind}\\s*:? <n> ${NAMES}${END}`, {
      n: numbersOf,
    }),
  ];
}

/** Phrases about the numbers of present members, of those who stand again and of those who do not (`review`, `leavers`). */
export const REVIEW_PHRASES: readonly Phrase[] = [
  reviewPhrase(
    `(?<!\\p{L})trong(?: (?:số|tổng số))? <n> ${NAMES}(?: (?:cấp ủy viên|ủy viên))?${OWN} đương nhiệm(?=\\s*[,:]|(?:,? hiện)? có #)`,
    { n: incumbents },
  ),
  reviewPhrase(
    `${START}(?:ban chấp hành|cấp ủy)${OWN} đương nhiệm(?: (?:hiện|có|gồm|là))*\\s*:? <n> ${NAMES}${END}`,
    { n: incumbents },
  ),
  reviewPhrase(`<a> ${NAMES} ${AGAIN}${OWN}\\s*[,;]?(?: và)?(?: có)? <b> ${NAMES} ${LEAVING}${OWN}${END}`, {
    a: standingAgain,
    b: leaving,
  }),
  reviewPhrase(
    `${START}(?:số )?(?:dự kiến )?tái cử${OWN}\\s*:? <a> ${NAMES}\\s*[,;](?: và)? ${LEAVING}${OWN}\\s*:? <b> ${NAMES}${END}`,
    { a: standingAgain, b: leaving },
  ),
  reviewPhrase(`<n> ${NAMES}(?: (?:đương nhiệm|dự kiến))? ${LEAVING}${OWN}${END}`, { n: leaving }),
  reviewPhrase(`${START}(?:số )?(?:${NAMES} )?${LEAVING}${OWN}(?: (?:là|có|gồm))?\\s*:? <n> ${NAMES}${END}`, {
    n: leaving,
  }),
  ...partPhrases(EARLY, early),
  ...partPhrases(RETIRE, retiring),
  ...partPhrases(REASSIGN, reassigned),
];
