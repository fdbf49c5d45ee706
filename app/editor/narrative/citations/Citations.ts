import type { VirtualElement } from '@floating-ui/react';
import {
  type CitationContext,
  type CitedDocument,
  judgeCitation,
} from '@schemes/checks/narrative/judgeCitation';
import { type Citation, readCitations } from '@schemes/checks/narrative/readCitations';
import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state';
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view';
import { isRemote } from '../document/isRemote';
import { textAnchor } from '../document/textAnchor';
import { blockText, posInBlock, textBlocks } from '../document/textPlace';

/** How long the text stays unchanged before its citations are read again. */
const READ_DEBOUNCE_MS = 300;
/** How long the pointer rests on a citation before its card opens, and is away before it closes. */
const HOVER_DELAY_MS = 350;

/** A citation under the pointer or the cursor, and the anchor of its card. */
export interface PointedCitation {
  readonly citation: Citation;
  readonly judged: CitedDocument;
  readonly anchor: VirtualElement;
}

interface Range {
  readonly from: number;
  readonly to: number;
}

interface PluginState {
  readonly context: CitationContext;
  readonly marks: DecorationSet;
  /** Words a finding points at, until the text or the selection changes. */
  readonly pointed: Range | null;
}

interface Options {
  readonly context: CitationContext;
  /** Asks to show the card of a citation; null asks to close it. */
  readonly onPoint: (pointed: PointedCitation | null) => void;
}

const KEY = new PluginKey<PluginState>('citations');

/**
 * Underlines the documents the text cites. The marks are inline decorations, so the text itself does not change. While
 * someone types the marks only move with the text; it is read again after a pause, and never during a composition.
 */
export const Citations = Extension.create<Options>({
  name: 'citations',
  addOptions: () => ({ context: { day: null, names: '' }, onPoint: () => {} }),
  addKeyboardShortcuts() {
    return {
      'Alt-Enter': ({ editor }) => {
        const { head } = editor.state.selection;
        const pointed = pointedAt(editor.view, head) ?? pointedAt(editor.view, head - 1);
        if (pointed) this.options.onPoint(pointed);
        return pointed !== null;
      },
    };
  },
  addProseMirrorPlugins() {
    const { context, onPoint } = this.options;
    return [
      new Plugin<PluginState>({
        key: KEY,
        state: {
          init: (_, { doc }) => ({ context, marks: readMarks(doc, context), pointed: null }),
          apply: (tr, before) => apply(tr, before),
        },
        props: { decorations, handleDOMEvents: pointerEvents(onPoint) },
        view: (view) => readDebounced(view),
      }),
    ];
  },
});

/** Judges the citations in a new context. */
export function setCitationContext(view: EditorView, context: CitationContext): void {
  if (KEY.getState(view.state)?.context === context) return;
  view.dispatch(view.state.tr.setMeta(KEY, { context, marks: readMarks(view.state.doc, context) }));
}

/** Highlights words although the editor may not have the focus. */
export function pointOut(tr: Transaction, pointed: Range): Transaction {
  return tr.setMeta(KEY, { pointed });
}

function apply(tr: Transaction, before: PluginState): PluginState {
  const update = tr.getMeta(KEY) as Partial<PluginState> | undefined;
  const context = update?.context ?? before.context;
  const pointed = tr.docChanged || tr.selectionSet ? null : before.pointed;
  const moved = !tr.docChanged
    ? before.marks
    : // The binding replaces the whole text for a remote change, which waits while a letter is composed.
      isRemote(tr)
      ? readMarks(tr.doc, context)
      : before.marks.map(tr.mapping, tr.doc);
  return { context, marks: update?.marks ?? moved, pointed: update?.pointed ?? pointed };
}

function decorations(state: EditorState): DecorationSet | undefined {
  const own = KEY.getState(state);
  if (!own?.pointed) return own?.marks;
  const { from, to } = own.pointed;
  return own.marks.add(state.doc, [Decoration.inline(from, to, { class: 'pointed' })]);
}

/** Reads the citations again once the text stays unchanged; waits while a letter is being composed. */
function readDebounced(view: EditorView) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(read, READ_DEBOUNCE_MS);
  };
  const read = () => {
    const own = KEY.getState(view.state);
    if (!own || view.isDestroyed) return;
    if (view.composing) return later();
    const marks = readMarks(view.state.doc, own.context);
    if (!isSame(marks, own.marks)) view.dispatch(view.state.tr.setMeta(KEY, { marks }));
  };
  return {
    update: (_: EditorView, before: EditorState) => {
      if (before.doc !== view.state.doc) later();
    },
    destroy: () => clearTimeout(timer),
  };
}

/** Citations by block. ProseMirror keeps the node of an unchanged block, so its text is read once. */
const CITATIONS_OF = new WeakMap<Node, readonly Citation[]>();

function readMarks(doc: Node, context: CitationContext): DecorationSet {
  const marks = textBlocks(doc).flatMap((block) => {
    const text = blockText(block);
    const citations = CITATIONS_OF.get(block.node) ?? readCitations(text);
    CITATIONS_OF.set(block.node, citations);
    return citations.map((citation) => {
      const judged = judgeCitation(citation, text.slice(0, citation.from), context);
      const look = { class: `citation ${judged.state}`, 'data-citation': judged.state };
      const { from, to } = citation;
      return Decoration.inline(posInBlock(block, from), posInBlock(block, to), look, { citation, judged });
    });
  });
  return DecorationSet.create(doc, marks);
}

function isSame(a: DecorationSet, b: DecorationSet): boolean {
  const summary = (set: DecorationSet) =>
    set.find().map(({ from, to, spec }) => [from, to, spec['judged'].state, spec['citation'].key]);
  return JSON.stringify(summary(a)) === JSON.stringify(summary(b));
}

function pointedAt(view: EditorView, pos: number): PointedCitation | null {
  const [mark] = KEY.getState(view.state)?.marks.find(pos, pos + 1) ?? [];
  if (!mark) return null;
  const { citation, judged } = mark.spec as Pick<PointedCitation, 'citation' | 'judged'>;
  let last = { from: mark.from, to: mark.from };
  const anchor = textAnchor(view, () => {
    // The mark moves with the text; once its words change, the card stays where they were.
    const [now] = KEY.getState(view.state)?.marks.find(undefined, undefined, isMarkOf(citation)) ?? [];
    if (now) last = { from: now.from, to: now.from };
    return last;
  });
  return { citation, judged, anchor };
}

function isMarkOf(citation: Citation) {
  return (spec: { readonly [key: string]: unknown }) => spec['citation'] === citation;
}

function pointerEvents(onPoint: Options['onPoint']) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const afterDelay = (run: () => void) => {
    clearTimeout(timer);
    timer = setTimeout(run, HOVER_DELAY_MS);
  };
  const citationOf = (view: EditorView, event: Event) => {
    const element = event.target instanceof Element ? event.target.closest('.citation') : null;
    return element && view.dom.contains(element) ? pointedAt(view, view.posAtDOM(element, 0)) : null;
  };
  return {
    mouseover: (view: EditorView, event: Event) => {
      const pointed = citationOf(view, event);
      if (pointed) afterDelay(() => onPoint(pointed));
      return false;
    },
    mouseout: (view: EditorView, event: Event) => {
      if (citationOf(view, event)) afterDelay(() => onPoint(null));
      return false;
    },
    click: (view: EditorView, event: Event) => {
      clearTimeout(timer);
      onPoint(citationOf(view, event));
      return false;
    },
  };
}
