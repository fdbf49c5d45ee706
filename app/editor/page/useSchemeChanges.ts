import { useEffect, useMemo } from 'react';
import { SchemeChanges } from '../live/SchemeChanges';
import { type DocSession, MINE } from '../room/Room';

/** The undo of this person in a live document; null while there is none. */
export function useSchemeChanges(session: DocSession | null): SchemeChanges | null {
  const changes = useMemo(() => session && new SchemeChanges(session.doc, [MINE]), [session]);
  useEffect(() => () => changes?.destroy(), [changes]);
  return changes;
}
