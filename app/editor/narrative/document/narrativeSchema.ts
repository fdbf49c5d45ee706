import { NARRATIVE_MARKS } from '@schemes/model/text/narrative';
import { type Extensions, getSchema, Mark, mergeAttributes } from '@tiptap/core';
import { Bold } from '@tiptap/extension-bold';
import { Document } from '@tiptap/extension-document';
import { HardBreak } from '@tiptap/extension-hard-break';
import { Heading } from '@tiptap/extension-heading';
import { Italic } from '@tiptap/extension-italic';
import { BulletList } from '@tiptap/extension-list/bullet-list';
import { ListItem as StockListItem } from '@tiptap/extension-list/item';
import { ListKeymap } from '@tiptap/extension-list/keymap';
import { Paragraph } from '@tiptap/extension-paragraph';
import { Text } from '@tiptap/extension-text';
import { Underline } from '@tiptap/extension-underline';
import { Dropcursor } from '@tiptap/extensions/drop-cursor';
import { Gapcursor } from '@tiptap/extensions/gap-cursor';
import { BoundNumber } from './BoundNumber';
import { OrderedList } from './OrderedList';
import { ParagraphAlignment } from './ParagraphAlignment';
import { Table, TableCell, TableHeader, TableRow } from './tableNodes';

/** A list item contains text and nested lists, but no headings or tables. */
const ListItem = StockListItem.extend({ content: 'paragraph (paragraph | bulletList | orderedList)*' });

/** A phrase linked to an entry of the register of provisions. */
const Provision = Mark.create({
  name: 'provision',
  inclusive: false,
  addAttributes() {
    return {
      id: {
        default: null,
        parseHTML: (element) => element.getAttribute('data-provision'),
        renderHTML: ({ id }) => ({ 'data-provision': id }),
      },
    };
  },
  parseHTML() {
    return [{ tag: 'span[data-provision]', getAttrs: (element) => isProvision(element) && null }];
  },
  renderHTML({ HTMLAttributes }) {
    return ['span', mergeAttributes({ class: 'provision' }, HTMLAttributes), 0];
  },
});

function isProvision(element: HTMLElement): boolean {
  return NARRATIVE_MARKS['provision']?.id?.(element.getAttribute('data-provision')) ?? false;
}

/**
 * The nodes and marks of the narrative: exactly `NARRATIVE_NODES` and `NARRATIVE_MARKS`, which a test asserts. The room
 * refuses anything else, and an editor deletes a node that it does not know. They are imported one by one and not with
 * the starter kit, which has more: a page loads them before anyone can type.
 */
export const NARRATIVE_SCHEMA: Extensions = [
  Bold,
  BulletList,
  Document,
  Dropcursor.configure({ color: false, class: 'drop-cursor' }),
  Gapcursor,
  HardBreak,
  Heading.configure({ levels: [1, 2, 3] }),
  Italic,
  ListKeymap,
  Paragraph,
  Text,
  Underline,
  ParagraphAlignment,
  ListItem,
  OrderedList,
  Table,
  TableRow,
  TableCell,
  TableHeader,
  Provision,
  BoundNumber,
];

/** The ProseMirror schema of the narrative. */
export const narrativeSchema = getSchema(NARRATIVE_SCHEMA);
