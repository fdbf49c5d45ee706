import { EditorContent, useEditor } from '@tiptap/react';
import { memo, type ReactNode, useEffect, useMemo } from 'react';
import { useSay } from '../../ui/LangContext';
import { NarrativeToolbar } from './NarrativeToolbar';
import { type NarrativeOptions, narrativeExtensions } from './narrativeExtensions';

interface NarrativeEditorProps extends Omit<NarrativeOptions, 'placeholder'> {
  readonly editable: boolean;
  readonly label: string;
  /** Shown until the editor is there. */
  readonly still: ReactNode;
}

/** The live text of a section. It is never drawn again by React because of a change in the document. */
function NarrativeEditor({ still, editable, label, fragment, life, me, numbered }: NarrativeEditorProps) {
  const say = useSay();
  const placeholder = say('narrative.placeholder');
  const extensions = useMemo(
    () => narrativeExtensions({ fragment, life, me, numbered, placeholder }),
    [fragment, life, me, numbered, placeholder],
  );
  const editor = useEditor(
    {
      extensions,
      editable,
      injectCSS: false,
      immediatelyRender: false,
      shouldRerenderOnTransaction: false,
      editorProps: {
        attributes: {
          role: 'textbox',
          'aria-multiline': 'true',
          'aria-label': label,
          lang: 'vi',
          spellcheck: 'false',
        },
      },
    },
    [extensions],
  );
  useEffect(() => {
    if (editor && editor.isEditable !== editable) editor.setEditable(editable, false);
  }, [editor, editable]);
  if (!editor) return still;
  return (
    <div className={editable ? 'narrative' : 'narrative locked'} data-narrative>
      {editable && <NarrativeToolbar editor={editor} />}
      <EditorContent editor={editor} className="narrative-body" />
    </div>
  );
}

/** `still` is another object after each keystroke; the editor has no need of it any more by then. */
export default memo(NarrativeEditor, (before, after) =>
  (['fragment', 'life', 'me', 'numbered', 'editable', 'label'] as const).every(
    (key) => before[key] === after[key],
  ),
);
