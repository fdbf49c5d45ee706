import type { ParameterDefinitions, ValuesOf } from '../../clauses/parameter';
import type { MessageKey } from '../../messages/t';
import type { CheckResult } from './CheckResult';
import type { SchemeView } from './SchemeView';

type KeyBelow<Prefix extends string> = MessageKey extends infer K
  ? K extends `${Prefix}.${infer Rest}`
    ? Rest
    : never
  : never;

/** The definition of a kind of check, without the types of its values. */
export interface AnyCheckDefinition {
  /** Never changes, because clause keys in stored settings of layers contain it. Its message is `check.<kind>`. */
  readonly kind: string;
  readonly parameters: ParameterDefinitions;
  readonly messages: {
    /** Message keys below `finding.`, one for each way to break the rule. */
    readonly findings: readonly string[];
    /** Message keys below `how.`, one for each computation that is shown with a result. */
    readonly how: readonly string[];
  };
  /**
   * Whether a scheme can meet these values, because no lower bound is above its upper bound. Absent if it always can.
   */
  isCoherent?(values: never): boolean;
  /** Judges a scheme by the values of a clause. */
  run(values: never, view: SchemeView): readonly CheckResult[];
}

/** The definition of a kind of check: its parameters, its messages, and the function that judges a scheme. */
export interface CheckDefinition<K extends string, P extends ParameterDefinitions>
  extends AnyCheckDefinition {
  readonly kind: K;
  readonly parameters: P;
  isCoherent?(values: ValuesOf<P>): boolean;
  run(values: ValuesOf<P>, view: SchemeView): readonly CheckResult[];
}

/** Defines a kind of check. A message key that the catalogue does not have is a type error. */
export function defineCheck<K extends KeyBelow<'check'>, const P extends ParameterDefinitions>(
  definition: CheckDefinition<K, P> & {
    readonly messages: {
      readonly findings: readonly KeyBelow<'finding'>[];
      readonly how: readonly KeyBelow<'how'>[];
    };
  },
): CheckDefinition<K, P> {
  return definition;
}
