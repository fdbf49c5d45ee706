import type { Editor } from '@tiptap/core';
import { useLayoutEffect, useRef } from 'react';

/** The element in which an editor shows its text. React renders it empty; the editor fills it. */
export function TextBody({ editor }: { readonly editor: Editor }) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element || editor.isDestroyed) return;
    element.append(editor.view.dom);
    editor.setOptions({ element });
  }, [editor]);
  return <div ref={box} className="narrative-body" />;
}
