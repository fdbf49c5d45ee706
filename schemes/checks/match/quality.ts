import type { CheckParameters } from '../../clauses/check';
import { integerCell } from '../../model/tables/integerCell';
import { EDUCATION, POLITICAL_THEORY } from '../../model/tables/roster';
import type { Person } from '../../tableViews/Person';
import { ageMonth } from '../counting/ageMonth';
import { bandOf } from '../counting/bandOf';
import { broken, type CheckResult, met, undecided } from '../view/CheckResult';
import type { SchemeView } from '../view/SchemeView';

type Test = (person: Person) => boolean | null;

/**
 * `match.quality`: rows of the statistics that a template prepares are what the roster gives: of as many
 * people as stand in the list, so many have the quality. A row counted out of another whole (those elected, those
 * now in office) is another count and is left alone.
 */
export function quality(
  { limits }: CheckParameters['match.quality'],
  view: SchemeView,
): readonly CheckResult[] {
  const roster = view.table('roster');
  const people = view.people.filter((person) => person.inCommittee);
  if (!roster || people.length === 0) return [];
  const month = ageMonth(view);
  return view.tables('statistics').flatMap((table) =>
    table.tops.flatMap((row) => {
      const question = questions(limits, month)[row.id];
      const count = integerCell(row, 'count');
      if (!question || count === null || integerCell(row, 'whole') !== people.length) return [];
      const [column, test] = question;
      const answers = people.map(test);
      const found = answers.filter((answer) => answer === true).length;
      const blank = people.filter((_, i) => answers[i] === null);
      const at = table.ref(row.id, 'count');
      const params = { count, found, people: people.length };
      if (count === found && blank.length === 0) return [met('match.quality', params, at)];
      if (count >= found && count <= found + blank.length) {
        return [undecided(...blank.map((person) => person.ref(column)))];
      }
      const also = [roster.ref(undefined, column)];
      return [broken({ code: 'match.quality', how: 'match.quality', params, at, also })];
    }),
  );
}

function questions(
  limits: readonly [number, number],
  month: number | null,
): Readonly<Record<string, readonly [column: string, test: Test]>> {
  const is =
    (column: string, ...values: readonly string[]): Test =>
    ({ row: { cells } }) =>
      cells[column] === undefined ? null : values.includes(String(cells[column]));
  const inBand =
    (band: number): Test =>
    ({ birth }) =>
      birth === null || month === null ? null : bandOf(month - birth, limits) === band;
  return {
    women: ['sex', is('sex', 'female')],
    young: ['birth', inBand(0)],
    middle: ['birth', inBand(1)],
    senior: ['birth', inBand(2)],
    ethnic: ['ethnic', ({ row }) => minority(row.cells.ethnic)],
    'first-time': ['candidacy_kind', is('candidacy_kind', 'first_time')],
    education: ['education', is('education', ...EDUCATION.slice(EDUCATION.indexOf('university')))],
    theory: [
      'political_theory',
      is('political_theory', ...POLITICAL_THEORY.slice(POLITICAL_THEORY.indexOf('advanced'))),
    ],
    science: ['science', is('science', 'yes')],
  };
}

function minority(group: unknown): boolean | null {
  return typeof group === 'string' ? group.trim().toLowerCase() !== 'kinh' : null;
}
