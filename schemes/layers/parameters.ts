import type { Check, CheckKind } from '../clauses/check';
import type { ParameterValue } from '../model/findings/layerSetting';
import type { Direction, Parameter, ParameterKind } from '../model/findings/parameter';
import { POLITICAL_THEORY } from '../model/tables/roster';

/**
 * Direction follows from a parameter's name, so that a new kind of check can be layered without a line here.
 * Names that are not listed (thresholds of the Charter, tables of posts) are nobody's to change.
 */
const DIRECTIONS: Readonly<Record<string, Direction>> = {
  min: 'least',
  least: 'least',
  low: 'least',
  months: 'least',
  share: 'least',
  divisor: 'least',
  localPercent: 'least',
  from: 'least',
  max: 'most',
  widerMax: 'most',
  most: 'most',
  high: 'most',
  tolerance: 'most',
  percent: 'most',
  male: 'most',
  female: 'most',
  ageBelow: 'most',
  deputies: 'most',
  to: 'most',
};
const PERCENT = ['low', 'high', 'tolerance', 'percent', 'localPercent'];
/** `most` is percent points in these kinds, a count in all others. */
const MOST_IS_PERCENT: readonly CheckKind[] = ['surplus.prepared', 'surplus.ballot', 'delegation.ballot'];
/** Highest value of parameters that are not counts of people. */
export const BOUNDED: Readonly<Record<string, number>> = {
  months: 600,
  male: 120,
  female: 120,
  ageBelow: 120,
};
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Bounds that a clause may lack and a layer may add. */
const MAY_ADD: Readonly<Partial<Record<CheckKind, readonly string[]>>> = {
  'size.range': ['min', 'max'],
  'delegates.total': ['min'],
  'ratio.ethnic': ['localPercent'],
};

/** Every parameter of a check that a layer may set, in the order of the check. */
export function parametersOf(check: Check): readonly Parameter[] {
  const found = Object.entries(check).flatMap(([name, value]) => leaves(check.kind, name, name, value));
  const known = new Set(found.map(({ path }) => path));
  const added = (MAY_ADD[check.kind] ?? [])
    .filter((name) => !known.has(name))
    .map(
      (name): Parameter => ({
        path: name,
        direction: DIRECTIONS[name] ?? 'free',
        kind: kindOf(check.kind, name),
        value: null,
      }),
    );
  return [...found, ...added];
}

function leaves(check: CheckKind, path: string, name: string, value: unknown): readonly Parameter[] {
  const leaf = (direction: Direction, kind: ParameterKind, held: ParameterValue): readonly Parameter[] => [
    { path, direction, kind, value: held },
  ];
  const direction = DIRECTIONS[name];
  if (name === 'limits' && isPair(value)) {
    return value.map((limit, i) => ({
      path: `${path}.${i}`,
      direction: 'free',
      kind: 'count',
      value: limit,
    }));
  }
  if (name === 'ranges' && value !== null && typeof value === 'object') {
    return Object.entries(value).flatMap(([key, range]) =>
      isPair(range)
        ? [
            { path: `${path}.${key}.0`, direction: 'least', kind: 'count', value: range[0] },
            { path: `${path}.${key}.1`, direction: 'most', kind: 'count', value: range[1] },
          ]
        : [],
    );
  }
  if (direction && name === 'share' && isPair(value)) return leaf(direction, 'share', value);
  if (Array.isArray(value)) {
    return value.flatMap((entry, i) =>
      entry !== null && typeof entry === 'object' && !Array.isArray(entry)
        ? Object.entries(entry)
            .flatMap(([key, held]) => leaves(check, `${path}.${i}.${key}`, key, held))
            .map((leaf) => ('upTo' in entry ? { ...leaf, upTo: Number(entry.upTo) } : leaf))
        : [],
    );
  }
  if (!direction) return [];
  if (typeof value === 'number') {
    // A threshold `from` is the Charter's; only a first day may be moved.
    return name === 'from' || name === 'to' ? [] : leaf(direction, kindOf(check, name), value);
  }
  if (typeof value !== 'string') return [];
  if (DAY.test(value)) return leaf(direction, 'date', value);
  return POLITICAL_THEORY.some((rank) => rank === value) ? leaf(direction, 'theory', value) : [];
}

function kindOf(check: CheckKind, name: string): ParameterKind {
  if (PERCENT.includes(name)) return 'percent';
  return name === 'most' && MOST_IS_PERCENT.includes(check) ? 'percent' : 'count';
}

function isPair(value: unknown): value is readonly [number, number] {
  return Array.isArray(value) && value.length === 2 && value.every((one) => typeof one === 'number');
}

/** The check with other values at these paths; a path it does not have is left alone. */
export function withValues(check: Check, values: Readonly<Record<string, ParameterValue>>): Check {
  const paths = new Set(parametersOf(check).map(({ path }) => path));
  return Object.entries(values)
    .filter(([path]) => paths.has(path))
    .reduce<Check>((held, [path, value]) => put(held, path.split('.'), value) as Check, check);
}

function put(held: unknown, [step, ...rest]: readonly string[], value: ParameterValue): unknown {
  if (step === undefined) return value;
  if (Array.isArray(held)) return held.map((one, i) => (String(i) === step ? put(one, rest, value) : one));
  const map = held as Readonly<Record<string, unknown>>;
  return { ...map, [step]: put(map[step], rest, value) };
}
