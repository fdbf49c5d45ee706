import { useEffect, useState } from 'react';
import { withWords } from '../../session/pageCatalogues';
import { LatePart, useLate } from '../../ui/LatePart';
import { OPEN_MENU } from '../../ui/Menu';
import { FIND_BAR } from '../find/findBarPart';
import { FIND_TOOLS } from '../find/findPart';
import { RULES, type Rules } from '../live/rulesPart';
import { CITATION_TOOLS } from '../narrative/citations/citationPart';
import { PROVISION_DIALOG } from '../narrative/citations/provisionPart';
import {
  BOUND_NUMBERS,
  CITATION_CARD,
  PASTED_NOTES,
  SIZE_GRID,
  TABLE_TOOLS,
} from '../narrative/narrativeParts';
import { NUMBER_UPDATES } from '../narrative/numbers/useBoundNumberUpdates';
import { PASTE_TOOLS } from '../narrative/paste/pastePart';
import { LOST_CARD, NOTE_CARD } from '../notes/notesParts';
import { BLOCKING_LIST, FACTS_FORM, TABLES, TEXT } from '../section/sectionParts';

/** The rules, with the messages of findings. */
export const SPOKEN_RULES = new LatePart<Rules>(() => withWords(RULES.load()));

/** The panel of findings and charts. */
export const CHECKS = new LatePart(async () => (await withWords(import('../checks/Checks'))).Checks);

/** The code that inserts refused edits again. */
export const PUT_BACK = new LatePart(async () => (await import('./putBackTools')).putBackEdits);

/**
 * The parts, in the order in which users are likely to need them. They are loaded before they are needed, because the
 * network may fail later.
 */
const LATER: readonly { readonly ask: () => void; readonly load: () => Promise<unknown> }[] = [
  SPOKEN_RULES,
  CHECKS,
  TABLE_TOOLS,
  CITATION_TOOLS,
  PASTE_TOOLS,
  TEXT,
  TABLES,
  OPEN_MENU,
  NUMBER_UPDATES,
  BLOCKING_LIST,
  FIND_BAR,
  FIND_TOOLS,
  PUT_BACK,
  BOUND_NUMBERS,
  PASTED_NOTES,
  PROVISION_DIALOG,
  CITATION_CARD,
  SIZE_GRID,
  FACTS_FORM,
  NOTE_CARD,
  LOST_CARD,
];

/** Time after which the parts are loaded even if the room does not answer, ms. */
const WITHOUT_ROOM_MS = 4_000;

/**
 * Returns whether it is time to load the parts that typing does not need. That is when the room's document is loaded
 * and its text is rendered or failed to load, and at the latest after `WITHOUT_ROOM_MS`. Then loads all parts: the
 * first two together, the others one after another.
 */
export function useLaterParts(isReady: boolean): boolean {
  const [isTime, setTime] = useState(false);
  const text = useLate(TEXT, isReady);
  const isDrawn = isReady && (text.value !== null || text.hasFailed);
  useEffect(() => {
    // The editor is mounted and rendered first.
    const timer = setTimeout(() => setTime(true), isDrawn ? 0 : WITHOUT_ROOM_MS);
    return () => clearTimeout(timer);
  }, [isDrawn]);
  useEffect(() => {
    if (!isTime) return;
    let isGone = false;
    const loadAll = async () => {
      await Promise.allSettled(LATER.slice(0, 2).map((part) => part.load()));
      for (const part of LATER) {
        if (isGone) return;
        // When a part that failed is needed, its place shows the failure with a button to try again.
        await part.load().catch(() => {});
      }
    };
    void loadAll();
    return () => {
      isGone = true;
    };
  }, [isTime]);
  return isTime;
}
