import { DependencyTracker } from '@schemes/checks/view/DependencyTracker';
import { viewScheme } from '@schemes/checks/view/SchemeView';
import { ViewMemo } from '@schemes/checks/view/ViewMemo';
import type { Snapshot } from '@schemes/model/scheme/snapshot';
import { choosePack } from '@schemes/packs/choosePack';
import { editionTerms } from '@schemes/packs/editionTerms';

/**
 * Whether the level above appoints the committee instead of the congress electing it: in merged units from 14/4/2025
 * (2025.CONTENT), as the rules read it. False while the facts do not say.
 */
export function isAppointed(snapshot: Snapshot): boolean {
  const { facts, term, edition } = snapshot;
  const pack = choosePack(facts, term, edition);
  const view = viewScheme(snapshot, pack, editionTerms(edition), new ViewMemo(), new DependencyTracker());
  return view.appointed === true;
}
