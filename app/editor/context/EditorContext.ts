import type { CellRef } from '@schemes/model/findings/finding';
import type { RulesInForce } from '@schemes/model/findings/layerSetting';
import { createContext, useContext } from 'react';
import type { Person } from '../presence/people';
import type { DocSession } from '../room/Room';
import type { NotesView } from './NotesView';
import type { Rights } from './rights';

/** What the parts of the editor share. */
export interface EditorShare {
  readonly scheme: string;
  readonly me: { readonly id: string; readonly name: string };
  readonly rights: Rights;
  /** What a scheme begun when the page was loaded would be judged by. */
  readonly rulesInForce: RulesInForce;
  /** How many sections and tables its template has by now and the scheme has not. */
  readonly missing: number;
  /** Null on the server, before the room has been loaded, and after it closed for good. */
  readonly session: DocSession | null;
  /** The connection stands: what needs the server's answer can be asked. */
  readonly online: boolean;
  readonly people: readonly Person[];
  readonly notes: NotesView;
  /** Opens the section of a place and puts the cursor there. */
  readonly goTo: (place: CellRef) => void;
}

const EditorContext = createContext<EditorShare | null>(null);

export const EditorProvider = EditorContext.Provider;

/** What the parts of the editor share. Throws outside EditorProvider. */
export function useEditorShare(): EditorShare {
  const share = useContext(EditorContext);
  if (!share) throw new Error('useEditorShare must be used inside EditorProvider');
  return share;
}
