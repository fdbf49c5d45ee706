import type { VirtualElement } from '@floating-ui/react';
import type { CitationContext } from '@schemes/checks/narrative/citationContext';
import type { CitedDocument } from '@schemes/checks/narrative/judgeCitation';
import type { Citation } from '@schemes/checks/narrative/readCitations';
import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state';
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view';
import { isRemote } from '../document/isRemote';
import { textAnchor } from '../document/textAnchor';
import { blockText, posInBlock, textBlocks } from '../document/textPlace';
import { CITATION_TOOLS } from './citationPart';

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
  /** The words of a finding, until the text or the selection changes. */
  readonly highlighted: Range | null;
}

interface Options {
  readonly context: CitationContext;
  /** Called with the citation whose card opens; null closes the card. */
  readonly onPoint: (pointed: PointedCitation | null) => void;
}

const KEY = new PluginKey<PluginState>('citations');

/**
 * Underlines the documents that the text cites. The marks are inline decorations, so the text itself does not change.
 * While somebody types, the marks only move with the text. The text is read again after a pause, never during a
 * composition.
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
          init: (_, { doc }) => ({ context, marks: readMarks(doc, context), highlighted: null }),
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

/** Highlights words, even if the editor does not have the focus. */
export function highlight(tr: Transaction, highlighted: Range): Transaction {
  return tr.setMeta(KEY, { highlighted });
}

function apply(tr: Transaction, before: PluginState): PluginState {
  const update = tr.getMeta(KEY) as Partial<PluginState> | undefined;
  const context = update?.context ?? before.context;
  const highlighted = tr.docChanged || tr.selectionSet ? null : before.highlighted;
  return {
    context,
    marks: update?.marks ?? marksAfter(tr, before.marks, context),
    highlighted: update?.highlighted ?? highlighted,
  };
}

function marksAfter(tr: Transaction, marks: DecorationSet, context: CitationContext): DecorationSet {
  if (!tr.docChanged) return marks;
  // The binding replaces the whole text for a remote change, so marks cannot move with it. Such a change waits while a
  // letter is composed.
  return isRemote(tr) ? readMarks(tr.doc, context) : marks.map(tr.mapping, tr.doc);
}

function decorations(state: EditorState): DecorationSet | undefined {
  const plugin = KEY.getState(state);
  if (!plugin?.highlighted) return plugin?.marks;
  const { from, to } = plugin.highlighted;
  return plugin.marks.add(state.doc, [Decoration.inline(from, to, { class: 'pointed' })]);
}

/** Reads the citations again once the text stays unchanged; waits while a letter is being composed. */
function readDebounced(view: EditorView) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const readLater = () => {
    clearTimeout(timer);
    timer = setTimeout(read, READ_DEBOUNCE_MS);
  };
  const read = () => {
    const plugin = KEY.getState(view.state);
    if (!plugin || view.isDestroyed) return;
    if (view.composing) return readLater();
    const marks = readMarks(view.state.doc, plugin.context);
    if (!isSame(marks, plugin.marks)) view.dispatch(view.state.tr.setMeta(KEY, { marks }));
  };
  const unsubscribe = CITATION_TOOLS.subscribe(read);
  return {
    update: (_: EditorView, before: EditorState) => {
      if (before.doc !== view.state.doc) readLater();
    },
    destroy: () => {
      unsubscribe();
      clearTimeout(timer);
    },
  };
}

/** Citations of each block. ProseMirror keeps the node of an unchanged block, so its text is read once. */
const CITATIONS_OF = new WeakMap<Node, readonly Citation[]>();

function readMarks(doc: Node, context: CitationContext): DecorationSet {
  const { value: tools } = CITATION_TOOLS.getState();
  if (!tools) return DecorationSet.empty;
  const marks = textBlocks(doc).flatMap((block) => {
    const text = blockText(block);
    const citations = CITATIONS_OF.get(block.node) ?? tools.readCitations(text);
    CITATIONS_OF.set(block.node, citations);
    return citations.map((citation) => {
      const judged = tools.judgeCitation(citation, text.slice(0, citation.from), context);
      const attributes = { class: `citation ${judged.state}`, 'data-citation': judged.state };
      const { from, to } = citation;
      return Decoration.inline(posInBlock(block, from), posInBlock(block, to), attributes, {
        citation,
        judged,
      });
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
    // The mark moves with the text. If its words change, the mark disappears, and the card stays at its last position.
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
