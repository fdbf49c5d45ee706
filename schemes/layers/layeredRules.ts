import type { Clause } from '../clauses/clause';
import type { LayerSetting, ParameterOrigin } from '../model/findings/layerSetting';
import type { Parameter } from '../model/findings/parameter';
import type { Level } from '../model/scheme/facts';
import { type LayeredClause, layOver, type Rejected } from './applyLayers';
import { clauseKey } from './clauseKey';
import { parametersOf } from './parameters';

/** A parameter with the value in force for an organisation. */
export interface LayeredParameter extends Parameter {
  /** The setting that the value comes from; null if it is the centre's. */
  readonly origin: ParameterOrigin | null;
}

/** A clause of a pack with the values in force for an organisation. */
export interface LayeredRule {
  /** `clauseKey` of the clause. */
  readonly key: string;
  readonly clause: Clause;
  /** Empty if no layer may set a value. */
  readonly parameters: readonly LayeredParameter[];
  /** The setting of the organisation itself; null if it has none. */
  readonly own: LayerSetting | null;
  /** Values of all settings that are not in force, with the organisation that set them. */
  readonly overruled: readonly (Rejected & { readonly organisation: string })[];
}

/**
 * Whether a layer may set numbers of a clause. It may not if the clause is not based on a document, such as a clause of
 * plain arithmetic.
 */
export function isLayerable({ provisions, check }: Clause): boolean {
  return provisions.length > 0 && parametersOf(check).length > 0;
}

/** Whether a clause can apply to organisations of one of these levels. */
export function asksAbout({ scope }: Clause, levels: readonly Level[]): boolean {
  return !scope?.levels || scope.levels.some((level) => levels.includes(level));
}

/**
 * The clauses of a pack with the settings of an organisation and those above it. `above`: the settings of the higher
 * organisations, highest first. `own`: those of the organisation itself.
 */
export function layeredRules(
  clauses: readonly Clause[],
  above: readonly LayerSetting[],
  own: readonly LayerSetting[],
): readonly LayeredRule[] {
  return clauses.map((clause) => {
    const key = clauseKey(clause);
    const ownSetting = own.find((setting) => setting.clause === key) ?? null;
    const settings = [
      ...above.filter((setting) => setting.clause === key),
      ...(ownSetting ? [ownSetting] : []),
    ];
    const overruled: LayeredRule['overruled'][number][] = [];
    let layered: LayeredClause = { clause, rejected: [] };
    for (const setting of settings) {
      layered = layOver(layered.clause, setting);
      overruled.push(
        ...layered.rejected.map((rejection) => ({ ...rejection, organisation: setting.organisation })),
      );
    }
    const parameters = isLayerable(clause) ? parametersOf(layered.clause.check) : [];
    return {
      key,
      clause: layered.clause,
      parameters: parameters.map((parameter) => ({
        ...parameter,
        origin: layered.clause.origins?.find((origin) => origin.parameter === parameter.path) ?? null,
      })),
      own: ownSetting,
      overruled,
    };
  });
}
