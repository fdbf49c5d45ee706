import type { SectionNote } from '@schemes/model/sectionNote';
import { useCallback, useEffect, useRef, useState } from 'react';
import { askNotes } from './askNotes';

export interface NotesView {
  /** Those this person may read, oldest first. */
  readonly notes: readonly SectionNote[];
  /** The last question was not answered. */
  readonly failed: boolean;
  readonly again: () => void;
}

const NONE: readonly SectionNote[] = [];

/** The notes of a scheme: asked for when the room is there, and again on each of its words that there are others. */
export function useNotes(scheme: string, online: boolean, heard: number): NotesView {
  const [notes, setNotes] = useState(NONE);
  const [failed, setFailed] = useState(false);
  const asked = useRef(0);
  const again = useCallback(async () => {
    asked.current += 1;
    const mine = asked.current;
    const answer = await askNotes<readonly SectionNote[]>(scheme, 'GET');
    if (mine !== asked.current) return;
    setFailed(answer?.value == null);
    if (answer?.value) setNotes(answer.value);
  }, [scheme]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each word of the room asks again
  useEffect(() => {
    if (online) void again();
  }, [online, heard, again]);
  return { notes, failed, again };
}
