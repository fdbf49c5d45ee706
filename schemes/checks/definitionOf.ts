import { CHECK_DEFINITIONS } from './checkDefinitions';
import type { AnyCheckDefinition } from './view/defineCheck';

const BY_KIND: ReadonlyMap<string, AnyCheckDefinition> = new Map(
  CHECK_DEFINITIONS.map((definition) => [definition.kind, definition]),
);

/** The definition of a kind of check. Throws if there is none. */
export function definitionOf(kind: string): AnyCheckDefinition {
  const definition = BY_KIND.get(kind);
  if (!definition) throw new RangeError(`No check is defined as ${kind}`);
  return definition;
}
