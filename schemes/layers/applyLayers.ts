import type { Clause } from '../clauses/clause';
import type { LayerSetting, ParameterOrigin, ParameterValue } from '../model/findings/layerSetting';
import type { Parameter } from '../model/findings/parameter';
import { clauseKey } from './clauseKey';
import { isCoherent } from './isCoherent';
import { parametersOf, withValues } from './parameters';
import { mayChange, tightness } from './tightness';

/** Why one value of a setting is not in force. */
export type Rejection = 'unknown' | 'looser' | 'other' | 'incoherent';

/** A value of a setting that is not in force, with the value of the layer above, which is in force. */
export interface Rejected {
  readonly parameter: string;
  /** Kind of the clause's check. */
  readonly check: string;
  readonly value: ParameterValue;
  readonly above: ParameterValue | null;
  readonly reason: Rejection;
}

/** A clause with the accepted values of a setting, and the rejected ones. */
export interface LayeredClause {
  readonly clause: Clause;
  readonly rejected: readonly Rejected[];
}

/**
 * The clauses of a pack with the settings of the layers. `layers`: highest layer first. A lower layer's value replaces
 * that of a higher layer if `mayChange` allows it; otherwise it is ignored. Values that make a check incoherent are
 * also ignored. A clause without a setting stays the same object.
 */
export function applyLayers(
  clauses: readonly Clause[],
  pack: string,
  layers: readonly LayerSetting[],
): readonly Clause[] {
  const settings = layers.filter((setting) => setting.pack === pack);
  if (settings.length === 0) return clauses;
  return clauses.map((clause) => {
    const key = clauseKey(clause);
    return settings
      .filter((setting) => setting.clause === key)
      .reduce((current, setting) => layOver(current, setting).clause, clause);
  });
}

/**
 * Applies one setting to a clause. Each value is compared with that of the layers above and accepted if `mayChange`
 * allows it. If the accepted values together make the check incoherent (`isCoherent`), all of them are rejected.
 */
export function layOver(clause: Clause, setting: LayerSetting): LayeredClause {
  const { values, pack: _pack, clause: _clause, ...origin } = setting;
  const parameters = new Map(parametersOf(clause.check).map((parameter) => [parameter.path, parameter]));
  const rejected: Rejected[] = [];
  const accepted: ParameterOrigin[] = [];
  for (const [path, value] of Object.entries(values)) {
    const parameter = parameters.get(path);
    const change = parameter && isSameKind(parameter, value) ? tightness(parameter, value) : 'unknown';
    if (change === 'same') continue;
    const set = { parameter: path, check: clause.check.kind, value, above: parameter?.value ?? null };
    if (change === 'unknown' || !mayChange(clause.severity, setting.layer, change)) {
      rejected.push({ ...set, reason: change === 'tighter' ? 'other' : change });
    } else accepted.push({ ...origin, ...set });
  }
  const check = withValues(
    clause.check,
    Object.fromEntries(accepted.map(({ parameter, value }) => [parameter, value])),
  );
  if (!isCoherent(check)) {
    const conflicts = accepted.map(
      ({ parameter, check, value, above }): Rejected => ({
        parameter,
        check,
        value,
        above,
        reason: 'incoherent',
      }),
    );
    return { clause, rejected: [...rejected, ...conflicts] };
  }
  if (accepted.length === 0) return { clause, rejected };
  const replaced = new Set(accepted.map(({ parameter }) => parameter));
  const unchanged = (clause.origins ?? []).filter(({ parameter }) => !replaced.has(parameter));
  return { clause: { ...clause, check, origins: [...unchanged, ...accepted] }, rejected };
}

function isSameKind({ kind }: Parameter, value: ParameterValue): boolean {
  if (kind === 'share') return typeof value === 'object';
  return typeof value === (kind === 'date' || kind === 'theory' ? 'string' : 'number');
}
