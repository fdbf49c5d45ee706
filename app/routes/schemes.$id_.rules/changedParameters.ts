import type { ParameterValue, RulesInForce } from '@schemes/model/findings/layerSetting';

/** A parameter that a layer sets differently in two versions. */
export interface ChangedParameter {
  readonly organisation: string;
  /** Rule id. */
  readonly rule: string;
  readonly parameter: string;
  readonly before: ParameterValue | null;
  readonly after: ParameterValue | null;
}

/** Compares the parameters that layers set in two versions. */
export function changedParameters(now: RulesInForce, next: RulesInForce): readonly ChangedParameter[] {
  const [before, after] = [told(now), told(next)];
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((key) => {
    const [old, young] = [before.get(key), after.get(key)];
    const one = young ?? old;
    if (!one || JSON.stringify(old?.value) === JSON.stringify(young?.value)) return [];
    const { organisation, rule, parameter } = one;
    return [{ organisation, rule, parameter, before: old?.value ?? null, after: young?.value ?? null }];
  });
}

function told({ layers }: RulesInForce) {
  return new Map(
    layers.flatMap(({ organisation, pack, clause, values }) =>
      Object.entries(values).map(([parameter, value]) => [
        [organisation, pack, clause, parameter].join('|'),
        { organisation, rule: clause.split('/')[0] ?? clause, parameter, value },
      ]),
    ),
  );
}
