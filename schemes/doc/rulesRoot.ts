import type * as Y from 'yjs';
import type { RulesInForce } from '../model/findings/layerSetting';
import { canonicalJson } from '../model/scheme/canonicalJson';
import { RULES_ROOT } from './roots';

/**
 * Writes the edition and the layers that the scheme is judged by, each only if it differs. Only the server calls it.
 */
export function writeRules(doc: Y.Doc, { edition, layers }: RulesInForce): void {
  const root = doc.getMap(RULES_ROOT);
  if (root.get('edition') !== edition) root.set('edition', edition);
  if (canonicalJson(root.get('layers') ?? []) !== canonicalJson(layers)) root.set('layers', layers);
}

/**
 * The edition and the layers that the scheme is judged by. `outlineEdition` applies to a scheme that was never moved to
 * another edition. The list of layers is the same object at every reading until it is written again.
 */
export function readRules(doc: Y.Doc, outlineEdition: string): RulesInForce {
  const root = doc.getMap(RULES_ROOT);
  return {
    edition: (root.get('edition') as string | undefined) ?? outlineEdition,
    layers: (root.get('layers') as RulesInForce['layers'] | undefined) ?? NONE,
  };
}

const NONE: RulesInForce['layers'] = [];
