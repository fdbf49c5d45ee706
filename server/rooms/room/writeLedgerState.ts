import { applyAdditions } from '@schemes/doc/applyAdditions';
import { writeTitle } from '@schemes/doc/outlineRoot';
import { STATUS_ROOT, WAIVERS_ROOT } from '@schemes/doc/roots';
import { writeRules } from '@schemes/doc/rulesRoot';
import { canonicalJson } from '@schemes/model/scheme/canonicalJson';
import type * as Y from 'yjs';
import type { LedgerState } from './ledgerState';

/**
 * Writes the server's part of the document: section states, waivers, rules, template additions and title. Writes only
 * what differs. If the rules or the title are null, those of the document do not change.
 */
export function writeLedgerState(doc: Y.Doc, state: LedgerState): void {
  writeMap(doc.getMap(STATUS_ROOT), state.statuses);
  writeMap(doc.getMap(WAIVERS_ROOT), state.waivers);
  if (state.rules) writeRules(doc, state.rules);
  for (const additions of state.additions) applyAdditions(doc, additions);
  if (state.title !== null) writeTitle(doc, state.title);
}

function writeMap(root: Y.Map<unknown>, wanted: ReadonlyMap<string, unknown>): void {
  for (const key of [...root.keys()]) if (!wanted.has(key)) root.delete(key);
  for (const [key, value] of wanted) {
    if (canonicalJson(root.get(key)) !== canonicalJson(value)) root.set(key, value);
  }
}
