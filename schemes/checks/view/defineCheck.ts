import type { ParameterDefinitions, ValuesOf } from '../../clauses/parameter';
import type { MessageKey } from '../../messages/t';
import type { CheckResult } from './CheckResult';
import type { SchemeView } from './SchemeView';

type KeyBelow<Prefix extends string> = MessageKey extends infer K
  ? K extends `${Prefix}.${infer Rest}`
    ? Rest
    : never
  : never;

/** A kind of check, whatever its values. */
export interface AnyCheckDefinition {
  /** Part of every clause key, so settings of layers name it: never changed. Its message is `check.<kind>`. */
  readonly kind: string;
  readonly parameters: ParameterDefinitions;
  readonly messages: {
    /** Keys below `finding.`: each way a scheme can break the rule. */
    readonly findings: readonly string[];
    /** Keys below `how.`: each computation shown with a result. */
    readonly how: readonly string[];
  };
  /** Whether some scheme can satisfy these values: no lower bound is above its upper bound. Absent: always. */
  isCoherent?(values: never): boolean;
  /** Judges a scheme by the values of a clause. */
  run(values: never, view: SchemeView): readonly CheckResult[];
}

/** A kind of check: its parameters, how it judges a scheme, and the messages it uses. */
export interface CheckDefinition<K extends string, P extends ParameterDefinitions>
  extends AnyCheckDefinition {
  readonly kind: K;
  readonly parameters: P;
  isCoherent?(values: ValuesOf<P>): boolean;
  run(values: ValuesOf<P>, view: SchemeView): readonly CheckResult[];
}

/** Defines a kind of check. Messages that are in no catalogue do not compile. */
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
