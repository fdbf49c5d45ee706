import type { CitationContext } from '@schemes/checks/narrative/judgeCitation';
import type { CellRef } from '@schemes/model/findings/finding';
import type { Snapshot } from '@schemes/model/scheme/snapshot';
import { type Editor, EditorContent, useEditor } from '@tiptap/react';
import {
  type MutableRefObject,
  memo,
  type ReactNode,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { useT } from '../../ui/LangContext';
import { CitationCard } from './citations/CitationCard';
import { type PointedCitation, setCitationContext } from './citations/Citations';
import { pointAt } from './citations/pointAt';
import { NarrativeToolbar } from './NarrativeToolbar';
import { type NarrativeOptions, narrativeExtensions } from './narrativeExtensions';
import { BoundNumbers } from './numbers/BoundNumbers';
import type { NumberAsk } from './numbers/NumberKeys';

interface NarrativeEditorProps
  extends Omit<NarrativeOptions, 'placeholder' | 'context' | 'onCitation' | 'numbers'> {
  readonly editable: boolean;
  readonly label: string;
  readonly context: CitationContext;
  /** The scheme as last read: where `@` finds its figures. The same object for the pane's life. */
  readonly latest: Readonly<MutableRefObject<Snapshot>>;
  /** Words where the cursor is wanted; a new object is a new request. */
  readonly target: CellRef | null;
  /** The last request that was carried out: outlives the editor, which is created again with each connection. */
  readonly reached: MutableRefObject<CellRef | null>;
  /** Shown until the editor is there. */
  readonly still: ReactNode;
}

/** The live text of a section. It is never drawn again by React because of a change in the document. */
function NarrativeEditor({
  still,
  editable,
  label,
  fragment,
  session,
  me,
  numbered,
  context,
  latest,
  target,
  reached,
}: NarrativeEditorProps) {
  const t = useT();
  const [pointed, setPointed] = useState<PointedCitation | null>(null);
  const [ask, setAsk] = useState<NumberAsk | null>(null);
  const [opened, setOpened] = useState<number | null>(null);
  const keys = useRef((_key: string): boolean => false);
  const numbers = useMemo(
    () => ({ onAsk: setAsk, onOpen: setOpened, onKey: (key: string) => keys.current(key) }),
    [],
  );
  const closed = useCallback(() => setOpened(null), []);
  const first = useRef(context);
  const placeholder = t('narrative.placeholder');
  // The page asks for its data again with each link; the same person must not begin the editor anew.
  const { id, name } = me;
  const self = useMemo(() => ({ id, name }), [id, name]);
  const extensions = useMemo(
    () =>
      narrativeExtensions({
        fragment,
        session,
        me: self,
        numbered,
        placeholder,
        context: first.current,
        onCitation: setPointed,
        numbers,
      }),
    [fragment, session, self, numbered, placeholder, numbers],
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
  useEffect(() => {
    if (editor) setCitationContext(editor.view, context);
  }, [editor, context]);
  usePointing(editor, target, reached);
  if (!editor) return still;
  return (
    <div className={editable ? 'narrative' : 'narrative locked'} data-narrative>
      {editable && <NarrativeToolbar editor={editor} />}
      <EditorContent editor={editor} className="narrative-body" />
      {editable && (
        <BoundNumbers
          editor={editor}
          snapshot={latest.current}
          ask={ask}
          opened={opened}
          onClosed={closed}
          keys={keys}
        />
      )}
      {pointed && <CitationCard pointed={pointed} day={context.day} onClose={() => setPointed(null)} />}
    </div>
  );
}

/** Puts the cursor where it is wanted, as soon as the words are there. */
function usePointing(
  editor: Editor | null,
  target: CellRef | null,
  reached: MutableRefObject<CellRef | null>,
): void {
  useEffect(() => {
    if (!editor || !target?.text || reached.current === target) return;
    const { text } = target;
    const attempt = () => {
      if (reached.current === target || !pointAt(editor.view, text)) return;
      reached.current = target;
    };
    attempt();
    editor.on('update', attempt);
    return () => {
      editor.off('update', attempt);
    };
  }, [editor, target, reached]);
}

/** `still` is another object after each keystroke; the editor has no need of it any more by then. */
export default memo(NarrativeEditor, (before, after) =>
  (['fragment', 'session', 'me', 'numbered', 'editable', 'label', 'context', 'target'] as const).every(
    (key) => before[key] === after[key],
  ),
);
