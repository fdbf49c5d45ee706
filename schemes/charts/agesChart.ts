import { ageMonth } from '../checks/counting/ageMonth';
import { countBands } from '../checks/counting/countBands';
import { midBandSeats } from '../checks/counting/midBandSeats';
import { traitOf } from '../checks/counting/traitOf';
import type { SchemeView } from '../checks/view/SchemeView';
import type { Person } from '../tableViews/Person';
import type { Asked } from './askedClauses';
import { type ChartCircle, compareWithNeed } from './chartCircle';
import type { BarPart, ChartData, ChartRow, Need } from './chartData';
import { tightest } from './tightest';
import { traitNeeds } from './traitNeeds';

const BANDS = ['young', 'middle', 'older'] as const;
/** Fewest seats for which rules require all three bands. */
const MIN_BANDED_SEATS = 3;

/** The committee's candidates by age band and sex, and the bands and the share of women that rules require. */
export function agesChart(view: SchemeView, asked: Asked, circle: ChartCircle): ChartData {
  const { people, seats } = circle;
  return {
    id: 'ages',
    candidates: people.length,
    seats,
    rows: [...bandRows(view, asked, circle), ...underRows(view, asked, circle), womenRow(asked, circle)],
  };
}

function bandRows(view: SchemeView, asked: Asked, circle: ChartCircle): readonly ChartRow[] {
  const clauses = asked('ratio.bands').filter(({ check }) => check.circle === 'executive_committee');
  // The statistics of quality, which `match.quality` checks, count people by the same bands.
  const limits = clauses[0]?.check.limits ?? asked('match.quality')[0]?.check.limits;
  if (!limits) return [];
  const { seats, size, people } = circle;
  const split = bySex(people).map(({ part, people: ofSex }) => ({
    part,
    counts: countBands(view, { people: ofSex }, limits).counts,
  }));
  const { counts, blank } = countBands(view, circle, limits);
  const bandClauses = seats !== null && seats >= MIN_BANDED_SEATS ? clauses : [];
  const needs = BANDS.map((band): readonly Need[] => [
    ...bandClauses.map(({ rule, severity }) => ({ least: 1, most: null, severity, rules: [rule] })),
    ...(band === 'young' ? traitNeeds(asked, 'young', size, ({ ageBelow }) => ageBelow === limits[0]) : []),
    ...(band === 'middle' && seats !== null ? middleNeeds(asked, seats) : []),
  ]);
  // With fewer unknown people than empty bands, at least one band stays empty.
  const unknown = blank.length + Math.max(0, (seats ?? 0) - people.length);
  const emptyBands = counts.filter((count) => count === 0).length;
  const rows = BANDS.map((band, i): ChartRow => {
    const count = counts[i] ?? 0;
    const outcome = compareWithNeed(circle, count, blank.length, tightest(needs[i] ?? []));
    const staysEmpty = count === 0 && bandClauses.length > 0 && emptyBands > unknown;
    return {
      key: band,
      params: { from: limits[0], to: limits[1] },
      count,
      parts: split.map(({ part, counts: own }) => ({ part, count: own[i] ?? 0 })),
      ...outcome,
      fit: staysEmpty ? 'outside' : outcome.fit,
    };
  });
  return [...rows, ...blankRow('noBirth', people, (person) => blank.some(isCellOf(person)))];
}

function middleNeeds(asked: Asked, seats: number): readonly Need[] {
  return asked('ratio.midBand')
    .filter(({ check }) => check.circle === 'executive_committee')
    .map(({ rule, severity, check }) => ({ ...midBandSeats(check, seats), severity, rules: [rule] }));
}

/**
 * One row for each age limit that a rule uses for “young”. The limit of the youngest band has none, because that band already
 * has a row.
 */
function underRows(view: SchemeView, asked: Asked, circle: ChartCircle): readonly ChartRow[] {
  const limits = asked('match.quality')[0]?.check.limits;
  const ages = asked('ratio.atLeast').flatMap(({ check }) =>
    check.trait === 'young' && check.circle === 'executive_committee' && check.ageBelow !== undefined
      ? [check.ageBelow]
      : [],
  );
  const month = ageMonth(view);
  return [...new Set(ages)]
    .filter((age) => age !== limits?.[0])
    .map((age) => {
      const traits = circle.people.map((person) => traitOf(person, 'young', month, age));
      const young = circle.people.filter((_, i) => traits[i] === true);
      const blank = traits.filter((trait) => trait === null).length;
      const need = tightest(traitNeeds(asked, 'young', circle.size, ({ ageBelow }) => ageBelow === age));
      return {
        key: 'under',
        params: { age },
        count: young.length,
        parts: partsOf(young),
        ...compareWithNeed(circle, young.length, blank, need),
      };
    });
}

function womenRow(asked: Asked, circle: ChartCircle): ChartRow {
  const women = circle.people.filter(({ sex }) => sex === 'female').length;
  const blank = circle.people.filter(({ sex }) => sex === null).length;
  const need = tightest(traitNeeds(asked, 'women', circle.size));
  return {
    key: 'women',
    count: women,
    parts: [{ part: 'female', count: women }],
    ...compareWithNeed(circle, women, blank, need),
  };
}

function blankRow(
  key: string,
  people: readonly Person[],
  isBlank: (person: Person) => boolean,
): readonly ChartRow[] {
  const blank = people.filter(isBlank);
  if (blank.length === 0) return [];
  return [{ key, count: blank.length, parts: partsOf(blank), spread: null, need: null, fit: null }];
}

function isCellOf(person: Person): (at: { readonly row?: string; readonly table?: string }) => boolean {
  const own = person.ref('birth');
  return ({ row, table }) => row === own.row && table === own.table;
}

function bySex(
  people: readonly Person[],
): readonly { readonly part: BarPart; readonly people: readonly Person[] }[] {
  return [
    { part: 'female', people: people.filter(({ sex }) => sex === 'female') },
    { part: 'male', people: people.filter(({ sex }) => sex === 'male') },
    { part: 'unknown', people: people.filter(({ sex }) => sex === null) },
  ];
}

function partsOf(people: readonly Person[]): ChartRow['parts'] {
  return bySex(people).map(({ part, people: ofSex }) => ({ part, count: ofSex.length }));
}
