import type { Direction, Parameter, ParameterKind } from '../model/findings/parameter';
import type { Share, Theory } from './vocabulary';

/** One parameter of a kind of check: the type of its value, and the numbers of it that a layer may set. */
export interface ParameterDefinition<V> {
  /** Whether a clause may omit the parameter. */
  readonly isOptional: boolean;
  /** The numbers below `path` that a layer may set. `value`: the clause's value, undefined if it omits the parameter. */
  layered(path: string, value: V | undefined): readonly Parameter[];
}

/** A parameter that a clause may omit. */
export interface OptionalParameter<V> extends ParameterDefinition<V> {
  readonly isOptional: true;
}

/** The parameters of a kind of check by name. Names are stored in the settings of layers. */
export type ParameterDefinitions = Readonly<Record<string, ParameterDefinition<never>>>;

type ValueOf<D> = D extends ParameterDefinition<infer V> ? V : never;

/** The parameters that a clause gives to a check. */
export type ValuesOf<P> = {
  readonly [K in keyof P as P[K] extends OptionalParameter<never> ? never : K]: ValueOf<P[K]>;
} & {
  readonly [K in keyof P as P[K] extends OptionalParameter<never> ? K : never]?: ValueOf<P[K]> | undefined;
};

interface ValueOfUnit {
  readonly count: number;
  /** Percent points. */
  readonly percent: number;
  readonly months: number;
  readonly years: number;
  readonly share: Share;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly theory: Theory;
}

/** A lower bound or a threshold, for which a higher value is stricter. */
export function higherIsStricter<U extends ParameterKind>(unit: U) {
  return number('least', unit);
}

/** An upper bound or a tolerance, for which a lower value is stricter. */
export function lowerIsStricter<U extends ParameterKind>(unit: U) {
  return number('most', unit);
}

/** A value for which neither direction is stricter, such as the number in "about 15%" or the limit between two bands. */
export function neitherIsStricter<U extends ParameterKind>(unit: U) {
  return number('free', unit);
}

/** A parameter that no layer may set, such as the body that a check is about or a threshold of the Charter. */
export function fixed<V>(): ParameterDefinition<V> & { readonly isOptional: false } {
  return { isOptional: false, layered: () => [] };
}

/** A parameter that a clause may omit. A layer may set it only if the clause has it. */
export function optional<V>(definition: ParameterDefinition<V>): OptionalParameter<V> {
  return {
    isOptional: true,
    layered: (path, value) => (value === undefined ? [] : definition.layered(path, value)),
  };
}

/** A bound that a clause may omit. A layer may set it even if the clause omits it. */
export function addable<V>(definition: ParameterDefinition<V>): OptionalParameter<V> {
  return { isOptional: true, layered: (path, value) => definition.layered(path, value) };
}

/** The two ages, in years, that separate three age bands. */
export function bandLimits(): ParameterDefinition<readonly [number, number]> & {
  readonly isOptional: false;
} {
  return {
    isOptional: false,
    layered: (path, value) =>
      (value ?? []).map((limit, i) => ({
        path: `${path}.${i}`,
        direction: 'free',
        kind: 'years',
        value: limit,
      })),
  };
}

/** Lower and upper bounds of counts, by key. */
export function rangesBy<K extends string>(): ParameterDefinition<
  Readonly<Partial<Record<K, readonly [number, number]>>>
> & { readonly isOptional: false } {
  return {
    isOptional: false,
    layered: (path, value) =>
      Object.entries<readonly [number, number] | undefined>(value ?? {}).flatMap(
        ([key, range]): readonly Parameter[] =>
          range
            ? [
                { path: `${path}.${key}.0`, direction: 'least', kind: 'count', value: range[0] },
                { path: `${path}.${key}.1`, direction: 'most', kind: 'count', value: range[1] },
              ]
            : [],
      ),
  };
}

/** Upper bounds of counts, each for organisations merged from at most `upTo` units. */
export function stepsByMerger(): ParameterDefinition<
  readonly { readonly upTo: number; readonly max: number }[]
> & {
  readonly isOptional: false;
} {
  return {
    isOptional: false,
    layered: (path, value = []) =>
      value.map(({ upTo, max }, i) => ({
        path: `${path}.${i}.max`,
        direction: 'most',
        kind: 'count',
        value: max,
        upTo,
      })),
  };
}

function number<U extends ParameterKind>(
  direction: Direction,
  unit: U,
): ParameterDefinition<ValueOfUnit[U]> & { readonly isOptional: false } {
  return {
    isOptional: false,
    layered: (path, value) => [{ path, direction, kind: unit, value: value ?? null }],
  };
}
