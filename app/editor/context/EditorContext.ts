import type { CellRef } from '@schemes/model/findings/finding';
import type { RulesInForce } from '@schemes/model/findings/layerSetting';
import { createContext, useContext } from 'react';
import type { SchemeChanges } from '../live/SchemeChanges';
import type { Person } from '../presence/people';
import type { DocSession } from '../room/Room';
import type { NotesView } from './NotesView';
import type { Rights } from './rights';

/** Context shared by all parts of the editor. */
export interface EditorShare {
  readonly scheme: string;
  readonly me: { readonly id: string; readonly name: string };
  readonly rights: Rights;
  /** The rules that a new scheme got when the page was loaded. */
  readonly rulesInForce: RulesInForce;
  /** Number of sections and tables of the newest template version that the scheme lacks. */
  readonly missing: number;
  /** Null on the server, before the room has loaded, and after it has closed permanently. */
  readonly session: DocSession | null;
  /** Whether there is a connection, so that requests to the server can be sent. */
  readonly online: boolean;
  readonly people: readonly Person[];
  readonly notes: NotesView;
  /** Changes that can affect several sections; null if this person may not write. */
  readonly changes: SchemeChanges | null;
  /**
   * Opens the section of a place and puts the cursor there; `isQuiet`: only shows the place, and does not move the
   * focus.
   */
  readonly goTo: (place: CellRef, isQuiet?: boolean) => void;
}

/** A place that the page should show. Each new object is a new request. */
export interface Target extends CellRef {
  /** The place is shown, and the focus stays where it is. */
  readonly isQuiet?: boolean;
}

const EditorContext = createContext<EditorShare | null>(null);

/** Provides the shared context to the parts of the editor. */
export const EditorProvider = EditorContext.Provider;

/** Returns the shared context; throws outside `EditorProvider`. */
export function useEditorShare(): EditorShare {
  const share = useContext(EditorContext);
  if (!share) throw new Error('useEditorShare must be used inside EditorProvider');
  return share;
}
