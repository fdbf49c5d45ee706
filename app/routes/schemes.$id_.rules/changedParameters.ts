import { checkOfKey } from '@schemes/layers/clauseKey';
import type { ParameterValue, RulesInForce } from '@schemes/model/findings/layerSetting';

/** A number that a layer sets in one of two versions and not, or otherwise, in the other. */
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

/** What layers set in two versions, where it differs. */
export function changedParameters(now: RulesInForce, next: RulesInForce): readonly ChangedParameter[] {
  const [before, after] = [told(now), told(next)];
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((key) => {
    const [old, young] = [before.get(key), after.get(key)];
    const one = young ?? old;
    if (!one || JSON.stringify(old?.value) === JSON.stringify(young?.value)) return [];
    const { organisation, rule, check, parameter } = one;
    return [
      { organisation, rule, check, parameter, before: old?.value ?? null, after: young?.value ?? null },
    ];
  });
}

function told({ layers }: RulesInForce) {
  return new Map(
    layers.flatMap(({ organisation, pack, clause, values }) =>
      Object.entries(values).map(([parameter, value]) => [
        [organisation, pack, clause, parameter].join('|'),
        { organisation, rule: clause.split('/')[0] ?? clause, check: checkOfKey(clause), parameter, value },
      ]),
    ),
  );
}
