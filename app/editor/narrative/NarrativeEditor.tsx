import type { CitationContext } from '@schemes/checks/narrative/citationContext';
import type { CellRef } from '@schemes/model/findings/finding';
import type { Snapshot } from '@schemes/model/scheme/snapshot';
import type { Editor } from '@tiptap/core';
import { yXmlFragmentToProsemirrorJSON } from '@tiptap/y-tiptap';
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
import { Late } from '../../ui/LatePart';
import { type PointedCitation, setCitationContext } from './citations/Citations';
import { revealText } from './citations/revealText';
import { type FoundPlaces, showFound } from './FoundWords';
import { NarrativeToolbar } from './NarrativeToolbar';
import { type NarrativeOptions, narrativeExtensions } from './narrativeExtensions';
import { BOUND_NUMBERS, CITATION_CARD, PASTED_NOTES } from './narrativeParts';
import type { FigureSearch } from './numbers/NumberKeys';
import type { PasteNote } from './paste/PasteNote';
import { type NarrativeUndo, textUndoer } from './place/textUndoer';
import { TextBody } from './TextBody';
import { useTextEditor } from './useTextEditor';

interface NarrativeEditorProps
  extends Omit<
    NarrativeOptions,
    'undoer' | 'placeholder' | 'context' | 'onCitation' | 'numbers' | 'onPasted'
  > {
  readonly editable: boolean;
  readonly label: string;
  readonly context: CitationContext;
  /** The latest snapshot, which `@` searches for figures. The ref object stays the same. */
  readonly latest: Readonly<MutableRefObject<Snapshot>>;
  /** The words that the cursor should go to; each new object is a new request. */
  readonly target: (CellRef & { readonly isQuiet?: boolean }) | null;
  /** What a search has found. */
  readonly found: FoundPlaces;
  /** The last request that was carried out. It outlives the editor, which is created again with each connection. */
  readonly reached: MutableRefObject<CellRef | null>;
  /** The undo of this person in the document; null if this person may not write. */
  readonly undo: NarrativeUndo | null;
  /** Shown until the editor has mounted. */
  readonly still: ReactNode;
}

/** The live text of a section. A change of the document never makes React render it. */
function NarrativeEditor({
  still,
  undo,
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
  found,
}: NarrativeEditorProps) {
  const t = useT();
  const [pointed, setPointed] = useState<PointedCitation | null>(null);
  const [search, setSearch] = useState<FigureSearch | null>(null);
  const [opened, setOpened] = useState<number | null>(null);
  const [pasted, setPasted] = useState<readonly PasteNote[]>([]);
  const keys = useRef((_key: string): boolean => false);
  const numbers = useMemo(
    () => ({ onSearch: setSearch, onOpen: setOpened, onKey: (key: string) => keys.current(key) }),
    [],
  );
  const onClosed = useCallback(() => setOpened(null), []);
  const first = useRef(context);
  const placeholder = t('narrative.placeholder');
  // Each navigation loads the data again; an equal `me` object must not create a new editor.
  const { id, name } = me;
  const self = useMemo(() => ({ id, name }), [id, name]);
  const extensions = useMemo(
    () =>
      narrativeExtensions({
        fragment,
        session,
        undoer: undo && textUndoer(undo, fragment),
        me: self,
        numbered,
        placeholder,
        context: first.current,
        onCitation: setPointed,
        numbers,
        onPasted: setPasted,
      }),
    [fragment, session, undo, self, numbered, placeholder, numbers],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: each editor begins with the text of its moment
  const content = useMemo(
    () => (fragment.length > 0 ? yXmlFragmentToProsemirrorJSON(fragment) : null),
    [fragment, extensions],
  );
  const editor = useTextEditor({
    extensions,
    // The binding renders the same text again and restores the cursor. It can do so only if the editor already has a text.
    content,
    editable,
    injectCSS: false,
    editorProps: {
      attributes: {
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': label,
        lang: 'vi',
        spellcheck: 'false',
      },
    },
  });
  useEffect(() => {
    if (editor && editor.isEditable !== editable) editor.setEditable(editable, false);
  }, [editor, editable]);
  useEffect(() => {
    if (editor) setCitationContext(editor.view, context);
  }, [editor, context]);
  useEffect(() => {
    if (editor) showFound(editor.view, found);
  }, [editor, found]);
  useRevealedText(editor, target, reached);
  if (!editor) return still;
  return (
    <div className={editable ? 'narrative' : 'narrative locked'} data-narrative>
      {editable && <NarrativeToolbar editor={editor} scheme={latest} undoIfLast={undo?.undoIfLast} />}
      {pasted.length > 0 && (
        <Late part={PASTED_NOTES} props={{ notes: pasted, onClose: () => setPasted([]) }} />
      )}
      <TextBody editor={editor} />
      {editable && (search || opened !== null) && (
        <Late
          part={BOUND_NUMBERS}
          props={{ editor, snapshot: latest.current, search, opened, onClosed, keys }}
        />
      )}
      {pointed && (
        <Late part={CITATION_CARD} props={{ pointed, day: context.day, onClose: () => setPointed(null) }} />
      )}
    </div>
  );
}

/** Moves the cursor to the requested words, as soon as the document has them. */
function useRevealedText(
  editor: Editor | null,
  target: NarrativeEditorProps['target'],
  reached: MutableRefObject<CellRef | null>,
): void {
  useEffect(() => {
    if (!editor || !target?.text || reached.current === target) return;
    const { text } = target;
    const attempt = () => {
      if (reached.current === target || !revealText(editor.view, text, target.isQuiet)) return;
      reached.current = target;
    };
    attempt();
    editor.on('update', attempt);
    return () => {
      editor.off('update', attempt);
    };
  }, [editor, target, reached]);
}

/** `still` changes with each keystroke and is ignored: the mounted editor does not show it. */
export default memo(NarrativeEditor, (before, after) =>
  (
    [
      'fragment',
      'session',
      'undo',
      'me',
      'numbered',
      'editable',
      'label',
      'context',
      'target',
      'found',
    ] as const
  ).every((key) => before[key] === after[key]),
);
