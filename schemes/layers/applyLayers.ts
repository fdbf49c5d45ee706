import type { Clause } from '../clauses/clause';
import type { LayerSetting, ParameterOrigin, ParameterValue } from '../model/findings/layerSetting';
import type { Parameter } from '../model/findings/parameter';
import { clauseKey } from './clauseKey';
import { isCoherent } from './isCoherent';
import { parametersOf, withValues } from './parameters';
import { mayChange, tightness } from './tightness';

/** Why one value of a setting does not count. */
export type Rejection = 'unknown' | 'looser' | 'other' | 'incoherent';

/** A value of a setting that the layers above do not let stand, with what stands instead. */
export interface Rejected {
  readonly parameter: string;
  /** Kind of the clause's check. */
  readonly check: string;
  readonly value: ParameterValue;
  readonly above: ParameterValue | null;
  readonly why: Rejection;
}

/** A clause with a setting laid over it, and what of the setting does not count. */
export interface Laid {
  readonly clause: Clause;
  readonly rejected: readonly Rejected[];
}

/**
 * The clauses of a pack as the layers make them. Settings come highest layer first: the most specific one counts
 * where it is stricter, the higher one where they conflict (a milder value below, or one that leaves nothing
 * between two bounds, is passed over). Clauses that no layer touches are handed on as they are.
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
      .reduce((held, setting) => layOver(held, setting).clause, clause);
  });
}

/**
 * Lays one setting over a clause. Values are judged one by one against the layers above; those that may stand count
 * together or, where they would leave nothing between two bounds, not at all.
 */
export function layOver(clause: Clause, setting: LayerSetting): Laid {
  const { values, pack: _pack, clause: _clause, ...origin } = setting;
  const parameters = new Map(parametersOf(clause.check).map((parameter) => [parameter.path, parameter]));
  const rejected: Rejected[] = [];
  const taken: ParameterOrigin[] = [];
  for (const [path, value] of Object.entries(values)) {
    const parameter = parameters.get(path);
    const change = parameter && isSameKind(parameter, value) ? tightness(parameter, value) : 'unknown';
    if (change === 'same') continue;
    const set = { parameter: path, check: clause.check.kind, value, above: parameter?.value ?? null };
    if (change === 'unknown' || !mayChange(clause.severity, setting.layer, change)) {
      rejected.push({ ...set, why: change === 'tighter' ? 'other' : change });
    } else taken.push({ ...origin, ...set });
  }
  const check = withValues(
    clause.check,
    Object.fromEntries(taken.map(({ parameter, value }) => [parameter, value])),
  );
  if (!isCoherent(check)) {
    const conflicts = taken.map(
      ({ parameter, check, value, above }): Rejected => ({
        parameter,
        check,
        value,
        above,
        why: 'incoherent',
      }),
    );
    return { clause, rejected: [...rejected, ...conflicts] };
  }
  if (taken.length === 0) return { clause, rejected };
  const renewed = new Set(taken.map(({ parameter }) => parameter));
  const kept = (clause.origins ?? []).filter(({ parameter }) => !renewed.has(parameter));
  return { clause: { ...clause, check, origins: [...kept, ...taken] }, rejected };
}

function isSameKind({ kind }: Parameter, value: ParameterValue): boolean {
  if (kind === 'share') return typeof value === 'object';
  return typeof value === (kind === 'date' || kind === 'theory' ? 'string' : 'number');
}
