import {
  type CitationContext,
  type CitedDocument,
  judgeCitation,
} from '@schemes/rules/narrative/judgeCitation';
import { type Citation, readCitations } from '@schemes/rules/narrative/readCitations';
import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state';
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view';
import { ySyncPluginKey } from '@tiptap/y-tiptap';
import { blockText, posInBlock, textBlocks } from './textPlace';

/** How long the keys rest before the text is read again, ms. */
const REST = 300;
/** How long the pointer rests on a citation before its card opens, and is away before it closes, ms. */
const HOVER = 350;

/** A citation the pointer or the cursor is at, and where it stands on the screen. */
export interface PointedCitation {
  readonly citation: Citation;
  readonly judged: CitedDocument;
  readonly box: { readonly left: number; readonly top: number; readonly bottom: number };
}

interface Range {
  readonly from: number;
  readonly to: number;
}

interface Held {
  readonly context: CitationContext;
  readonly marks: DecorationSet;
  /** Words a finding pointed at, until the text or the selection changes. */
  readonly pointed: Range | null;
}

interface Options {
  readonly context: CitationContext;
  /** Asks to show the card of a citation, or to take it away. */
  readonly onPoint: (pointed: PointedCitation | null) => void;
}

const KEY = new PluginKey<Held>('citations');

/**
 * Underlines the documents the text cites. Nothing in the text changes: they are inline decorations. While somebody
 * types they only move along, and never during a composition; the text is read again when the keys rest.
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
      Escape: () => {
        this.options.onPoint(null);
        return false;
      },
    };
  },
  addProseMirrorPlugins() {
    const { context, onPoint } = this.options;
    return [
      new Plugin<Held>({
        key: KEY,
        state: {
          init: (_, { doc }) => ({ context, marks: readMarks(doc, context), pointed: null }),
          apply: (tr, held) => follow(tr, held),
        },
        props: { decorations: (state) => drawn(state), handleDOMEvents: pointerEvents(onPoint) },
        view: (view) => readAtRest(view),
      }),
    ];
  },
});

/** Judges the citations by other facts from now on. */
export function groundCitations(view: EditorView, context: CitationContext): void {
  if (KEY.getState(view.state)?.context === context) return;
  view.dispatch(view.state.tr.setMeta(KEY, { context, marks: readMarks(view.state.doc, context) }));
}

/** Marks a transaction so that its selection is shown also where the editor cannot take the focus. */
export function pointOut(tr: Transaction, pointed: Range): Transaction {
  return tr.setMeta(KEY, { pointed });
}

function follow(tr: Transaction, held: Held): Held {
  const told = tr.getMeta(KEY) as Partial<Held> | undefined;
  const context = told?.context ?? held.context;
  const pointed = tr.docChanged || tr.selectionSet ? null : held.pointed;
  const moved = !tr.docChanged
    ? held.marks
    : // The binding replaces the whole text for a remote change, which the gate holds back while a letter is composed.
      isRemote(tr)
      ? readMarks(tr.doc, context)
      : held.marks.map(tr.mapping, tr.doc);
  return { context, marks: told?.marks ?? moved, pointed: told?.pointed ?? pointed };
}

function isRemote(tr: Transaction): boolean {
  return Boolean((tr.getMeta(ySyncPluginKey) as { isChangeOrigin?: boolean } | undefined)?.isChangeOrigin);
}

function drawn(state: EditorState): DecorationSet | undefined {
  const held = KEY.getState(state);
  if (!held?.pointed) return held?.marks;
  const { from, to } = held.pointed;
  return held.marks.add(state.doc, [Decoration.inline(from, to, { class: 'pointed' })]);
}

/** Reads the text again when it has changed and the keys rest; waits while a letter is being composed. */
function readAtRest(view: EditorView) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(read, REST);
  };
  const read = () => {
    const held = KEY.getState(view.state);
    if (!held || view.isDestroyed) return;
    if (view.composing) return later();
    const marks = readMarks(view.state.doc, held.context);
    if (!isSame(marks, held.marks)) view.dispatch(view.state.tr.setMeta(KEY, { marks }));
  };
  return {
    update: (_: EditorView, before: EditorState) => {
      if (before.doc !== view.state.doc) later();
    },
    destroy: () => clearTimeout(timer),
  };
}

/** Blocks that did not change are the same objects, so their text is read once. */
const READ = new WeakMap<Node, readonly Citation[]>();

function readMarks(doc: Node, context: CitationContext): DecorationSet {
  const marks = textBlocks(doc).flatMap((block) => {
    const text = blockText(block);
    const citations = READ.get(block.node) ?? readCitations(text);
    READ.set(block.node, citations);
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
  const told = (set: DecorationSet) =>
    set.find().map(({ from, to, spec }) => [from, to, spec['judged'].state, spec['citation'].key]);
  return JSON.stringify(told(a)) === JSON.stringify(told(b));
}

function pointedAt(view: EditorView, pos: number): PointedCitation | null {
  const [mark] = KEY.getState(view.state)?.marks.find(pos, pos + 1) ?? [];
  if (!mark) return null;
  const { left, top, bottom } = view.coordsAtPos(mark.from);
  const { citation, judged } = mark.spec as Pick<PointedCitation, 'citation' | 'judged'>;
  return { citation, judged, box: { left, top, bottom } };
}

function pointerEvents(onPoint: Options['onPoint']) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = (run: () => void) => {
    clearTimeout(timer);
    timer = setTimeout(run, HOVER);
  };
  const citationOf = (view: EditorView, event: Event) => {
    const element = event.target instanceof Element ? event.target.closest('.citation') : null;
    return element && view.dom.contains(element) ? pointedAt(view, view.posAtDOM(element, 0)) : null;
  };
  return {
    mouseover: (view: EditorView, event: Event) => {
      const pointed = citationOf(view, event);
      if (pointed) soon(() => onPoint(pointed));
      return false;
    },
    mouseout: (view: EditorView, event: Event) => {
      if (citationOf(view, event)) soon(() => onPoint(null));
      return false;
    },
    click: (view: EditorView, event: Event) => {
      clearTimeout(timer);
      onPoint(citationOf(view, event));
      return false;
    },
  };
}
