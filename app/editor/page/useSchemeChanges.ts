import { ySyncPluginKey } from '@tiptap/y-tiptap';
import { useEffect, useState } from 'react';
import { SchemeChanges } from '../live/SchemeChanges';
import { type DocSession, MINE } from '../room/Room';

/** Changes across the sections of a live document; null while there is none. */
export function useSchemeChanges(session: DocSession | null): SchemeChanges | null {
  const [changes, setChanges] = useState<SchemeChanges | null>(null);
  useEffect(() => {
    if (!session) return;
    const made = new SchemeChanges(session.doc, [MINE, ySyncPluginKey]);
    setChanges(made);
    return () => {
      made.destroy();
      setChanges(null);
    };
  }, [session]);
  return changes;
}
