import { Editor, type EditorOptions } from '@tiptap/core';
import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react';

/*
 * Tiptap's editor in React. `@tiptap/react` does the same, and also renders nodes by React, which no node of the narrative
 * needs and every page would load before the first key.
 */

/** Creates an editor in the browser, and a new one when the list `extensions` is replaced. Null until the editor exists. */
export function useTextEditor(options: Partial<EditorOptions>): Editor | null {
  const [editor, setEditor] = useState<Editor | null>(null);
  const latest = useRef(options);
  latest.current = options;
  // biome-ignore lint/correctness/useExhaustiveDependencies: other options are read when an editor is created
  useEffect(() => {
    const made = new Editor(latest.current);
    setEditor(made);
    return () => {
      setEditor(null);
      made.destroy();
    };
  }, [options.extensions]);
  return editor;
}

/** What `select` reads from the editor. Renders again when a field of it changes. */
export function useEditorState<T extends Readonly<Record<string, unknown>>>(
  editor: Editor,
  select: (editor: Editor) => T,
): T {
  const last = useRef<T | null>(null);
  const subscribe = useCallback(
    (notify: () => void) => {
      editor.on('transaction', notify);
      return () => {
        editor.off('transaction', notify);
      };
    },
    [editor],
  );
  const read = () => {
    const next = select(editor);
    const before = last.current;
    if (before && Object.keys(next).every((key) => Object.is(before[key], next[key]))) return before;
    last.current = next;
    return next;
  };
  return useSyncExternalStore(subscribe, read, read);
}
