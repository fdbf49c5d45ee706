import { isOrdered } from '../../clauses/isOrdered';
import { bandLimits } from '../../clauses/parameter';
import { integerCell } from '../../model/tables/integerCell';
import { EDUCATION, POLITICAL_THEORY } from '../../model/tables/roster';
import type { Person } from '../../tableViews/Person';
import { ageMonth } from '../counting/ageMonth';
import { bandOf } from '../counting/bandOf';
import { broken, met, undecided } from '../view/CheckResult';
import { defineCheck } from '../view/defineCheck';

type Test = (person: Person) => boolean | null;

/**
 * `match.quality`: a row of the statistics that a template prepares has the count that the roster gives, where its
 * whole is the number of people in the roster. A row with another whole (those elected, those now in office) counts
 * other people and is not compared.
 */
export const quality = defineCheck({
  kind: 'match.quality',
  parameters: {
    limits: bandLimits(),
  },
  messages: { findings: ['match.quality'], how: ['match.quality'] },
  isCoherent: ({ limits }) => isOrdered(...limits),
  run({ limits }, view) {
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
  },
});

function questions(
  limits: readonly [number, number],
  month: number | null,
): Readonly<Record<string, readonly [column: string, test: Test]>> {
  const hasValue =
    (column: string, ...values: readonly string[]): Test =>
    ({ row: { cells } }) =>
      cells[column] === undefined ? null : values.includes(String(cells[column]));
  const inBand =
    (band: number): Test =>
    ({ birth }) =>
      birth === null || month === null ? null : bandOf(month - birth, limits) === band;
  return {
    women: ['sex', hasValue('sex', 'female')],
    young: ['birth', inBand(0)],
    middle: ['birth', inBand(1)],
    senior: ['birth', inBand(2)],
    ethnic: ['ethnic', ({ row }) => minority(row.cells.ethnic)],
    'first-time': ['candidacy_kind', hasValue('candidacy_kind', 'first_time')],
    education: ['education', hasValue('education', ...EDUCATION.slice(EDUCATION.indexOf('university')))],
    theory: [
      'political_theory',
      hasValue('political_theory', ...POLITICAL_THEORY.slice(POLITICAL_THEORY.indexOf('advanced'))),
    ],
    science: ['science', hasValue('science', 'yes')],
  };
}

function minority(group: unknown): boolean | null {
  return typeof group === 'string' ? group.trim().toLowerCase() !== 'kinh' : null;
}
