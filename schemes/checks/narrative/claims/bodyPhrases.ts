import type { BoundNumber } from '../../../boundNumbers/boundNumber';
import type { Term } from '../../../model/scheme/outline';
import type { ClaimContext } from './ClaimContext';
import { END, PEOPLE, type Phrase, type PhrasePlace, phrase, START } from './phrase';

/** Patterns for the names of the bodies whose size is in `seats`, `surplus` or `planning`. */
const BODIES = {
  executive_committee: '(?:ban chấp hành|bch)',
  standing_committee: '(?:ban thường vụ|btv)',
  inspection_committee: '(?:ủy ban kiểm tra|ubkt)',
  deputy_secretary: 'phó bí thư',
} as const;
type Body = keyof typeof BODIES;

/** Words after the name of a body: the organisation and the term that it belongs to. */
const OWN =
  '(?: (?:đảng bộ|đảng ủy|cấp ủy|@+|khóa mới|nhiệm kỳ (?:tới|mới)|nhiệm kỳ \\d{4}\\s*[-–]\\s*\\d{4}))*';
const LINK =
  '(?: (?:hiện nay|hiện|dự kiến|sẽ|đầu nhiệm kỳ),?)?(?: (?:có số lượng|số lượng|gồm có|có|gồm|cơ cấu|bầu))?(?: là)?\\s*:?';

/** Words for the time of a size, with the columns of that time. The last of these words in a sentence decides. */
const TIMES: readonly (readonly [words: RegExp, columns: readonly string[]])[] = [
  [/đầu nhiệm kỳ/gu, ['term_start']],
  [/(?<!\p{L})(?:hiện nay|hiện có|hiện tại|đến nay|hiện)(?!\p{L})/gu, ['current']],
  [/(?<!\p{L})(?:dự kiến|khóa mới|nhiệm kỳ (?:tới|mới)|sẽ)(?!\p{L})/gu, ['planned']],
];
const ANY_TIME = ['planned', 'current', 'term_start', 'max_allowed'];
const TERM = /nhiệm\s+kỳ\s+(\d{4})\s*[-–]\s*(\d{4})/gu;

/**
 * The columns of `seats` that a sentence may be about, by its own words. `ANY_TIME` if it has no words of time; empty
 * if it names a term that the table does not have.
 */
export function columnsOfTime(sentence: string, term: Term): readonly string[] {
  const previousTerm = term.replace(/\d+/g, (year) => String(Number(year) - 5));
  const found = TIMES.flatMap(([words, columns]) =>
    [...sentence.matchAll(words)].map(({ index }) => ({ index, columns })),
  );
  for (const { index, 1: from, 2: to } of sentence.matchAll(TERM)) {
    const named = `${from}-${to}`;
    if (named !== term && named !== previousTerm) return [];
    found.push({ index, columns: named === term ? ['planned'] : ['term_start', 'current'] });
  }
  return found.sort((a, b) => a.index - b.index).at(-1)?.columns ?? ANY_TIME;
}

const SIZE = /số lượng|cơ cấu/u;

/**
 * The columns of `seats` that a sentence may be about.
 * - The sentence's own words of time decide.
 * - Without any, the words of the leading line or the heading decide, where these are about size. After them, the words
 *   of
 *   the title decide, where it names the term that ends. `max_allowed` is then possible too.
 * - No column is possible if the text above names a term that the table does not have.
 */
export function columnsAt({ sentence, above }: Pick<PhrasePlace, 'sentence' | 'above'>, term: Term) {
  const sentenceColumns = columnsOfTime(sentence, term);
  if (sentenceColumns !== ANY_TIME) return sentenceColumns;
  const [title = '', ...near] = above
    .split('\n')
    .map((line) => ({ line, columns: columnsOfTime(line, term) }));
  const source = [...near.reverse(), ...(title === '' ? [] : [title])].find(
    ({ columns }) => columns !== ANY_TIME,
  );
  if (!source || source.columns.length === 0) return source?.columns ?? ANY_TIME;
  const isOfSize = SIZE.test(source === title ? (near.at(-1)?.line ?? '') : source.line);
  const isPast = !source.columns.includes('planned');
  return isOfSize && (isPast || source !== title) ? [...source.columns, 'max_allowed'] : ANY_TIME;
}

/** The possible sizes of a body at the time of its sentence, with and without seats for rotation and vacant seats. */
function sizes(body: Body, place: PhrasePlace, context: ClaimContext): readonly (BoundNumber | null)[] {
  const columns = columnsAt(place, context.term);
  const cells = columns.map((column) => context.cell('seats', body, column));
  const [main] = cells;
  if (!main) return columns === ANY_TIME ? cells : [];
  const alternatives = columns.includes('planned')
    ? [
        context.cell('surplus', body, 'seats'),
        context.cell('surplus', body, 'introduced'),
        ...adjusted(body, main, context),
      ]
    : [];
  return [...cells, ...alternatives];
}

function adjusted(body: Body, planned: BoundNumber, context: ClaimContext): readonly BoundNumber[] {
  const extra = context.cell('seats', body, 'rotation_extra')?.value ?? 0;
  const vacant = context.cell('seats', body, 'left_vacant')?.value ?? 0;
  return [extra, -extra, -vacant, extra - vacant]
    .filter((difference) => difference !== 0)
    .map((difference) => ({ ...planned, value: planned.value + difference }));
}

function seats(body: Body, place: PhrasePlace, context: ClaimContext): readonly (BoundNumber | null)[] {
  const cell = context.cell('surplus', body, 'seats');
  return cell ? [cell] : sizes(body, place, context);
}

function introduced(body: Body, context: ClaimContext): readonly (BoundNumber | null)[] {
  const names = { executive_committee: 'candidates', standing_committee: 'standing' };
  const counted = body in names ? context.roster(names[body as keyof typeof names]) : null;
  return [context.cell('surplus', body, 'introduced'), context.cell('surplus', body, 'ballot_list'), counted];
}

/** Phrases about the size of a body and about the names for its seats (`surplus`). */
function phrasesOf(body: Body): readonly Phrase[] {
  const name = `${BODIES[body]}${OWN}`;
  const size: Phrase = {
    pattern: phrase(`${START}${name}${LINK}\\s*<n> ${PEOPLE}(?: ${BODIES[body]})?${END}`),
    expected: (place, context) => ({ n: sizes(body, place, context) }),
  };
  const bare: Phrase = {
    pattern: phrase(`${START}${name}(?: số lượng| có số lượng)?(?: là|\\s*:)\\s*<n>(?=\\s*(?:$|[.;,]))`),
    expected: (place, context) => ({ n: sizes(body, place, context) }),
  };
  const seatPhrases: readonly Phrase[] = [
    {
      pattern: phrase(
        `(?:chuẩn bị|giới thiệu|và|,|;) <n> (?:đồng chí|người|nhân sự)(?: để)? bầu <m> ${PEOPLE}(?: vào)? ${name}(?:\\s*\\((?:số )?dư(?: là)? (?:<x> (?:đồng chí|người)[,;]?(?: bằng)? )?<p%>\\))?`,
      ),
      expected: (place, context) => ({
        n: introduced(body, context),
        m: seats(body, place, context),
        x: [context.cell('surplus', body, 'surplus')],
        p: [
          context.cell('surplus', body, 'surplus_percent'),
          context.cell('surplus', body, 'ballot_percent'),
        ],
      }),
    },
    {
      pattern: phrase(
        `danh sách(?: (?:giới thiệu|trích ngang|nhân sự|bầu cử|dự kiến|vào|tham gia|bầu))* ${name}${LINK}\\s*<n> (?:đồng chí|người)(?:(?: để)? bầu(?: lấy)? <m> ${PEOPLE})?${END}`,
      ),
      expected: (place, context) => ({ n: introduced(body, context), m: seats(body, place, context) }),
    },
    {
      pattern: phrase(
        `${START}${name}${LINK}\\s*#+ ${PEOPLE}, (?:dự kiến )?giới thiệu <n> (?:đồng chí|người)`,
      ),
      expected: (_, context) => ({ n: introduced(body, context) }),
    },
    {
      pattern: phrase(
        `(?:giới thiệu <n> (?:đồng chí|người|nhân sự)|<m> (?:đồng chí|người|nhân sự) được giới thiệu) (?:vào|tham gia) ${name}${END}`,
      ),
      expected: (_, context) => ({ n: introduced(body, context), m: introduced(body, context) }),
    },
  ];
  return [...seatPhrases, size, bare];
}

/** The phrase about the people planned for a body (`planning`). */
function planPhrase(body: Body): Phrase {
  const name = `${BODIES[body]}${OWN}`;
  return {
    subject: /quy\s+hoạch/gu,
    pattern: phrase(
      `quy hoạch ${name}(?: (?:có|gồm|là))?\\s*:?\\s*<n> (?:đồng chí|người)(?:, trong đó(?: có)?\\s*:? <q> (?:đồng chí|người) (?:đủ|bảo đảm|đảm bảo) (?:tiêu chuẩn|điều kiện))?(?:[^.#%]*[;,] nguồn từ nơi khác(?: có)? <e> (?:đồng chí|người))?`,
    ),
    expected: ({ sentence }, context) => {
      const isOfTerm = columnsOfTime(sentence, context.term).includes('planned');
      const cell = (column: string) => [isOfTerm ? context.cell('planning', body, column) : null];
      return { n: cell('planned'), q: cell('qualified'), e: cell('from_elsewhere') };
    },
  };
}

/** Phrases about the people planned for each body. */
export const PLAN_PHRASES: readonly Phrase[] = (Object.keys(BODIES) as Body[]).map(planPhrase);

/** Phrases about the size of each body and about the names for its seats. */
export const BODY_PHRASES: readonly Phrase[] = [
  ...(Object.keys(BODIES) as Body[]).flatMap(phrasesOf),
  {
    pattern: phrase(
      `(?:gồm|có)\\s*:?(?: #+)?(?: đồng chí)? bí thư\\s*[,;]?(?: và)? <n> (?:đồng chí )?phó bí thư${END}`,
    ),
    expected: (place, context) => ({ n: sizes('deputy_secretary', place, context) }),
  },
];
