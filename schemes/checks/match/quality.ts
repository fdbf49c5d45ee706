import { isOrdered } from '../../clauses/isOrdered';
import { bandLimits } from '../../clauses/parameter';
import { integerCell } from '../../model/tables/integerCell';
import { EDUCATION, POLITICAL_THEORY } from '../../model/tables/roster';
import type { Person } from '../../tableViews/Person';
import { ageMonth } from '../counting/ageMonth';
import { bandOf } from '../counting/bandOf';
import { isMajority } from '../counting/ethnicNeed';
import { broken, met, undecided } from '../view/CheckResult';
import { defineCheck } from '../view/defineCheck';

/** Whether a person counts in a row of the statistics; null if a needed value is missing. */
type CountedBy = (person: Person) => boolean | null;

/**
 * `match.quality`: the count in a row of the statistics equals the count of the people slated for the committee in the
 * roster. Compared are the rows with known ids (`countedRows`) whose whole is the number of these people. A row with another
 * whole counts other people, such as those elected or the incumbents.
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
    const people = view.people.filter((person) => person.slatedForCommittee);
    if (!roster || people.length === 0) return [];
    const month = ageMonth(view);
    return view.tables('statistics').flatMap((table) =>
      table.tops.flatMap((row) => {
        const counted = countedRows(limits, month)[row.id];
        const count = integerCell(row, 'count');
        if (!counted || count === null || integerCell(row, 'whole') !== people.length) return [];
        const [column, countedBy] = counted;
        const answers = people.map(countedBy);
        const found = answers.filter((answer) => answer === true).length;
        const blank = people.filter((_, i) => answers[i] === null);
        const at = table.ref(row.id, 'count');
        const params = { count, found, people: people.length };
        if (count === found && blank.length === 0) return [met('match.quality', params, at)];
        // Blank cells may explain the difference.
        if (count >= found && count <= found + blank.length) {
          return [undecided(...blank.map((person) => person.ref(column)))];
        }
        const also = [roster.ref(undefined, column)];
        return [broken({ code: 'match.quality', how: 'match.quality', params, at, also })];
      }),
    );
  },
});

/** The rows of the statistics that are compared, by id: the roster column that each counts by, and whom it counts. */
function countedRows(
  limits: readonly [number, number],
  month: number | null,
): Readonly<Record<string, readonly [column: string, countedBy: CountedBy]>> {
  const hasValue =
    (column: string, ...values: readonly string[]): CountedBy =>
    ({ row: { cells } }) =>
      cells[column] === undefined ? null : values.includes(String(cells[column]));
  const inBand =
    (band: number): CountedBy =>
    ({ birth }) =>
      birth === null || month === null ? null : bandOf(month - birth, limits) === band;
  return {
    women: ['sex', hasValue('sex', 'female')],
    young: ['birth', inBand(0)],
    middle: ['birth', inBand(1)],
    senior: ['birth', inBand(2)],
    ethnic: ['ethnic', ({ row }) => isMinority(row.cells.ethnic)],
    'first-time': ['candidacy_kind', hasValue('candidacy_kind', 'first_time')],
    education: ['education', hasValue('education', ...EDUCATION.slice(EDUCATION.indexOf('university')))],
    theory: [
      'political_theory',
      hasValue('political_theory', ...POLITICAL_THEORY.slice(POLITICAL_THEORY.indexOf('advanced'))),
    ],
    science: ['science', hasValue('science', 'yes')],
  };
}

function isMinority(ethnic: unknown): boolean | null {
  return typeof ethnic === 'string' ? !isMajority(ethnic) : null;
}
