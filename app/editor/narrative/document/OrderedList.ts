import { NARRATIVE_NODES } from '@schemes/model/text/narrative';
import { wrappingInputRule } from '@tiptap/core';
import { OrderedList as Stock } from '@tiptap/extension-list/ordered-list';

const rules = NARRATIVE_NODES['orderedList']?.attrs ?? {};
const STARTS = /^([1-9]\d{0,2})\.\s$/;

/** The stock list, limited to the start numbers and numeral kinds that a paper may have. */
export const OrderedList = Stock.extend({
  addAttributes() {
    return {
      start: {
        default: 1,
        parseHTML: (element) => {
          const start = Number(element.getAttribute('start') ?? 1);
          return rules['start']?.(start) ? start : 1;
        },
      },
      type: {
        default: null,
        parseHTML: (element) => {
          const type = element.getAttribute('type');
          return rules['type']?.(type) ? type : null;
        },
      },
    };
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
  // The stock plugin would turn pasted plain text into lists with any kind of number.
  addProseMirrorPlugins() {
    return [];
  },
});
