import { ListItem as Stock } from '@tiptap/extension-list';

/** An item holds text and further lists, no headings or tables. */
export const ListItem = Stock.extend({ content: 'paragraph (paragraph | bulletList | orderedList)*' });
