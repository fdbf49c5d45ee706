import { NARRATIVE_NODES } from '@schemes/model/text/narrative';
import { mergeAttributes, Node } from '@tiptap/core';

const RULES = NARRATIVE_NODES['number']?.attrs ?? {};
const ATTRS = ['figure', 'form', 'text'] as const;

function attribute(name: (typeof ATTRS)[number]) {
  return {
    isRequired: true,
    parseHTML: (element: HTMLElement) => element.getAttribute(`data-${name}`),
    renderHTML: (attrs: Record<string, unknown>) => ({ [`data-${name}`]: attrs[name] }),
  };
}

/** A number of a table in the text: one position wide for the cursor, rendered and read as the words of its `text`. */
export const BoundNumber = Node.create({
  name: 'number',
  group: 'inline',
  inline: true,
  atom: true,
  selectable: true,
  extendNodeSchema: () => ({ leafText: (node: { attrs: { text: string } }) => node.attrs.text }),
  addAttributes: () => Object.fromEntries(ATTRS.map((name) => [name, attribute(name)])),
  parseHTML() {
    return [{ tag: 'span[data-figure]', getAttrs: (element) => hasValidAttributes(element) && null }];
  },
  renderHTML({ node, HTMLAttributes }) {
    return ['span', mergeAttributes({ class: 'number-chip' }, HTMLAttributes), String(node.attrs['text'])];
  },
  renderText: ({ node }) => String(node.attrs['text']),
});

function hasValidAttributes(element: HTMLElement): boolean {
  return ATTRS.every((name) => RULES[name]?.(element.getAttribute(`data-${name}`)));
}
