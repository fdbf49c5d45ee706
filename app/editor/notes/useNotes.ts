import type { SectionNote } from '@schemes/model/notes/sectionNote';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { NotesView } from '../context/NotesView';
import { askNotes } from './askNotes';

const NONE: readonly SectionNote[] = [];

/** Loads the notes of a scheme when the room is online, and again whenever the room says that they changed. */
export function useNotes(scheme: string, online: boolean, version: number): NotesView {
  const [notes, setNotes] = useState(NONE);
  const [failed, setFailed] = useState(false);
  const requests = useRef(0);
  const reload = useCallback(async () => {
    requests.current += 1;
    const request = requests.current;
    const answer = await askNotes<readonly SectionNote[]>(scheme, 'GET');
    if (request !== requests.current) return;
    setFailed(answer?.value == null);
    if (answer?.value) setNotes(answer.value);
  }, [scheme]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each change that the room reports loads them again
  useEffect(() => {
    if (online) void reload();
  }, [online, version, reload]);
  return { notes, failed, reload };
}
