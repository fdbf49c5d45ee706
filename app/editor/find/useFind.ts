import { readSnapshot } from '@schemes/doc/readSnapshot';
import type { CellRef } from '@schemes/model/findings/finding';
import type { Snapshot } from '@schemes/model/scheme/snapshot';
import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import type * as Y from 'yjs';
import { useLang } from '../../ui/LangContext';
import { useLate } from '../../ui/LatePart';
import type { SchemeChanges } from '../live/SchemeChanges';
import type { DocSession } from '../room/Room';
import type { FindQuery, Found } from './findInScheme';
import { FIND_TOOLS } from './findPart';
import { foundAfter, foundBefore, isSamePlace } from './foundOrder';
import type { FindReport } from './replaceFound';
import { useFindKeys } from './useFindKeys';

/** What a person typed and chose in the search bar. */
export interface FindFields {
  readonly text: string;
  readonly by: string;
  readonly marks: boolean;
  readonly capitals: boolean;
  readonly isWholeScheme: boolean;
}

/** The search of a scheme, as its bar and the texts show it. */
export interface FindView {
  readonly isOpen: boolean;
  readonly isReplacing: boolean;
  readonly fields: FindFields;
  /** Increases with each request to focus the search field. */
  readonly focusRequest: number;
  readonly found: readonly Found[];
  readonly current: Found | null;
  readonly report: FindReport | null;
  readonly open: (isReplacing: boolean, text?: string) => void;
  readonly close: () => void;
  readonly change: (fields: Partial<FindFields>) => void;
  readonly step: (by: 1 | -1) => void;
  readonly replaceOne: () => void;
  readonly replaceAll: () => void;
  readonly undo: () => void;
}

interface FindSources {
  readonly snapshot: Snapshot;
  readonly section: string;
  readonly session: DocSession | null;
  /** Null if this person may not write. */
  readonly changes: SchemeChanges | null;
  readonly goTo: (place: CellRef, isQuiet?: boolean) => void;
}

const NOTHING_FOUND: readonly Found[] = [];

const NOTHING: FindFields = { text: '', by: '', marks: false, capitals: false, isWholeScheme: false };

/**
 * Searches a scheme and replaces what is found. Replacing all places is one undo step, and so is replacing a single
 * place.
 */
export function useFind({ snapshot, section, session, changes, goTo }: FindSources): FindView {
  const lang = useLang();
  const [isOpen, setOpen] = useState(false);
  const [isReplacing, setReplacing] = useState(false);
  const [fields, setFields] = useState(NOTHING);
  const [focusRequest, setFocusRequest] = useState(0);
  const [current, setCurrent] = useState<Found | null>(null);
  const [report, setReport] = useState<FindReport | null>(null);
  const focusedBefore = useRef<HTMLElement | null>(null);
  /** The snapshot at the last replacement or undo. While the page still shows it, `found` is out of date. */
  const stale = useRef<Snapshot | null>(null);
  const isEdited = useRef(false);
  const { text, by, marks, capitals, isWholeScheme } = fields;
  const query = useMemo<FindQuery>(
    () => ({ text, options: { marks, capitals }, section: isWholeScheme ? null : section }),
    [text, marks, capitals, isWholeScheme, section],
  );
  // Deferred, so that typing into the field does not wait for the search of a large scheme.
  const deferredQuery = useDeferredValue(query);
  const { value: tools } = useLate(FIND_TOOLS, isOpen);
  const found = useMemo(
    () => (isOpen && tools ? tools.findInScheme(lang, snapshot, deferredQuery) : NOTHING_FOUND),
    [isOpen, tools, lang, snapshot, deferredQuery],
  );

  const open = useCallback((replacing: boolean, selected = '') => {
    const { activeElement } = document;
    if (activeElement instanceof HTMLElement && !activeElement.closest('[data-find]'))
      focusedBefore.current = activeElement;
    setOpen(true);
    setReplacing((was) => was || replacing);
    if (selected !== '') {
      setFields((old) => ({ ...old, text: selected }));
      setCurrent(null);
    }
    setReport((last) => (selected === '' ? stillUndoable(last) : null));
    setFocusRequest((n) => n + 1);
  }, []);
  const hide = () => {
    setOpen(false);
    setReplacing(false);
    setCurrent(null);
  };
  const close = () => {
    hide();
    if (current) goTo(current.at);
    else focusedBefore.current?.focus({ preventScroll: true });
  };
  const change = (next: Partial<FindFields>) => {
    setFields((old) => ({ ...old, ...next }));
    isEdited.current = true;
    if (next.by !== undefined) return;
    setCurrent(null);
    setReport(null);
  };
  const goToFound = (next: Found | null) => {
    setCurrent(next);
    if (next) goTo(next.at, true);
  };
  /** Searches the document as it is now; `found` may be older. */
  const findNow = (doc: Y.Doc) =>
    tools?.findInScheme(lang, readSnapshot(doc) ?? snapshot, query) ?? NOTHING_FOUND;
  const step = (direction: 1 | -1) => {
    setReport(stillUndoable);
    const here = snapshot.sections.findIndex(({ id }) => id === section);
    const from = current ?? { order: [here, -1] as const, from: 0 };
    const isFresh = isOpen && deferredQuery === query && stale.current !== snapshot;
    const places = isFresh || !session ? found : findNow(session.doc);
    setOpen(true);
    goToFound(direction === 1 ? foundAfter(places, from) : foundBefore(places, from));
  };
  const replaceOne = () => {
    if (!session || !changes || !tools) return;
    const target = current && findNow(session.doc).find((one) => isSamePlace(one, current));
    if (!target) return step(1);
    const result = changes.run(() => tools.replaceFound(session.doc, lang, [target], by, true));
    stale.current = snapshot;
    isEdited.current = false;
    const isSkipped = result.replaced === 0;
    setReport(isSkipped ? { kind: 'replaced', ...result } : null);
    if (isSkipped) return;
    const end = { order: target.order, from: target.from + by.length - 1 };
    goToFound(foundAfter(findNow(session.doc), end));
  };
  const replaceAll = () => {
    if (!session || !changes || !tools) return;
    const result = changes.run(() => tools.replaceFound(session.doc, lang, findNow(session.doc), by));
    stale.current = snapshot;
    isEdited.current = false;
    setCurrent(null);
    setReport({ kind: 'replaced', ...result });
  };
  const latestSnapshot = useRef(snapshot);
  latestSnapshot.current = snapshot;
  // An undo in the text or in a table may also undo a replacement.
  useEffect(
    () =>
      changes?.onUndo((outcome) => {
        if (outcome === 'nothing') return;
        stale.current = latestSnapshot.current;
        setCurrent(null);
        if (outcome === 'locked') setOpen(true);
        setReport((last) =>
          outcome === 'locked'
            ? { kind: 'undoLocked' }
            : last && last.kind !== 'undoLocked'
              ? { ...last, kind: 'undone' }
              : null,
        );
      }),
    [changes],
  );
  const undo = () => {
    changes?.undo();
  };
  useFindKeys({
    canStep: text.trim() !== '',
    changes,
    open,
    step,
    close: isOpen ? hide : null,
    isEdited: () => isEdited.current,
    undo,
  });
  return {
    isOpen,
    isReplacing,
    fields,
    focusRequest,
    found,
    current,
    report,
    open,
    close,
    change,
    step,
    replaceOne,
    replaceAll,
    undo,
  };
}

/** Returns the report if its replacement can still be undone, else null. */
function stillUndoable(report: FindReport | null): FindReport | null {
  return report?.kind === 'replaced' ? report : null;
}
