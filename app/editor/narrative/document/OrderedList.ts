import { NARRATIVE_NODES } from '@schemes/model/text/narrative';
import { Node, wrappingInputRule } from '@tiptap/core';
import type {} from '@tiptap/extension-list/ordered-list';

const rules = NARRATIVE_NODES['orderedList']?.attrs ?? {};
const STARTS = /^([1-9]\d{0,2})\.\s$/;

/**
 * A numbered list with the start numbers and kinds of numerals that a paper may have. The stock list also turns pasted plain
 * text into lists, and reads and writes Markdown.
 */
export const OrderedList = Node.create({
  name: 'orderedList',
  group: 'block list',
  content: 'listItem+',
  addAttributes() {
    return {
      start: {
        default: 1,
        parseHTML: (element) => {
          const start = Number(element.getAttribute('start') ?? 1);
          return rules['start']?.(start) ? start : 1;
        },
        renderHTML: ({ start }) => (start === 1 ? {} : { start }),
      },
      type: {
        default: null,
        parseHTML: (element) => {
          const type = element.getAttribute('type');
          return rules['type']?.(type) ? type : null;
        },
        renderHTML: ({ type }) => (type && type !== '1' ? { type } : {}),
      },
    };
  },
  parseHTML: () => [{ tag: 'ol' }],
  renderHTML: ({ HTMLAttributes }) => ['ol', HTMLAttributes, 0],
  addCommands() {
    return {
      toggleOrderedList:
        () =>
        ({ commands }) =>
          commands.toggleList(this.name, 'listItem'),
    };
  },
  addKeyboardShortcuts() {
    return { 'Mod-Shift-7': () => this.editor.commands.toggleOrderedList() };
  },
  addInputRules() {
    return [
      wrappingInputRule({
        find: STARTS,
        type: this.type,
        getAttributes: (match) => ({ start: Number(match[1]) }),
        joinPredicate: (match, node) => node.childCount + node.attrs['start'] === Number(match[1]),
      }),
    ];
  },
});
