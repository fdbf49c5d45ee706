import type * as Y from 'yjs';
import type { RulesInForce } from '../model/findings/layerSetting';
import { canonicalJson } from '../model/scheme/canonicalJson';
import { RULES_ROOT } from './roots';

/** Writes the rules that the scheme is judged by, as far as they differ. Only the server calls it. */
export function writeRules(doc: Y.Doc, { edition, layers }: RulesInForce): void {
  const root = doc.getMap(RULES_ROOT);
  if (root.get('edition') !== edition) root.set('edition', edition);
  if (canonicalJson(root.get('layers') ?? []) !== canonicalJson(layers)) root.set('layers', layers);
}

/**
 * The rules that the scheme is judged by. `begun` is the edition of its outline, which applies to schemes never moved
 * to a newer one. The list of layers stays the same object until it is written again.
 */
export function readRules(doc: Y.Doc, begun: string): RulesInForce {
  const root = doc.getMap(RULES_ROOT);
  return {
    edition: (root.get('edition') as string | undefined) ?? begun,
    layers: (root.get('layers') as RulesInForce['layers'] | undefined) ?? NONE,
  };
}

const NONE: RulesInForce['layers'] = [];
