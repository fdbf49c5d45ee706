import * as Y from 'yjs';
import type { NarrativeMark, NarrativeNode } from '../model/text/narrative';
import { NO_MEMO, type TypeMemo } from './TypeMemo';

/** A value the binding stores as an attribute: any JSON, such as the list of cell widths. */
type Attribute = string | number | object;

/** Reads a narrative as ProseMirror JSON, in the shape the y-prosemirror binding gives it. */
export function readNarrative(fragment: Y.XmlFragment, memo: TypeMemo = NO_MEMO): NarrativeNode {
  return memo.of(fragment, () => ({ type: 'doc', content: readChildren(fragment, memo) }));
}

function readChildren(parent: Y.XmlFragment, memo: TypeMemo): NarrativeNode[] {
  return parent.toArray().flatMap((child) => {
    if (child instanceof Y.XmlText) return readText(child);
    return child instanceof Y.XmlElement ? [memo.of(child, () => readElement(child, memo))] : [];
  });
}

function readElement(element: Y.XmlElement, memo: TypeMemo): NarrativeNode {
  const attrs = element.getAttributes() as Record<string, unknown>;
  const content = readChildren(element, memo);
  return {
    type: element.nodeName,
    ...(Object.keys(attrs).length > 0 ? { attrs } : {}),
    ...(content.length > 0 ? { content } : {}),
  };
}

function readText(text: Y.XmlText): NarrativeNode[] {
  const delta = text.toDelta() as { insert: unknown; attributes?: Record<string, unknown> }[];
  return delta.flatMap(({ insert, attributes }) => {
    if (typeof insert !== 'string' || insert === '') return [];
    const marks = Object.entries(attributes ?? {}).map(([key, attrs]) => readMark(key, attrs));
    return [{ type: 'text', text: insert, ...(marks.length > 0 ? { marks } : {}) }];
  });
}

/** The binding adds `--hash` to the name of a mark that may overlap itself. None of our marks may, so the hash is dropped. */
function readMark(key: string, attrs: unknown): NarrativeMark {
  const type = key.split('--')[0] ?? key;
  const attributes = attrs !== null && typeof attrs === 'object' ? (attrs as Record<string, unknown>) : {};
  return Object.keys(attributes).length > 0 ? { type, attrs: attributes } : { type };
}

/** The top-level elements of a narrative, each with its JSON. */
export function narrativeBlocks(
  fragment: Y.XmlFragment,
): readonly { readonly element: Y.XmlElement; readonly node: NarrativeNode }[] {
  return fragment
    .toArray()
    .flatMap((element) =>
      element instanceof Y.XmlElement ? [{ element, node: readElement(element, NO_MEMO) }] : [],
    );
}

/** Writes ProseMirror JSON into an empty fragment. */
export function writeNarrative(fragment: Y.XmlFragment, doc: NarrativeNode): void {
  appendBlocks(fragment, doc.content ?? []);
}

/** Appends blocks to a fragment. */
export function appendBlocks(fragment: Y.XmlFragment, blocks: readonly NarrativeNode[]): void {
  fragment.insert(fragment.length, blocks.map(toElement));
}

function toElement(node: NarrativeNode): Y.XmlElement {
  const element = new Y.XmlElement<Record<string, Attribute>>(node.type);
  for (const [key, value] of Object.entries(node.attrs ?? {})) {
    if (value !== null && value !== undefined) element.setAttribute(key, value as Attribute);
  }
  const children = groupText(node.content ?? []);
  if (children.length > 0) element.insert(0, children);
  return element as unknown as Y.XmlElement;
}

/** The binding keeps neighbouring text nodes in one Y.XmlText. */
function groupText(nodes: readonly NarrativeNode[]): (Y.XmlElement | Y.XmlText)[] {
  const out: (Y.XmlElement | Y.XmlText)[] = [];
  let run: NarrativeNode[] = [];
  const flush = () => {
    if (run.length > 0) out.push(toText(run));
    run = [];
  };
  for (const node of nodes) {
    if (node.type === 'text') run.push(node);
    else {
      flush();
      out.push(toElement(node));
    }
  }
  flush();
  return out;
}

function toText(nodes: readonly NarrativeNode[]): Y.XmlText {
  const text = new Y.XmlText();
  text.applyDelta(
    nodes.map((node) => ({
      insert: (node.text ?? '').normalize('NFC'),
      attributes: Object.fromEntries((node.marks ?? []).map((mark) => [mark.type, mark.attrs ?? {}])),
    })),
  );
  return text;
}
