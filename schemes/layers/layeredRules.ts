import type { Clause } from '../clauses/clause';
import type { LayerSetting, ParameterOrigin } from '../model/findings/layerSetting';
import type { Parameter } from '../model/findings/parameter';
import type { Level } from '../model/scheme/facts';
import { type LayeredClause, layOver, type Rejected } from './applyLayers';
import { clauseKey } from './clauseKey';
import { parametersOf } from './parameters';

/** A parameter with the value that counts for an organisation. */
export interface LayeredParameter extends Parameter {
  /** Null: the centre's. */
  readonly origin: ParameterOrigin | null;
}

/** A clause of a pack with the values that count for an organisation. */
export interface LayeredRule {
  readonly key: string;
  readonly clause: Clause;
  /** Empty where no layer may set a value. */
  readonly parameters: readonly LayeredParameter[];
  /** The setting of the organisation itself. */
  readonly own: LayerSetting | null;
  /** Values of any layer that do not count, with the organisation that set them. */
  readonly overruled: readonly (Rejected & { readonly organisation: string })[];
}

/** Whether a layer may set the numbers of a clause: only numbers from a document, never those of arithmetic. */
export function isLayerable({ provisions, check }: Clause): boolean {
  return provisions.length > 0 && parametersOf(check).length > 0;
}

/** Whether a clause can ask about organisations of one of these levels. */
export function asksAbout({ scope }: Clause, levels: readonly Level[]): boolean {
  return !scope?.levels || scope.levels.some((level) => levels.includes(level));
}

/** Each clause of a pack under the settings of a chain of organisations, highest first; `own` are the last one's. */
export function layeredRules(
  clauses: readonly Clause[],
  above: readonly LayerSetting[],
  own: readonly LayerSetting[],
): readonly LayeredRule[] {
  return clauses.map((clause) => {
    const key = clauseKey(clause);
    const mine = own.find((setting) => setting.clause === key) ?? null;
    const settings = [...above.filter((setting) => setting.clause === key), ...(mine ? [mine] : [])];
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
      own: mine,
      overruled,
    };
  });
}
