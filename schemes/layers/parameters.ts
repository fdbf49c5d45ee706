import { definitionOf } from '../checks/definitionOf';
import type { Clause } from '../clauses/clause';
import type { ParameterValue } from '../model/findings/layerSetting';
import type { Parameter } from '../model/findings/parameter';

/** The parameters of a check that a layer may set, in the order of its definition. Those without a value come last. */
export function parametersOf(check: Clause['check']): readonly Parameter[] {
  const values = check as Readonly<Record<string, unknown>>;
  const found = Object.entries(definitionOf(check.kind).parameters).flatMap(([name, definition]) =>
    // A value in a clause has the type of its parameter's definition.
    definition.layered(name, values[name] as never),
  );
  return [...found.filter(({ value }) => value !== null), ...found.filter(({ value }) => value === null)];
}

/** The check with other values at these paths. A path that is not a parameter of the check is ignored. */
export function withValues(
  check: Clause['check'],
  values: Readonly<Record<string, ParameterValue>>,
): Clause['check'] {
  const paths = new Set(parametersOf(check).map(({ path }) => path));
  return Object.entries(values)
    .filter(([path]) => paths.has(path))
    .reduce<Clause['check']>(
      (changed, [path, value]) => put(changed, path.split('.'), value) as Clause['check'],
      check,
    );
}

function put(current: unknown, [step, ...rest]: readonly string[], value: ParameterValue): unknown {
  if (step === undefined) return value;
  if (Array.isArray(current))
    return current.map((item, i) => (String(i) === step ? put(item, rest, value) : item));
  const map = current as Readonly<Record<string, unknown>>;
  return { ...map, [step]: put(map[step], rest, value) };
}
