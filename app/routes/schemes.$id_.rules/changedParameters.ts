import { checkOfKey, ruleOfKey } from '@schemes/layers/clauseKey';
import type { ParameterValue, RulesInForce } from '@schemes/model/findings/layerSetting';

/** A parameter that a layer sets differently in two versions. */
export interface ChangedParameter {
  readonly organisation: string;
  /** Rule id. */
  readonly rule: string;
  /** Kind of check. */
  readonly check: string;
  readonly parameter: string;
  readonly before: ParameterValue | null;
  readonly after: ParameterValue | null;
}

/** Compares the parameters that layers set in two versions. */
export function changedParameters(now: RulesInForce, next: RulesInForce): readonly ChangedParameter[] {
  const [before, after] = [parametersByKey(now), parametersByKey(next)];
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((key) => {
    const [was, is] = [before.get(key), after.get(key)];
    const one = is ?? was;
    if (!one || JSON.stringify(was?.value) === JSON.stringify(is?.value)) return [];
    const { organisation, rule, check, parameter } = one;
    return [{ organisation, rule, check, parameter, before: was?.value ?? null, after: is?.value ?? null }];
  });
}

function parametersByKey({ layers }: RulesInForce) {
  return new Map(
    layers.flatMap(({ organisation, pack, clause, values }) =>
      Object.entries(values).map(([parameter, value]) => [
        [organisation, pack, clause, parameter].join('|'),
        { organisation, rule: ruleOfKey(clause), check: checkOfKey(clause), parameter, value },
      ]),
    ),
  );
}
